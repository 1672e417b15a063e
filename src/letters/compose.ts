import type { Instant } from '#calendar/day.ts'
import type { LetterKind } from '#complaint/letter.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { lettersIn, type LettersTexts } from '#texts/letters.ts'
import type { Names } from '#texts/things.ts'
import { tongueOf } from '#texts/tongue.ts'
import { acknowledgementFrom } from './acknowledgement.ts'
import { type WordedLetter, worded } from './adaptable.ts'
import { afterGreeting } from './after-greeting.ts'
import { answerFrom } from './answer.ts'
import { boardAcknowledgementFrom } from './board-acknowledgement.ts'
import { boardReplyFrom } from './board-reply.ts'
import { handOverFrom } from './hand-over.ts'
import { lateApologyFrom } from './late-apology.ts'
import type { Letter, Rendered } from './letter.ts'
import { messageFrom } from './message.ts'
import { partnerQuestionFrom } from './partner-question.ts'
import { partnerReminderFrom } from './partner-reminder.ts'
import { progressReportFrom } from './progress-report.ts'
import { questionReminderFrom } from './question-reminder.ts'
import { receiptFrom } from './receipt.ts'
import { remedyCarriedOutFrom } from './remedy-carried-out.ts'
import { remedyDelayedFrom } from './remedy-delayed.ts'
import { render } from './render.ts'
import { reviewRequestFrom } from './review-request.ts'
import { settlementFrom } from './settlement.ts'
import { staffAlertFrom } from './staff-alert.ts'
import { staffNamedFrom } from './staff-named.ts'
import { staffQuestionFrom } from './staff-question.ts'
import { type Story, type Telling, telling } from './telling.ts'
import { withdrawalFrom } from './withdrawal.ts'
import { inWordsOf, textsInWordsOf, valuesOf, type Wording } from './wording.ts'

/** The links a letter may carry: which of them it does follows from its reader. */
export type Links = { readonly track?: string; readonly question?: string; readonly desk?: string }

const writers: Readonly<Record<LetterKind, { readonly write: (told: Telling) => Letter; readonly link: keyof Links }>> =
  {
    receipt: { write: receiptFrom, link: 'track' },
    acknowledgement: { write: acknowledgementFrom, link: 'track' },
    'hand-over': { write: handOverFrom, link: 'track' },
    'progress-report': { write: progressReportFrom, link: 'track' },
    answer: { write: answerFrom, link: 'track' },
    settlement: { write: settlementFrom, link: 'track' },
    'remedy-carried-out': { write: remedyCarriedOutFrom, link: 'track' },
    'remedy-delayed': { write: remedyDelayedFrom, link: 'track' },
    'board-acknowledgement': { write: boardAcknowledgementFrom, link: 'track' },
    'board-reply': { write: boardReplyFrom, link: 'track' },
    'late-apology': { write: lateApologyFrom, link: 'track' },
    message: { write: messageFrom, link: 'track' },
    withdrawal: { write: withdrawalFrom, link: 'track' },
    'partner-question': { write: partnerQuestionFrom, link: 'question' },
    'partner-reminder': { write: partnerReminderFrom, link: 'question' },
    'question-reminder': { write: questionReminderFrom, link: 'track' },
    'staff-question': { write: staffQuestionFrom, link: 'desk' },
    'review-request': { write: reviewRequestFrom, link: 'desk' },
    'staff-alert': { write: staffAlertFrom, link: 'desk' },
    'staff-named': { write: staffNamedFrom, link: 'desk' },
  }

/** Says that one may simply answer: where the house reads its mail, and the letter goes out as mail. */
const withReply = (letter: Letter, { frame }: LettersTexts): Letter => ({
  ...letter,
  blocks: [...letter.blocks, { paragraph: frame.mayReply }],
  endsForMail: true,
})

type Row = {
  readonly kind: LetterKind
  readonly version: number
  readonly language: Language
  /** A review that nobody independent is left for: the letter asks for somebody to be named. */
  readonly nobodyLeft?: boolean
  /** Whether the house reads mail that comes in. */
  readonly mailIn?: boolean
  /** What the house says in its own words, in a letter to a customer in this language. */
  readonly wording?: Wording | undefined
  /** Every sentence as somebody else would have it, in the place of a wording. */
  readonly texts?: LettersTexts
}

const isWorded = (kind: LetterKind): kind is WordedLetter => worded.some(one => one === kind)

/**
 * The letter that an event of this version caused, from the history as it stood then; only what is late is seen from now.
 * `language` is the reader's. Throws a RangeError where the cause or its words are not there (any more).
 */
export const letterOf = (
  row: Row,
  history: Story,
  shop: Storefront,
  names: Names,
  links: Links,
  now: Instant,
): Letter => {
  const { kind, language, wording = {} } = row
  const { write, link: which } = writers[kind]
  const tongue = tongueOf(language, shop.formality)
  const told = telling(history, row.version, { language: tongue, shop, names, now })
  const link = links[which]
  const values = valuesOf(told.complaint.reference, shop)
  const texts = row.texts ?? (isWorded(kind) ? textsInWordsOf(kind, tongue, wording, values) : lettersIn(tongue))
  const own = write({
    ...told,
    texts,
    ...(link === undefined ? {} : { link }),
    ...(row.nobodyLeft ? { nobodyLeft: true } : {}),
    ...(row.mailIn ? { mailIn: true } : {}),
  })
  const letter = afterGreeting(isWorded(kind) ? inWordsOf(own, wording, values) : own)
  return row.mailIn && which === 'track' && link !== undefined ? withReply(letter, texts) : letter
}

/** The same letter, written out. */
export const compose = (...[row, history, shop, names, links, now]: Parameters<typeof letterOf>): Rendered =>
  render(letterOf(row, history, shop, names, links, now))
