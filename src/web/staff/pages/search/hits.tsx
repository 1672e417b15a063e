import { normaliseOrderNumber } from '#complaint/reference.ts'
import { type Hit, marks, type Snippet } from '#ledger/questions/search.ts'
import { dayTexts } from '#texts/day.ts'
import type { DayTexts } from '#texts/en/day.ts'
import type { Names } from '#texts/things.ts'
import { shopOf, stageTone } from '../../../parts/desk/names.ts'
import { useDates, useDesk, useThings } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { StaffVisit } from '../../../route.ts'

type Where = keyof DayTexts['search']['where']

/** What about the complaint fits what was typed, if it is none of its words. */
const whereIn = (hit: Hit, typed: string): Where | undefined => {
  const text = typed.toLowerCase()
  const number = normaliseOrderNumber(typed)
  const has = (said: string | null) => said !== null && text !== '' && said.toLowerCase().includes(text)
  if (number !== '' && (hit.reference.startsWith(number) || hit.orderNumber?.startsWith(number))) return 'number'
  if (has(hit.name)) return 'name'
  if (has(hit.email)) return 'email'
  const digits = text.replace(/\D/g, '').slice(-9)
  if (digits.length > 7 && hit.phone?.replace(/\D/g, '').endsWith(digits)) return 'phone'
  return has(hit.address) || has(hit.address?.replace(/\s/g, '') ?? null) ? 'address' : undefined
}

/** A piece of what was said, with the words that were looked for marked. */
export const Marked = ({ text }: { readonly text: string }) => (
  <>
    {text.split(marks[0]).map((piece, n) => {
      if (n === 0) return piece
      const [word = '', rest = ''] = piece.split(marks[1])
      return (
        <>
          <mark>{word}</mark>
          {rest}
        </>
      )
    })}
  </>
)

type HitProps = {
  readonly visit: StaffVisit
  readonly names: Names
  readonly hit: Hit
  readonly snippet: Snippet | undefined
  readonly typed: string
}

const Where = ({ visit, hit, snippet, typed }: Omit<HitProps, 'names'>) => {
  const { search } = dayTexts[visit.language]
  const { last } = useDesk()
  const where = whereIn(hit, typed)
  if (!snippet) return where ? <p>{search.found(search.where[where])}</p> : null
  return (
    <p lang={hit.language === visit.language ? undefined : hit.language}>
      <Link href={`/desk/complaints/${hit.id}?at=${snippet.version}#v${snippet.version}`}>{last[snippet.type]}</Link>:{' '}
      <Marked text={snippet.text} />
    </p>
  )
}

const OneHit = (props: HitProps) => {
  const { visit, names, hit } = props
  const [desk, things, dates] = [useDesk(), useThings(), useDates()]
  const shop = shopOf(visit.shops, hit.storefront)
  const { search } = dayTexts[visit.language]
  return (
    <li class="hit" data-row>
      <div class="case">
        <Link href={`/desk/complaints/${hit.id}`}>{hit.reference}</Link>{' '}
        <span class="who">{hit.name ?? desk.erased}</span>{' '}
        <span class="what" lang={hit.language === visit.language ? undefined : hit.language}>
          {hit.summary}
        </span>
      </div>
      <small>
        <Tag tone={stageTone(hit.stage)}>{things.stages[hit.stage]}</Tag>{' '}
        {hit.handler === null ? desk.nobody : things.name(hit.handler, names)} · {search.received}{' '}
        {dates.dateOf(hit.receivedAt, shop?.zone ?? 'UTC')}
        {visit.shops.length > 1 && ` · ${shop?.name ?? ''}`}
        {hit.email !== null && ` · ${hit.email}`}
      </small>
      <Where {...props} />
    </li>
  )
}

/** What was found, each with where. */
export const Hits = ({
  hits,
  found,
  ...rest
}: Omit<HitProps, 'hit' | 'snippet'> & { readonly hits: readonly Hit[]; readonly found: readonly Snippet[] }) => (
  <ul class="hits">
    {hits.map(hit => (
      <OneHit {...rest} hit={hit} snippet={found.find(({ id }) => id === hit.id)} />
    ))}
  </ul>
)
