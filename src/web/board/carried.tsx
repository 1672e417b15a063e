import type { PartProps } from './file/part.tsx'

/** The hidden fields of every form here: who sends it, and the version of the complaint they had before them. */
export const Carried = ({ setting }: PartProps) => (
  <>
    <input type="hidden" name="csrf" value={setting.visit.csrf} />
    <input type="hidden" name="expected" value={String(setting.visit.history.complaint.version)} />
  </>
)
