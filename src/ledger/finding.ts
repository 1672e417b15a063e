import type { ChainFault } from './find-faults.ts'

export type SealFault =
  | 'seal-missing'
  | 'seal-changed'
  | 'sealed-event-missing'
  | 'sealed-event-changed'
  | 'anchor-missing'

/** Something that is not as it was written. `version` is the first event that does not fit, `detail` the table that differs. */
export type Finding = {
  readonly complaint?: string
  readonly reference?: string
  readonly version?: number
  readonly seal?: number
  readonly what: ChainFault | SealFault | 'not-replayable' | 'read-model-differs'
  readonly detail?: string
}

/** A seal that was written down elsewhere, to be held against a history that may have been rewritten as a whole. */
export type Anchor = { readonly number: number; readonly hash: string }

/** How far a long work has come: so many complaints of so many. */
export type Progress = (done: number, of: number) => void

const sentences: Readonly<Record<Finding['what'], string>> = {
  'event-missing': 'is missing',
  'event-changed': 'was changed after it was written',
  'chain-broken': 'does not follow from the one before it',
  'words-changed': 'has other words than were written',
  'words-missing': 'has lost its words without their being erased',
  'history-cut-short': 'and what came after it is missing',
  'seal-missing': 'is missing',
  'seal-changed': 'was changed after it was written',
  'sealed-event-missing': 'was sealed and is missing',
  'sealed-event-changed': 'is not the one that was sealed',
  'anchor-missing': 'is not the one that was written down elsewhere',
  'not-replayable': 'cannot be read',
  'read-model-differs': 'is not what its history says',
}

/** A finding as a line for whoever runs the program. */
export const describe = ({ complaint, reference, version, seal, what, detail }: Finding): string => {
  const whose = complaint === undefined ? [] : [`complaint ${reference ?? ''} ${complaint}`.replace('  ', ' ')]
  const which = [
    ...whose,
    ...(seal === undefined ? [] : [`seal ${seal}`]),
    ...(version === undefined ? [] : [`event ${version}`]),
    ...(detail === undefined ? [] : [detail]),
  ]
  return `${which.join(', ')} ${sentences[what]}`
}
