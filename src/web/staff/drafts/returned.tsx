import { useWriting } from '../../parts/desk/speech.ts'
import { Link } from '../../parts/link.tsx'

/** Tells somebody of letters of theirs that did not leave after all, and where they are. */
export const ReturnedNotice = ({ many }: { readonly many: number }) => {
  const { returned: words } = useWriting()
  if (many === 0) return null
  return (
    <p class="problem">
      <strong>{words.many(many)}</strong> <Link href="/desk/drafts">{words.look}</Link>
    </p>
  )
}
