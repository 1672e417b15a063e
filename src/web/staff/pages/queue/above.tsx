import { countedTo, type Sort, usualSort } from '#ledger/questions/queue.ts'
import { listTexts } from '#texts/lists.ts'
import { queryOf } from '../../../parts/desk/asked.ts'
import { Link } from '../../../parts/link.tsx'
import { SaveView } from '../views/save-form.tsx'
import { Chips, FilterForm, type FilterProps } from './filters.tsx'

const sortsOf = (view: FilterProps['asked']['view']): readonly Sort[] =>
  view === 'closed' ? ['closed', 'received', 'last', 'customer'] : ['next', 'received', 'last', 'customer']

const Sorts = ({ visit, asked }: Pick<FilterProps, 'visit' | 'asked'>) => {
  const { sort } = listTexts[visit.language]
  const usual = usualSort(asked.view)
  const now = asked.sort ?? usual
  return (
    <nav class="sorts" aria-label={sort.label}>
      <span class="soft">{sort.label}</span>{' '}
      {sortsOf(asked.view).map(one => (
        <>
          <Link href={`/desk?${queryOf(asked, { sort: one === usual ? '' : one })}`} current={one === now}>
            {sort.by[one]}
          </Link>{' '}
        </>
      ))}
    </nav>
  )
}

/** Above a list: how many there are, what it is narrowed down to, and in which order it stands. */
export const Above = (props: FilterProps & { readonly total: number }) => {
  const { visit, asked, names, total } = props
  const words = listTexts[visit.language]
  return (
    <div class="list-head">
      <div class="list-line">
        <output class="total">{words.total(total, total > countedTo)}</output>
        <details class="panel" open={asked.unreadable.length > 0}>
          <summary class="button">{words.filter.open}</summary>
          <div class="panel-body">
            <FilterForm {...props} />
            <SaveView visit={visit} query={queryOf(asked)} />
          </div>
        </details>
        <Chips visit={visit} asked={asked} names={names} />
        <Sorts visit={visit} asked={asked} />
      </div>
    </div>
  )
}
