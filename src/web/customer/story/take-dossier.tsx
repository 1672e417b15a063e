import { datesIn } from '#texts/dates.ts'
import { dossierIn } from '#texts/dossier.ts'
import { mostInPdf } from '../../parts/dossier/annexes.ts'
import { Button } from '../../parts/form/button.tsx'
import { ownFiles } from '../../parts/story/told.ts'
import type { CustomerVisit } from '../../route.ts'
import { ofComplaint } from '../place.ts'

/** Which files are too large for a document, as far as their sizes tell: said before it is made. */
const tooLarge = ({ history }: CustomerVisit): readonly string[] => {
  let together = 0
  return ownFiles(history).flatMap(({ bytes, name }) => {
    if (together + bytes > mostInPdf) return [name ?? '…']
    together += bytes
    return []
  })
}

/** The whole file in one piece: a document to read, or an archive. */
export const TakeDossier = ({ visit, problem }: { readonly visit: CustomerVisit; readonly problem?: string }) => {
  const { language } = visit
  const { take } = dossierIn[language]
  const left = tooLarge(visit)
  return (
    <section class="inset take" id="take">
      <h2>{take.title}</h2>
      {problem && (
        <p class="late" role="alert">
          {problem}
        </p>
      )}
      <p>{take.lead}</p>
      <form method="post" action={ofComplaint(visit, '/file')}>
        <Button name="form" value="pdf">
          {take.pdf}
        </Button>
        <p class="soft small">{take.pdfHint}</p>
        <Button name="form" value="zip" kind="plain">
          {take.zip}
        </Button>
        <p class="soft small">{take.zipHint}</p>
      </form>
      {left.length > 0 && <p class="soft small">{take.leftOut(datesIn(language).list(left))}</p>}
      <p class="soft small">{take.noted}</p>
    </section>
  )
}
