import { conditionFields, conditionGroups, furtherGroups } from './condition.ts'
import type { Field, Group } from './field.ts'

const ownCounting: readonly Field[] = [
  { kind: 'one', at: 'counting.firstDay', label: 'firstDay', of: 'firstDays', open: 'as-policy' },
  { kind: 'text', at: 'counting.cutOff', label: 'cutOff', form: 'time' },
  { kind: 'one', at: 'counting.rollOver', label: 'rollOver', of: 'rollOvers', open: 'as-policy' },
  { kind: 'number', at: 'counting.minimumWorkingDays', label: 'minimumWorkingDays' },
  { kind: 'one', at: 'counting.workingWeek', label: 'workingWeek', of: 'workingWeeks', open: 'as-policy' },
]

const later: readonly Field[] = [
  { kind: 'present', at: 'extensions', label: 'extensions' },
  { kind: 'number', at: 'extensions.atMost', label: 'extendAtMost', under: 'extensions' },
  { kind: 'period', at: 'extensions.each', label: 'extendEach', under: 'extensions' },
  { kind: 'period', at: 'extensions.total', label: 'extendTotal', under: 'extensions' },
  { kind: 'many', at: 'extensions.mustSay', label: 'mustSay', of: 'noticeParts', keep: 'empty', under: 'extensions' },
  { kind: 'present', at: 'agreedDate', label: 'agreedDate' },
  { kind: 'period', at: 'agreedDate.latest', label: 'agreedLatest', under: 'agreedDate' },
]

export const promiseGroups: readonly Group[] = [
  {
    title: 'promise',
    fields: [
      { kind: 'text', at: 'clause', label: 'clause', form: 'clause', required: true },
      { kind: 'one', at: 'promise', label: 'kind', of: 'promises', look: 'select', required: true },
      { kind: 'period', at: 'within', label: 'within' },
      { kind: 'start', at: 'starts', label: 'starts' },
      { kind: 'one', at: 'strength', label: 'strength', of: 'strengths', required: true },
      { kind: 'one', at: 'owedBy', label: 'owedBy', of: 'debtors', look: 'select' },
      { kind: 'many', at: 'metBy', label: 'metBy', of: 'acts' },
      { kind: 'one', at: 'unless', label: 'unless', of: 'unless' },
    ],
  },
  {
    title: 'name',
    folded: true,
    fields: [
      { kind: 'text', at: 'id', label: 'id', form: 'id' },
      { kind: 'one', at: 'review', label: 'review', of: 'reviews', look: 'select' },
    ],
  },
  ...conditionGroups('when'),
  {
    title: 'counting',
    folded: true,
    fields: [
      ...ownCounting,
      { kind: 'one', at: 'calendar', label: 'ownCalendar', of: 'calendars', look: 'select', open: 'as-policy' },
    ],
  },
  { title: 'pauses', fields: [{ kind: 'pauses', at: 'pauses', label: 'pauses' }], folded: true },
  { title: 'later', fields: later, folded: true },
]

/** What is otherwise for some complaints. */
export const caseGroups: readonly Group[] = [
  { title: 'when', fields: conditionFields('when') },
  ...furtherGroups('when'),
  {
    title: 'otherwise',
    fields: [
      { kind: 'period', at: 'within', label: 'caseWithin' },
      { kind: 'start', at: 'starts', label: 'caseStarts' },
      { kind: 'one', at: 'strength', label: 'caseStrength', of: 'strengths' },
      { kind: 'one', at: 'owedBy', label: 'caseOwedBy', of: 'debtors', look: 'select' },
    ],
  },
  { title: 'counting', fields: ownCounting, folded: true },
]
