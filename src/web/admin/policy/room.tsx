import type { ComponentChildren } from 'preact'
import type { PolicyVersion } from '#rulebook/rulebook.ts'
import { ownWords } from '#texts/policy-rules.ts'
import { roomWords } from '#texts/policy-room.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { type Book, root } from './book.ts'

type Shown = {
  readonly title: string
  readonly errors?: Errors
  readonly status?: 409
  /** Where this page belongs, for the way back. */
  readonly up?: { readonly href: string; readonly text: string }
  readonly children: ComponentChildren
}

/** A page of the policy room. */
export const showRoom = (visit: StaffVisit, world: World, shown: Shown): Promise<Response> => {
  const { room } = roomWords(visit.language)
  const done = visit.c.req.query('done') as keyof typeof room.done | undefined
  return showDesk(visit, world, {
    ...shown,
    current: 'policy',
    notice: done && Object.hasOwn(room.done, done) ? room.done[done] : undefined,
  })
}

/** What a form of the draft must carry: who sends it, and which state of the draft they had before them. */
export const Seen = ({ visit, revision }: { readonly visit: StaffVisit; readonly revision: number }) => (
  <>
    <Csrf visit={visit} />
    <input type="hidden" name="revision" value={revision} />
  </>
)

export const revisionIn = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1)

/** The policy's own title in the reader's language, or its id. */
type Titled = Pick<Book, 'draft' | 'id'> & { readonly versions: readonly Pick<PolicyVersion, 'policy'>[] }

export const titleOf = ({ versions, draft, id }: Titled, { language }: StaffVisit) => {
  const { title } = draft?.policy ?? versions.at(-1)?.policy ?? {}
  return ownWords(title, language)?.text ?? roomWords(language).room.starters.names[id] ?? id
}

export const upTo = (book: Book, visit: StaffVisit) => ({ href: `${root}/${book.id}`, text: titleOf(book, visit) })
