import { myComplaint } from '#texts/my-complaint.ts'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { TextArea } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { backToComplaint, give, showAct } from './act.tsx'
import { ofComplaint } from '../place.ts'
import { longest } from '../complain/problems.ts'
import { complain } from '#texts/complain.ts'

const showWithdraw = (visit: CustomerVisit, reason: string, errors: Errors) => {
  const { withdraw } = myComplaint[visit.language]
  return showAct(visit, {
    title: withdraw.title,
    errors,
    children: (
      <>
        <h1>{withdraw.title}</h1>
        <p class="lead">{withdraw.text}</p>
        <p>{withdraw.again}</p>
        <form method="post" action={ofComplaint(visit, '/withdraw')} novalidate>
          <TextArea name="reason" optional label={withdraw.reason} error={errors['reason']} value={reason} rows={3} />
          <Button kind="warning">{withdraw.yes}</Button> <Link href={ofComplaint(visit)}>{withdraw.no}</Link>
        </form>
      </>
    ),
  })
}

export const getWithdraw = (visit: CustomerVisit) => showWithdraw(visit, '', {})

export const postWithdraw = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const reason = (await visit.form()).text('reason')
  const { wish } = complain[visit.language]
  const errors: Errors = reason.length > longest.block ? { reason: wish.tooLong(reason.length, longest.block) } : {}
  if (hasErrors(errors)) return showWithdraw(visit, reason, errors)
  const refused = await give(visit, world, { type: 'withdraw', ...(reason ? { words: { reason } } : {}) })
  return refused ? showWithdraw(visit, reason, { reason: refused }) : backToComplaint(visit, 'withdrawn')
}
