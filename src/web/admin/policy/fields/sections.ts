// Every form of the policy room, as data. What a policy can say has a field here, so that nobody has to write a document by hand.
import { everyRole } from '../../../route.ts'
import { conditionGroups } from './condition.ts'
import type { Field, Group, Section, SectionId } from './field.ts'
import { ownBodyGroups, outsideGroups } from './outside.ts'
import { promiseGroups } from './promise.ts'
import { approvalGroups, reviewGroups } from './review.ts'

const general: readonly Group[] = [
  {
    title: 'policy',
    fields: [
      { kind: 'texts', at: 'title', label: 'title' },
      { kind: 'day', at: 'inForceFrom', label: 'inForceFrom', required: true },
      { kind: 'number', at: 'warnDaysBefore', label: 'warnDaysBefore', required: true },
    ],
  },
  {
    title: 'days',
    fields: [
      { kind: 'one', at: 'calendar', label: 'calendar', of: 'calendars', look: 'select' },
      { kind: 'one', at: 'counting.firstDay', label: 'firstDay', of: 'firstDays', required: true },
      { kind: 'text', at: 'counting.cutOff', label: 'cutOff', form: 'time' },
      { kind: 'one', at: 'counting.rollOver', label: 'rollOver', of: 'rollOvers', required: true },
      { kind: 'number', at: 'counting.minimumWorkingDays', label: 'minimumWorkingDays' },
      { kind: 'one', at: 'counting.workingWeek', label: 'policyWeek', of: 'workingWeeks' },
    ],
  },
]

const people: readonly Group[] = [
  {
    title: 'acknowledging',
    fields: [
      { kind: 'many', at: 'acknowledgement.by', label: 'acknowledgedBy', of: 'roles', required: true },
      { kind: 'one', at: 'acknowledgement.handler', label: 'handler', of: 'handlers', required: true },
    ],
  },
  {
    title: 'roleNames',
    fields: everyRole.map((role): Field => ({ kind: 'texts', at: `roleNames.${role}`, label: `role-${role}` })),
  },
]

const offers: readonly Group[] = [
  {
    title: 'offers',
    fields: [
      { kind: 'many', at: 'channels', label: 'channels', of: 'channels', required: true },
      { kind: 'many', at: 'categories', label: 'categories', of: 'categories', required: true },
      { kind: 'many', at: 'severities', label: 'severities', of: 'severities', keep: 'empty' },
      { kind: 'many', at: 'remedies', label: 'remedies', of: 'remedies', keep: 'empty' },
      { kind: 'many', at: 'sources', label: 'sources', of: 'sources', keep: 'empty' },
      { kind: 'many', at: 'causes', label: 'causes', of: 'causes', keep: 'empty' },
    ],
  },
]

const times: readonly Group[] = [
  {
    title: 'fastLane',
    fields: [
      { kind: 'present', at: 'fastLane', label: 'fastLane' },
      { kind: 'text', at: 'fastLane.clause', label: 'clause', form: 'clause', required: true, under: 'fastLane' },
      { kind: 'period', at: 'fastLane.within', label: 'fastWithin', required: true, under: 'fastLane' },
      { kind: 'many', at: 'fastLane.cancels', label: 'cancels', of: 'promiseKeys', required: true, under: 'fastLane' },
    ],
  },
  ...conditionGroups('fastLane.when').map(group => ({
    ...group,
    fields: group.fields.map(field => ({ ...field, under: 'fastLane' })),
  })),
  {
    title: 'closing',
    fields: [
      { kind: 'period', at: 'closing.onSilenceAfter', label: 'onSilenceAfter' },
      { kind: 'yes', at: 'closing.onlyOnConfirmation', label: 'onlyOnConfirmation' },
      { kind: 'period', at: 'raiseWithin', label: 'raiseWithin' },
    ],
  },
  {
    title: 'receipt',
    fields: [
      { kind: 'period', at: 'presumedReceipt.email', label: 'presumedEmail' },
      { kind: 'period', at: 'presumedReceipt.post', label: 'presumedPost' },
    ],
  },
  {
    title: 'care',
    fields: [
      { kind: 'one', at: 'hearing', label: 'hearing', of: 'hearings' },
      { kind: 'present', at: 'logReview', label: 'logReview' },
      { kind: 'period', at: 'logReview.every', label: 'logEvery', required: true, under: 'logReview' },
      {
        kind: 'one',
        at: 'logReview.by',
        label: 'logBy',
        of: 'roles',
        look: 'select',
        required: true,
        under: 'logReview',
      },
    ],
  },
]

const retention: readonly Group[] = [
  {
    title: 'keeping',
    fields: [
      { kind: 'period', at: 'keep', label: 'keep', required: true },
      { kind: 'one', at: 'from', label: 'keptFrom', of: 'keptFroms', required: true },
      { kind: 'texts', at: 'reason', label: 'keptReason', required: true },
    ],
  },
  ...conditionGroups('when'),
]

const clauses: readonly Group[] = [
  {
    title: 'clause',
    fields: [
      { kind: 'text', at: 'clause', label: 'clause', form: 'clause', required: true },
      { kind: 'texts', at: 'title', label: 'clauseTitle' },
      { kind: 'texts', at: 'says', label: 'says', rows: 4 },
    ],
  },
]

/** In the order in which people think of them. */
export const sections: readonly Section[] = [
  { id: 'general', groups: general },
  { id: 'promises', list: 'promises', groups: promiseGroups },
  { id: 'reviews', list: 'reviews', groups: reviewGroups },
  { id: 'approvals', list: 'approvals', groups: approvalGroups },
  { id: 'people', groups: people },
  { id: 'offers', groups: offers },
  { id: 'outside', list: 'outside', groups: outsideGroups },
  { id: 'own-bodies', list: 'ownBodies', groups: ownBodyGroups },
  { id: 'times', groups: times },
  { id: 'retention', list: 'retention', groups: retention },
  { id: 'clauses', list: 'clauses', groups: clauses },
]

export const sectionOf = (id: string | undefined): Section | undefined => sections.find(section => section.id === id)
export const fieldsOf = (groups: readonly Group[]): readonly Field[] => groups.flatMap(({ fields }) => fields)

/** The page on which a place of a policy, such as `promises[2].within`, is changed. */
export const sectionAt = (at: string): SectionId => {
  const [, key = ''] = /^(\w+)/.exec(at) ?? []
  const ofList = sections.find(({ list }) => list === key)
  const ofField = sections.find(({ list, groups }) =>
    list ? false : fieldsOf(groups).some(field => field.at.split('.')[0] === key),
  )
  return (ofList ?? ofField)?.id ?? 'general'
}
