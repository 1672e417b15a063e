import { keptThingNames } from '#policy/kept-beside.ts'
import { lawOfKeeping } from '#policy/keeping-law.ts'
import { datesIn } from '#texts/dates.ts'
import { forgetTexts } from '#texts/forget.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import type { StaffVisit } from '../../route.ts'
import { Csrf } from '../frame.tsx'

/** For how long a claim can be brought, and books are kept, under the law of each shop. */
export const Law = ({ visit }: { readonly visit: StaffVisit }) => {
  const { law: say } = forgetTexts[visit.language]
  const { period } = datesIn(visit.language)
  return (
    <section aria-labelledby="law">
      <h2 id="law">{say.title}</h2>
      <p class="soft">{say.lead}</p>
      <DeskTable caption={say.title} columns={Object.values(say.columns)}>
        {visit.shops.map(({ name, country }) => {
          const law = lawOfKeeping(country)
          return (
            <tr>
              <th scope="row" data-label={say.columns.shop}>
                {name} <small>{country}</small>
              </th>
              <td data-label={say.columns.claims}>
                {law ? period(law.claims.within) : say.unknown} {law && <small>{law.claims.source}</small>}
              </td>
              <td data-label={say.columns.books}>
                {law ? period(law.books.kept) : say.unknown} {law && <small>{law.books.source}</small>}
              </td>
            </tr>
          )
        })}
      </DeskTable>
    </section>
  )
}

type BesideProps = {
  readonly visit: StaffVisit
  readonly months: Readonly<Partial<Record<string, number>>>
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Errors
}

const Fixed = ({ visit }: Pick<BesideProps, 'visit'>) => {
  const { kept: say } = forgetTexts[visit.language]
  const { thing, long, why } = say.fixedColumns
  return (
    <>
      <h3>{say.fixed}</h3>
      <DeskTable caption={say.fixed} columns={[thing, long, why]}>
        {say.fixedRows.map(([what, howLong, because]) => (
          <tr>
            <th scope="row" data-label={thing}>
              {what}
            </th>
            <td data-label={long}>{howLong}</td>
            <td data-label={why}>{because}</td>
          </tr>
        ))}
      </DeskTable>
    </>
  )
}

/** What is kept that is no complaint, for how many months, and why. */
export const Beside = ({ visit, months, typed, errors }: BesideProps) => {
  const { kept: say } = forgetTexts[visit.language]
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{say.title}</h2>
      <p>{say.lead}</p>
      <form class="act narrow" method="post" action="/desk/retention" novalidate>
        <Csrf visit={visit} />
        {keptThingNames.map(name => (
          <TextField
            name={name}
            label={say.field(say.things[name].name)}
            hint={say.things[name].why}
            value={typed[name] ?? String(months[name] ?? '')}
            error={errors[name]}
            width="short"
            inputmode="numeric"
            autocomplete="off"
          />
        ))}
        <Button kind="plain" name="do" value="keep">
          {say.button}
        </Button>
      </form>
      <Fixed visit={visit} />
    </section>
  )
}
