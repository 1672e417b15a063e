import type { Sampled } from '#quality/quality.ts'
import type { Names } from '#texts/things.ts'
import { useDesk, useThings } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import { useImprove } from './speech.ts'

/** What a row says of a complaint that was looked at again: its reference, whose it is and about what, and its handler. */
export const SampledCells = ({ one, names }: { readonly one: Sampled; readonly names: Names }) => {
  const [{ quality }, desk, things] = [useImprove(), useDesk(), useThings()]
  const { columns } = quality
  return (
    <>
      <th scope="row" class="num" data-label={columns.reference}>
        <Link href={`/desk/complaints/${one.id}`}>{one.reference}</Link>
      </th>
      <td class="case" data-label={columns.complaint}>
        <span class="who">{one.name ?? desk.erased}</span> <span class="what">{one.summary}</span>
      </td>
      <td data-label={columns.handler}>{one.handler ? things.name(one.handler, names) : desk.nobody}</td>
    </>
  )
}
