import { deskTexts } from '#texts/desk.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { staffThingsIn } from '#texts/things.ts'
import { DeskLetter } from '../../parts/desk/letter.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { ActFrame } from '../forms/act-page.tsx'
import { addressOf } from '../address.ts'
import { settingFor } from '../setting.ts'
import { isOnPaper, wordsOfLetter } from './letter-text.ts'

/** One letter, word for word; on paper nothing but the letter. */
export const showLetter = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const { language, history } = visit
  const letter = await world.questions.letterOf({ complaint: history.id, key: visit.c.req.param('letter') ?? '' })
  if (!letter) return visit.c.redirect(addressOf(visit), 303)
  const [words, desk, things] = [deskComplaintTexts[language], deskTexts[language].letters, staffThingsIn(language)]
  const title = words.letter.title(things.letters[letter.kind], history.complaint.reference)
  const written = await wordsOfLetter(visit, letter, world)
  const onPaper = isOnPaper(visit, letter)
  const pdf = `${addressOf(visit)}/letters/${letter.key}/pdf`
  const isLarge = history.complaint.largePrint === true
  return respond(
    visit.c,
    <ActFrame setting={await settingFor(visit, world)} title={title}>
      <h1>{title}</h1>
      {written && <SummaryList rows={[{ label: words.preview.subject, value: written.subject }]} />}
      {onPaper && <p class="soft">{desk.printHint}</p>}
      {written && (
        <p class="links">
          <Link href={pdf}>{isLarge ? desk.pdfLarge : desk.pdf}</Link>
          <Link href={`${pdf}?print=${isLarge ? 'normal' : 'large'}`}>{isLarge ? desk.inNormal : desk.inLarge}</Link>
        </p>
      )}
      {written === undefined ? (
        <p>{words.letter.notWritten}</p>
      ) : (
        <DeskLetter text={written.text} language={letter.language ?? history.complaint.language}>
          {onPaper && (
            <address class="typed">{`${history.contact.name ?? ''}\n${history.contact.address ?? ''}`}</address>
          )}
        </DeskLetter>
      )}
      <p>
        <Link href={addressOf(visit)}>{words.back}</Link>
      </p>
    </ActFrame>,
  )
}
