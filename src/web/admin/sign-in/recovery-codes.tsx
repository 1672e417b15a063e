import { waysTexts } from '#texts/ways.ts'
import { homeOf } from '../../home.ts'
import { ButtonLink } from '../../parts/form/button.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showFront } from '../../parts/front-page.tsx'
import { frontOf } from './front-of.ts'
import { tell } from './tell.ts'

/** Shows new codes, this once. The file is in the page itself: the server has forgotten them by then. */
export const showCodes = async (
  visit: StaffVisit,
  world: World,
  codes: readonly string[],
  done?: string,
): Promise<Response> => {
  const { recovery: say } = waysTexts[visit.language]
  const front = await frontOf(visit, world)
  const file = `${[say.heading(front.shop.name), '', ...codes].join('\r\n')}\r\n`
  return showFront(front, {
    title: say.page,
    children: (
      <>
        {done && <output class="notice">{done}</output>}
        <h1>{say.page}</h1>
        <p>{say.lead}</p>
        <p>{say.once}</p>
        <ul class="codes">
          {codes.map(code => (
            <li>{code}</li>
          ))}
        </ul>
        <p>
          <a download={say.file} href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}>
            {say.download}
          </a>
        </p>
        <ButtonLink href={visit.owesFactor ? homeOf(visit.person) : '/desk/account'}>{say.onward}</ButtonLink>
      </>
    ),
  })
}

export const renewCodes = async (visit: StaffVisit, world: World): Promise<Response> => {
  const codes = await world.ways.recovery.renew(visit.person.id)
  await tell(visit.person, 'recovery-renewed', world)
  return showCodes(visit, world, codes)
}
