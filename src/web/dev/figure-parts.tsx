import { managerTexts } from '#texts/manager.ts'
import type { PartsPageTexts } from '#texts/en/parts-page.ts'
import { type Sign, SignMark } from '../parts/desk/sign.tsx'
import { DeskTable } from '../parts/desk/table.tsx'
import { useThings } from '../parts/desk/speech.ts'
import { Several } from '../parts/form/several.tsx'
import { Link } from '../parts/link.tsx'
import { useStaffLanguage } from '../parts/speech.ts'

const standings = { kept: 'kept', late: 'missed', soon: 'soon', open: 'open', none: 'excused' } as const

/** Every sign of a side list, with what it means. */
export const Signs = () => {
  const { standing } = managerTexts[useStaffLanguage()].promises
  return (
    <ul class="recent">
      {(Object.keys(standings) as Sign[]).map(sign => (
        <li class="line">
          <SignMark sign={sign} />
          <div>{standing[standings[sign]]}</div>
        </li>
      ))}
    </ul>
  )
}

/** Figures below each other, and a choice of several, chosen and not. */
export const Figures = ({ words }: { readonly words: PartsPageTexts }) => {
  const [{ categoryNames, findings }, { promises, log }] = [useThings(), managerTexts[useStaffLanguage()]]
  const columns = [words.name, promises.standing.kept, promises.standing.missed]
  const options = Object.entries(findings).map(([value, text]) => ({ value, text }))
  return (
    <>
      <DeskTable caption={words.sections.figures} columns={columns} look="numbers">
        {Object.values(categoryNames)
          .slice(0, 3)
          .map((name, n) => (
            <tr>
              <th scope="row" data-label={words.name}>
                {name}
              </th>
              <td class="num" data-label={columns[1]}>
                {promises.keptOf(9 + n, 10 + n * 3)}
              </td>
              <td class="num" data-label={columns[2]}>
                {n === 0 ? 0 : <Link href="#figures">{n * 8}</Link>}
              </td>
            </tr>
          ))}
      </DeskTable>
      <div class="choices-many">
        <Several name="none-of" label={log.named.product} any={log.any} options={options} chosen={[]} />
        <Several
          name="some-of"
          label={log.signed}
          any={log.any}
          options={options}
          chosen={Object.keys(findings).slice(0, 2)}
        />
      </div>
    </>
  )
}
