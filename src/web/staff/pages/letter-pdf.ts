import { thingsIn } from '#texts/things.ts'
import { sendPdf } from '../../parts/download.ts'
import { paperLetterOf, pileOfOne } from '../../parts/paper/letter.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { isOnPaper, wordsOfLetter } from './letter-text.ts'

/** One letter as a document to print, the same words as everywhere; in large print for who asked for it, or for once. */
export const sendLetterPdf = async (visit: ComplaintVisit, world: World): Promise<Response> => {
  const { c, history, shop, language } = visit
  const letter = await world.questions.letterOf({ complaint: history.id, key: c.req.param('letter') ?? '' })
  if (!letter) return c.notFound()
  const onPaper = isOnPaper(visit, letter)
  // One that mail cannot take is posted instead.
  const toPost = onPaper || (letter.state === 'waiting' && letter.recipient === 'customer')
  const words = await wordsOfLetter(visit, letter, world, toPost)
  if (!words) return c.notFound()
  const { complaint, contact } = history
  const wish = c.req.query('print')
  const paper = paperLetterOf({
    shop,
    reference: complaint.reference,
    contact: letter.recipient === 'customer' ? contact : {},
    letter: { ...words, language: letter.language ?? complaint.language, createdAt: letter.createdAt },
    // A link without its key would lead its reader nowhere.
    ownPage: onPaper ? 'with-code' : letter.state === 'waiting' ? 'left-out' : 'as-written',
    isLarge: wish === 'large' || (wish !== 'normal' && complaint.largePrint === true),
  })
  const { pdf } = await world.printLetters(pileOfOne(paper, letter.deliveredAt ?? letter.createdAt))
  return sendPdf(pdf, `${complaint.reference} ${thingsIn(language).letterOf(letter.key)}.pdf`)
}
