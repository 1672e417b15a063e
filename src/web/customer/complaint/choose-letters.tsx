import { chooseLetters } from '#texts/choose-letters.ts'
import { languageNames } from '#texts/page-frame.ts'
import { Button } from '../../parts/form/button.tsx'
import { Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { backToComplaint, give, showAct } from './act.tsx'
import { ofComplaint } from '../place.ts'

const prints = ['normal', 'large'] as const

const showChoice = (visit: CustomerVisit, errors: Errors) => {
  const { shop, history } = visit
  const { complaint } = history
  const say = chooseLetters[visit.language]
  return showAct(visit, {
    title: say.title,
    errors,
    children: (
      <>
        <h1>{say.title}</h1>
        <p class="lead">{say.text}</p>
        <form method="post" action={ofComplaint(visit, '/letters')} novalidate>
          {shop.languages.length > 1 && (
            <Radios
              name="language"
              label={say.language}
              hint={say.languageHint}
              options={shop.languages.map(one => ({ value: one, text: languageNames[one], lang: one }))}
              value={complaint.language}
            />
          )}
          <Radios
            name="print"
            label={say.print}
            hint={say.printHint}
            error={errors['print']}
            options={prints.map(one => ({ value: one, text: say.prints[one] }))}
            value={complaint.largePrint ? 'large' : 'normal'}
          />
          <Button>{say.send}</Button>
        </form>
      </>
    ),
  })
}

export const getChooseLetters = (visit: CustomerVisit) => showChoice(visit, {})

/** Neither opens anything to a stranger, so that nobody has to look at it first: the letters still go where they went. */
export const postChooseLetters = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const language = visit.shop.languages.find(one => one === form.text('language'))
  const print = prints.find(one => one === form.text('print'))
  const refused = await give(visit, world, {
    type: 'choose-letters',
    ...(language ? { language } : {}),
    ...(print ? { largePrint: print === 'large' } : {}),
  })
  return refused ? showChoice(visit, { print: refused }) : backToComplaint(visit, 'letters')
}
