// Clause 7: each thing complained about gets a finding, with its cause and the reasons for it.
import type { Cause } from '#policy/policy.ts'
import type { HeadId, Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import { type Complaint, type Finding, type Head, isAnswered } from '../state.ts'

export type AddHead = { readonly type: 'add-head'; readonly words: { readonly text: string } }
export type Find = {
  readonly type: 'find'
  readonly head: HeadId
  readonly finding: Finding
  readonly cause: Cause
  readonly words: { readonly reasons: string }
}

export type HeadAdded = Omit<AddHead, 'type' | 'words'> & {
  readonly type: 'head-added'
  readonly head: HeadId
  readonly words?: AddHead['words']
}
export type Found = Omit<Find, 'type' | 'words'> & { readonly type: 'found'; readonly words?: Find['words'] }

export const addHead = (complaint: Complaint, command: AddHead): Decision<HeadAdded> => {
  if (isAnswered(complaint)) return refuse('already-answered')
  if (isBlank(command.words.text)) return refuse('nothing-said')
  return [{ ...command, type: 'head-added', head: String(complaint.heads.length + 1) }]
}

export const find = (complaint: Complaint, command: Find): Decision<Found> => {
  if (isAnswered(complaint)) return refuse('already-answered')
  if (!complaint.heads.some(({ id }) => id === command.head)) return refuse('head-unknown')
  if (isBlank(command.words.reasons)) return refuse('reasons-missing')
  return [{ ...command, type: 'found' }]
}

const inHead = (complaint: Complaint, id: HeadId, change: (head: Head) => Head): Complaint => ({
  ...complaint,
  heads: complaint.heads.map(head => (head.id === id ? change(head) : head)),
})

export const whenHeadAdded = (complaint: Complaint, { head, words }: HeadAdded): Complaint => ({
  ...complaint,
  heads: [...complaint.heads, { id: head, text: words?.text }],
})
export const whenFound = (complaint: Complaint, { head, finding, cause, words, at }: Found & Stamp): Complaint =>
  inHead(complaint, head, known => ({ ...known, found: { finding, cause, reasons: words?.reasons, at } }))
