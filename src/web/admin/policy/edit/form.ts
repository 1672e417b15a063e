import type { StaffVisit } from '../../../route.ts'
import type { DraftBook } from '../book.ts'
import { caseGroups } from '../fields/promise.ts'
import type { Group, Section } from '../fields/field.ts'
import { isObject, type Json, partAt, type Path } from '../fields/place.ts'
import { sectionOf } from '../fields/sections.ts'
import { root } from '../book.ts'

/** One page of forms: the part of the draft that it is about, and where it leads to. */
export type Part = {
  readonly section: Section
  readonly path: Path
  readonly groups: readonly Group[]
  /** Its own address, and where it goes when it is done. */
  readonly href: string
  readonly back: string
  /** For entries of a list; a new one has none yet. */
  readonly number?: number
  readonly isCase?: boolean
}

export const draftAt = (id: string): string => `${root}/${id}/draft`

/** 1 for the first; the end of the list for `new`; undefined for what is not there. */
const indexIn = (list: unknown, said: string | undefined): number | undefined => {
  const length = Array.isArray(list) ? list.length : 0
  if (said === 'new') return length
  const number = /^[1-9]\d{0,2}$/.test(said ?? '') ? Number(said) : Number.NaN
  return number <= length ? number - 1 : undefined
}

/** The part in the address; undefined for one that is not there. */
export const partIn = ({ c }: StaffVisit, { id, draft }: DraftBook): Part | undefined => {
  const section = sectionOf(c.req.param('section'))
  if (!section) return undefined
  const at = `${draftAt(id)}/${section.id}`
  const item = c.req.param('item')
  const { list, groups } = section
  if (!list) return item === undefined ? { section, path: [], groups, href: at, back: `${root}/${id}` } : undefined
  const entries = draft.policy[list] ?? []
  const index = indexIn(entries, item)
  if (index === undefined) return undefined
  const path: Path = [list, index]
  const sub = c.req.param('sub')
  if (sub === undefined)
    return { section, path, groups, href: `${at}/${item}`, back: at, ...(item === 'new' ? {} : { number: index }) }
  const cases = partAt(draft.policy, [...path, 'cases'])
  const inner = list === 'promises' && item !== 'new' ? indexIn(cases, sub) : undefined
  if (inner === undefined) return undefined
  return {
    section,
    path: [...path, 'cases', inner],
    groups: caseGroups,
    href: `${at}/${item}/cases/${sub}`,
    back: `${at}/${item}`,
    isCase: true,
    ...(sub === 'new' ? {} : { number: inner }),
  }
}

/** What the part says now; an entry that is not there yet says nothing. */
export const partOf = ({ draft }: DraftBook, { path }: Part): Json => {
  const found = partAt(draft.policy, path)
  return isObject(found) ? found : {}
}
