import type { ComplaintLetter } from '#ledger/questions/letter-of.ts'
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

// The key in a letter opens the customer's own page: staff see the letter, not the key, unless it must go on paper.
const withoutKey = (text: string) => text.replace(/\/(open|partner)\/[\w-]+/g, '/$1/…')

const textOf = async (visit: ComplaintVisit, letter: ComplaintLetter, world: World): Promise<string | undefined> => {
  const onPaper = visit.history.complaint.reach === 'post' && letter.recipient === 'customer'
  if (letter.text !== null && !onPaper) return withoutKey(letter.text)
  const open = await world.letters.open(letter.id)
  return open && (onPaper ? open.text : withoutKey(open.text))
}

/** One letter, word for word; on paper nothing but the letter. */
export const showLetter = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const { language, history } = visit
  const letter = await world.questions.letterOf({ complaint: history.id, key: visit.c.req.param('letter') ?? '' })
  if (!letter) return visit.c.redirect(addressOf(visit), 303)
  const [words, desk, things] = [deskComplaintTexts[language], deskTexts[language].letters, staffThingsIn(language)]
  const title = words.letter.title(things.letters[letter.kind], history.complaint.reference)
  const text = await textOf(visit, letter, world)
  const onPaper = history.complaint.reach === 'post' && letter.recipient === 'customer'
  return respond(
    visit.c,
    <ActFrame setting={await settingFor(visit, world)} title={title}>
      <h1>{title}</h1>
      {letter.subject && <SummaryList rows={[{ label: words.preview.subject, value: letter.subject }]} />}
      {onPaper && <p class="soft">{desk.printHint}</p>}
      {text === undefined ? (
        <p>{words.letter.notWritten}</p>
      ) : (
        <DeskLetter text={text} language={letter.language ?? history.complaint.language}>
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
