import type { Notice } from '#rota/rota.ts'
import type { Names } from '#texts/things.ts'
import { Link } from '../../../parts/link.tsx'
import { usePassedOver } from './people.tsx'
import { useManager } from './speech.ts'

/** Complaints for which the rota found nobody, with why not of each colleague. */
export const Notices = ({ notices, names }: { readonly notices: readonly Notice[]; readonly names: Names }) => {
  const { week } = useManager()
  const passedOver = usePassedOver(names)
  if (notices.length === 0) return null
  return (
    <section class="notices" aria-labelledby="rota-notice">
      <h2 id="rota-notice" class="late">
        {week.notice(notices.length)}
      </h2>
      <ul>
        {notices.map(({ id, reference, because }) => (
          <li>
            <Link href={`/desk/complaints/${id}/acknowledge`}>
              {week.noticeOf(reference, passedOver({ passedOver: because }))}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
