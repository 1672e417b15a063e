import { day, type Day, plusDays } from '#calendar/day.ts'
import type { PartsPageTexts } from '#texts/en/parts-page.ts'
import { holderName, stageTone } from '../parts/desk/names.ts'
import { Due } from '../parts/desk/due.tsx'
import { DeskLetter } from '../parts/desk/letter.tsx'
import { DeskPerson } from '../parts/desk/person.tsx'
import { useDesk, useThings } from '../parts/desk/speech.ts'
import { DeskTable, Empty } from '../parts/desk/table.tsx'
import { Button } from '../parts/form/button.tsx'
import { TextArea } from '../parts/form/field.tsx'
import { Link } from '../parts/link.tsx'
import { Message, Typed } from '../parts/messages.tsx'
import { Steps } from '../parts/steps.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Tag, type Tone } from '../parts/tag.tsx'

type Words = { readonly words: PartsPageTexts }
type In = Words & { readonly language: string }

const today: Day = day('2026-04-13')
const tones: readonly Tone[] = ['neutral', 'kept', 'soon', 'late']
const dues = [-2, 0, 1, 3, 12]

export const Tags = () => {
  const [desk, things] = [useDesk(), useThings()]
  return (
    <>
      <p>
        {Object.values(things.stages).map((stage, n) => (
          <>
            <Tag tone={tones[n % tones.length] ?? 'neutral'}>{stage}</Tag>{' '}
          </>
        ))}
      </p>
      <p class="links">
        {dues.map(days => (
          <Due what={desk.promise.answer} today={today} on={plusDays(today, days)} />
        ))}
      </p>
    </>
  )
}

const rows = [
  { reference: '100187', name: 'M. Yılmaz', stage: 'under-investigation', days: -2, holder: 'person' },
  { reference: 'GB-55120-2', name: 'Priya Nair', stage: 'answered', days: 0, holder: 'board' },
  { reference: '100241', name: 'Fam. Jansen', stage: 'received', days: 3, holder: 'nobody' },
] as const

export const Table = ({ words }: Words) => {
  const [desk, things] = [useDesk(), useThings()]
  const { reference, complaint, stage, next, holder } = desk.columns
  return (
    <>
      <p class="chips">
        <Link href="#table" class="chip" about={words.chipRemove}>
          {words.chip}
        </Link>
      </p>
      <DeskTable columns={[reference, complaint, stage, next, holder]} caption={words.sections.table} look="queue">
        {rows.map(row => {
          const name = holderName({ holder: row.holder, handler: 'sanne' }, new Map([['sanne', 'Sanne Visser']]), {
            desk,
            things,
          })
          return (
            <tr>
              <th scope="row" class="num" data-label={reference}>
                <Link href="#table">{row.reference}</Link>
              </th>
              <td class="case" data-label={complaint}>
                <span class="who">{row.name}</span> <span class="what">{words.story}</span>
              </td>
              <td data-label={stage}>
                <Tag tone={stageTone(row.stage)}>{things.stages[row.stage]}</Tag>
              </td>
              <td data-label={next}>
                <Due what={desk.promise.answer} today={today} on={plusDays(today, row.days)} />
              </td>
              <td data-label={holder}>{row.holder === 'person' ? <DeskPerson name={name} /> : name}</td>
            </tr>
          )
        })}
      </DeskTable>
      <p class="pager">
        <Link href="#table">{desk.start}</Link> <Link href="#table">{desk.more}</Link>
      </p>
      <Empty>{words.empty}</Empty>
    </>
  )
}

export const Stream = ({ words }: Words) => (
  <>
    {(['in', 'out', 'note'] as const).map(direction => (
      <Message who="Pieter de Boer" when={<time datetime="2026-04-02">do 2 apr 20.41</time>} direction={direction}>
        <Typed text={words.story} />
      </Message>
    ))}
    <p class="event">
      {words.entered} <span class="soft">· Ruth de Wit</span>
    </p>
  </>
)

export const Compose = ({ words }: Words) => (
  <>
    {(['out', 'note'] as const).map(kind => (
      <section class={`compose message ${kind}`} aria-label={`${words.sections.compose}: ${kind}`}>
        <form class={kind === 'note' ? 'act note' : 'act'} method="get">
          <TextArea name={`write-${kind}`} label={words.happened} rows={2} />
          <Button>{kind === 'note' ? words.plain : words.main}</Button>
        </form>
      </section>
    ))}
  </>
)

export const Notices = ({ words }: Words) => (
  <>
    <output class="notice">{words.noted}</output>
    <p class="notice live-line">{words.careful}</p>
    <p class="live-saved soft">{words.noted}</p>
  </>
)

export const Letter = ({ words, language }: In) => <DeskLetter text={words.letterText} language={language} />

export const Lists = ({ words }: Words) => {
  const { stages } = useThings()
  const names = [stages.received, stages.acknowledged, stages.answered]
  const states = ['done', 'here', 'to-come'] as const
  return (
    <>
      <SummaryList
        rows={[
          { label: words.name, value: 'Pieter de Boer', change: '#lists' },
          { label: words.day, value: '' },
        ]}
      />
      <Steps label={words.sections.lists} steps={states.map((state, n) => ({ name: names[n] ?? '', state }))} />
    </>
  )
}
