import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'

/** Which version it is, and from when. What came in before today keeps the policy it came in under. */
export const versions = ({
  policy: { version, inForceFrom: from },
  context: { today },
}: Ground): readonly PolicyFinding[] => [
  ...(Number.isSafeInteger(version) && version > 0 ? [] : [found('version-wrong', 'version', { version })]),
  ...(from < today ? [found('in-force-in-the-past', 'inForceFrom', { from, today })] : []),
]
