import { conditionGroups } from './condition.ts'
import type { Group } from './field.ts'

export const outsideGroups: readonly Group[] = [
  {
    title: 'body',
    fields: [
      { kind: 'one', at: 'body', label: 'body', of: 'bodies', look: 'select', required: true },
      { kind: 'yes-no', at: 'takesPart', label: 'takesPart' },
      { kind: 'day', at: 'from', label: 'memberFrom' },
      { kind: 'day', at: 'until', label: 'memberUntil' },
    ],
  },
  ...conditionGroups('when'),
]

/** A body that the directory does not hold. */
export const ownBodyGroups: readonly Group[] = [
  {
    title: 'body',
    fields: [
      { kind: 'text', at: 'id', label: 'bodyId', form: 'id', required: true },
      { kind: 'text', at: 'name', label: 'bodyName', required: true },
      { kind: 'text', at: 'country', label: 'bodyCountry', form: 'country', required: true },
      { kind: 'text', at: 'site', label: 'site', form: 'address', required: true },
      { kind: 'text', at: 'phone', label: 'phone' },
      { kind: 'text', at: 'address', label: 'address' },
      { kind: 'many', at: 'does', label: 'does', of: 'abilities', required: true },
      { kind: 'many', at: 'doesNot', label: 'doesNot', of: 'abilities', keep: 'empty' },
    ],
  },
  {
    title: 'bodyTerms',
    fields: [
      { kind: 'one', at: 'adr', label: 'adr', of: 'adr' },
      { kind: 'one', at: 'about', label: 'bodyAbout', of: 'bodyAbouts', look: 'select' },
      { kind: 'words', at: 'regions', label: 'regions' },
      { kind: 'one', at: 'opens', label: 'opens', of: 'openings' },
      { kind: 'period', at: 'orAfter', label: 'orAfter' },
      { kind: 'period', at: 'window.within', label: 'bodyWindow' },
      { kind: 'one', at: 'window.from', label: 'bodyWindowFrom', of: 'windowFroms' },
      { kind: 'period', at: 'answersWithin', label: 'answersWithin' },
      { kind: 'fee', at: 'fee', label: 'fee' },
      { kind: 'one', at: 'binds', label: 'binds', of: 'bindings' },
      { kind: 'one', at: 'needs', label: 'needs', of: 'bodyNeeds' },
      { kind: 'day', at: 'accredited.from', label: 'accreditedFrom' },
      { kind: 'day', at: 'accredited.until', label: 'accreditedUntil' },
    ],
  },
  {
    title: 'bodySource',
    fields: [
      { kind: 'day', at: 'checkedOn', label: 'checkedOn', required: true },
      { kind: 'text', at: 'source', label: 'source', required: true },
      { kind: 'one', at: 'certainty', label: 'certainty', of: 'certainties' },
    ],
  },
]
