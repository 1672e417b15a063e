import type { Instant } from '#calendar/day.ts'
import type { LetterKind } from '#complaint/letter.ts'
import { react } from '#complaint/react.ts'
import type { FileFact, NamedFile, Said } from '#complaint/state.ts'
import type { History, Versioned } from '#ledger/ledger.ts'
import type { BodyId } from '#policy/bodies.ts'
import type { Policy } from '#policy/policy.ts'
import type { LetterRow } from '#post/letters.ts'
import { dossierIn } from '#texts/dossier.ts'
import { thingsIn } from '#texts/things.ts'
import type { Tongue } from '#texts/tongue.ts'

/** One thing a customer said or did, or one letter to them, in the order of time. */
export type Told =
  | {
      readonly from: 'customer'
      readonly at: Instant
      readonly version: number
      readonly did?: 'escalated' | 'accepted' | 'withdrawn' | 'reopened' | 'referred'
      readonly body?: BodyId
      readonly text?: Said
      readonly wish?: Said
      /** It came by their address, and may be from somebody else. */
      readonly isUnproven?: true
      readonly files: readonly NamedFile[]
    }
  | {
      readonly from: 'handed'
      readonly at: Instant
      readonly version: number
      /** Whom the file was made for: a body that is known, or one by its name. */
      readonly body: BodyId | undefined
      readonly name: Said
      readonly files: readonly NamedFile[]
    }
  | {
      readonly from: 'house'
      readonly at: Instant
      readonly version: number
      readonly kind: LetterKind
      readonly key: string
      readonly by: string | undefined
      /** What came with the letter. */
      readonly files: readonly NamedFile[]
      readonly row: LetterRow | undefined
    }

const named = (files: readonly FileFact[], names: readonly string[] | undefined): readonly NamedFile[] =>
  files.map((file, n) => ({ ...file, name: names?.[n] }))

const toldBy = (event: Versioned): readonly Told[] => {
  const said = { from: 'customer', at: event.at, version: event.version, files: [] } as const
  switch (event.type) {
    case 'filed':
      return [
        {
          ...said,
          text: event.words?.story,
          wish: event.words?.wish,
          files: named(event.files, event.words?.fileNames),
        },
      ]
    case 'message-received':
      return [
        {
          ...said,
          text: event.words?.text,
          files: named(event.files, event.words?.fileNames),
          ...(event.isUnproven ? { isUnproven: true } : {}),
        },
      ]
    case 'question-answered':
    case 'question-answer-corrected':
      return event.by.kind === 'customer'
        ? [{ ...said, text: event.words?.text, files: named(event.files, event.words?.fileNames) }]
        : []
    case 'escalated':
      return [{ ...said, did: 'escalated', text: event.words?.why, wish: event.words?.want }]
    case 'withdrawn':
      return [{ ...said, did: 'withdrawn', text: event.words?.reason ?? '' }]
    case 'reopened':
      return [{ ...said, did: 'reopened', text: event.words?.reason }]
    case 'accepted':
      return [{ ...said, did: 'accepted', text: '' }]
    case 'referred':
      return [{ ...said, did: 'referred', body: event.body, text: '' }]
    case 'dossier-made':
      return event.for === 'outside'
        ? [{ from: 'handed', at: event.at, version: event.version, body: event.to, name: event.words?.to, files: [] }]
        : []
    default:
      return []
  }
}

/** What a letter takes along; an event that causes other letters has files of the house's own. */
const filesWith = (event: Versioned): readonly NamedFile[] =>
  event.type === 'message-sent' || event.type === 'progress-reported' || event.type === 'answered'
    ? named(event.files ?? [], event.words?.fileNames)
    : []

/** Everything between the customer and the house, oldest first: own words, and letters as they were sent. Notes stay out. */
export const storyOf = ({ events }: Pick<History, 'events'>, rows: readonly LetterRow[]): readonly Told[] =>
  events.flatMap(event => [
    ...toldBy(event),
    ...react(event, event.version)
      .filter(({ to }) => to === 'customer')
      .map(({ key, kind }): Told => {
        const row = rows.find(one => one.key === key)
        const by = event.by.kind === 'staff' ? event.by.person : undefined
        const at = row?.deliveredAt ?? event.at
        return { from: 'house', at, version: event.version, kind, key, by, files: filesWith(event), row }
      }),
  ])

/** Whom a file was made for, by the name that is said of them. */
export const handedTo = (
  { body, name }: Pick<Extract<Told, { from: 'handed' }>, 'body' | 'name'>,
  language: Tongue,
  policy: Policy,
): string => (body ? thingsIn(language).bodyName(body, policy) : (name ?? dossierIn[language].somebody))

/** Letters that bring something new, which are shown whole. */
export const isOutcome = (kind: LetterKind): boolean =>
  kind === 'answer' || kind === 'progress-report' || kind === 'board-reply'

/** The files a customer gave us, and those our letters took along: the only ones they get to see. */
export const ownFiles = (history: Pick<History, 'events'>): readonly NamedFile[] =>
  storyOf(history, []).flatMap(({ files }) => files)
