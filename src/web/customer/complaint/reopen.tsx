import { complain } from '#texts/complain.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { TextArea } from '../../parts/form/field.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { backToComplaint, give, showAct } from './act.tsx'
import { ofComplaint } from '../place.ts'
import { longest } from '../complain/problems.ts'

const showReopen = (visit: CustomerVisit, reason: string, errors: Errors) => {
  const { reopen } = myComplaint[visit.language]
  return showAct(visit, {
    title: reopen.title,
    errors,
    children: (
      <>
        <h1>{reopen.title}</h1>
        <p class="lead">{reopen.text}</p>
        <form method="post" action={ofComplaint(visit, '/reopen')} novalidate>
          <TextArea name="reason" label={reopen.reason} error={errors['reason']} value={reason} rows={6} />
          <Button>{reopen.send}</Button>
        </form>
      </>
    ),
  })
}

export const getReopen = (visit: CustomerVisit) => showReopen(visit, '', {})

export const postReopen = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const reason = (await visit.form()).text('reason')
  const tooLong = complain[visit.language].wish.tooLong(reason.length, longest.story)
  const errors: Errors = {
    ...(reason === '' ? { reason: myComplaint[visit.language].reopen.missing } : {}),
    ...(reason.length > longest.story ? { reason: tooLong } : {}),
  }
  if (hasErrors(errors)) return showReopen(visit, reason, errors)
  const refused = await give(visit, world, { type: 'reopen', words: { reason } })
  return refused ? showReopen(visit, reason, { reason: refused }) : backToComplaint(visit, 'reopened')
}
