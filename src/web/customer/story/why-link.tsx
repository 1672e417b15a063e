import type { PromiseKey } from '#complaint/due.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { Link } from '../../parts/link.tsx'
import type { CustomerVisit } from '../../route.ts'
import { ofComplaint } from '../place.ts'

/** Why a date is what it is, where the date is read. */
export const WhyLink = ({ visit, promise }: { readonly visit: CustomerVisit; readonly promise: PromiseKey }) => (
  <Link href={ofComplaint(visit, `/why/${encodeURIComponent(promise)}`)}>{myComplaint[visit.language].why}</Link>
)
