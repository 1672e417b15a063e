import { myComplaint } from '#texts/my-complaint.ts'
import { thingsIn } from '#texts/things.ts'
import { explain } from '#texts/why.ts'
import { FullDate } from '../../parts/date.tsx'
import type { CustomerVisit } from '../../route.ts'
import { showAct } from './act.tsx'
import { Explained } from '../policy/explained.tsx'
import { showNowhere } from '../nowhere.tsx'
import { promisesShown } from '../../parts/story/promises-shown.ts'

/** Why a promise falls due on its day: when it started, what is counted, and which days are not. */
export const getWhy = (visit: CustomerVisit) => {
  const { history, language, c } = visit
  const promise = promisesShown(history).find(({ key }) => key === c.req.param('promise'))
  if (!promise) return showNowhere(visit)
  const { why } = myComplaint[language]
  return showAct(visit, {
    title: why,
    children: (
      <>
        <h1>{why}</h1>
        <section class="now">
          <p>
            {thingsIn(language).promisesToCustomers[promise.kind]}{' '}
            <strong class="date">
              <FullDate on={promise.due.on} />
            </strong>
          </p>
        </section>
        <Explained why={explain(promise, language, history.ground, history.promises)} />
      </>
    ),
  })
}
