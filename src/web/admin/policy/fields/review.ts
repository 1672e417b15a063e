import { conditionGroups } from './condition.ts'
import type { Group } from './field.ts'

export const reviewGroups: readonly Group[] = [
  {
    title: 'review',
    fields: [
      { kind: 'text', at: 'id', label: 'reviewId', form: 'id', required: true },
      { kind: 'one', at: 'by', label: 'reviewBy', of: 'roles', look: 'select', required: true },
      { kind: 'one', at: 'independence', label: 'independence', of: 'independences' },
      { kind: 'one', at: 'from', label: 'reviewFrom', of: 'reviewFroms' },
      { kind: 'period', at: 'window', label: 'window' },
      { kind: 'many', at: 'asks', label: 'asks', of: 'reviewQuestions', keep: 'empty' },
      { kind: 'one', at: 'outsideBody', label: 'outsideBody', of: 'namings' },
    ],
  },
  {
    title: 'asking',
    fields: [
      { kind: 'many', at: 'askedBy', label: 'askedBy', of: 'askers' },
      { kind: 'words', at: 'keywords', label: 'keywords', form: 'word' },
      { kind: 'period', at: 'withoutAnswerAfter', label: 'withoutAnswerAfter' },
    ],
  },
  {
    title: 'panel',
    fields: [
      { kind: 'present', at: 'panel', label: 'panel' },
      { kind: 'number', at: 'panel.quorum', label: 'panelQuorum', under: 'panel', required: true },
      { kind: 'one', at: 'panel.deciding', label: 'panelDeciding', of: 'panelDecidings', under: 'panel' },
    ],
  },
  { title: 'names', fields: [{ kind: 'texts', at: 'names', label: 'reviewNames' }], folded: true },
]

export const approvalGroups: readonly Group[] = [
  {
    title: 'approval',
    fields: [
      { kind: 'one', at: 'of', label: 'approvalOf', of: 'approved', required: true },
      { kind: 'one', at: 'by', label: 'approvalBy', of: 'roles', look: 'select', required: true },
      { kind: 'moneys', at: 'above', label: 'above' },
      { kind: 'many', at: 'kinds', label: 'remedyKinds', of: 'remedies' },
    ],
  },
  ...conditionGroups('when'),
]
