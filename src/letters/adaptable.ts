// What of each letter is the house's to say in its own words. Whatever a clause or the law requires is not in this list, and so
// cannot be changed: who, by when, why that date, what is owed, that we are late, and where a customer can turn.
import type { LetterKind } from '#complaint/letter.ts'
import type { WordingVariable } from '#texts/letter-texts.ts'
import { lettersIn, type LettersTexts } from '#texts/letters.ts'
import type { Tongue } from '#texts/tongue.ts'

type Said = string | ((...values: readonly string[]) => string)
type PlacesIn<Room extends keyof LettersTexts> = {
  [Name in keyof LettersTexts[Room]]: LettersTexts[Room][Name] extends string | ((...values: never[]) => string)
    ? `${Room}.${Name & string}`
    : never
}[keyof LettersTexts[Room]]
/** Where a sentence stands in the texts of the letters, such as `receipt.add`. */
export type SentencePlace = { [Room in keyof LettersTexts]: PlacesIn<Room> }[keyof LettersTexts]

/** The letters to customers: those that go to partners and colleagues are the program's own. */
export const worded = [
  'receipt',
  'acknowledgement',
  'hand-over',
  'progress-report',
  'question-reminder',
  'message',
  'answer',
  'settlement',
  'remedy-carried-out',
  'remedy-delayed',
  'late-apology',
  'withdrawal',
  'board-acknowledgement',
  'board-reply',
] as const satisfies readonly LetterKind[]
export type WordedLetter = (typeof worded)[number]

const ending = ['frame.whatYouCanDo', 'frame.mayReply'] as const
const followed = [...ending, 'frame.follow', 'frame.details'] as const
const opened = [...ending, 'frame.open', 'frame.details'] as const

/** The sentences and headings of each letter that may be said in other words. */
export const adaptable: Readonly<Record<WordedLetter, readonly SentencePlace[]>> = {
  receipt: [
    'receipt.first',
    'frame.whatNext',
    'receipt.add',
    'receipt.notYou',
    'frame.whyMany',
    'frame.why',
    ...followed,
  ],
  acknowledgement: [
    'acknowledgement.note',
    'acknowledgement.reply',
    'acknowledgement.whySooner',
    'frame.why',
    'frame.boardTitle',
    ...followed,
  ],
  'hand-over': ['handOver.before', 'handOver.noRepeat', 'frame.mayReply', 'frame.follow', 'frame.details'],
  'progress-report': [
    'progressReport.notYet',
    'progressReport.done',
    'progressReport.open',
    'progressReport.why',
    'frame.files',
    'progressReport.when',
    'progressReport.nothingToDo',
    'frame.boardTitle',
    ...followed,
  ],
  'question-reminder': [
    'questionReminder.intro',
    'questionReminder.question',
    'questionReminder.unknown',
    'message.reply',
    'message.replyByMail',
    ...opened,
  ],
  message: [
    'message.opening',
    'message.question',
    'frame.files',
    'message.waiting',
    'message.reply',
    'message.replyByMail',
    ...opened,
  ],
  answer: [
    'answer.opening',
    'answer.yourComplaint',
    'answer.conclusion',
    'answer.firstPoint',
    'answer.done',
    'answer.found',
    'answer.remedy',
    'answer.changes',
    'answer.noChange',
    'frame.files',
    'answer.disagree',
    'answer.satisfied',
    'answer.again',
    'frame.open',
    'frame.mayReply',
  ],
  settlement: ['settlement.what', ...opened],
  'remedy-carried-out': [
    'remedyCarriedOut.done',
    'remedyCarriedOut.what',
    'remedyCarriedOut.promised',
    'remedyCarriedOut.proof',
    'remedyCarriedOut.more',
    'remedyCarriedOut.complete',
    'remedyCarriedOut.wrong',
    ...followed,
  ],
  'remedy-delayed': ['remedyDelayed.why', 'remedyDelayed.when', 'remedyDelayed.wrong', 'frame.boardTitle', ...followed],
  'late-apology': ['lateApology.managerKnows', 'frame.whatNext', 'lateApology.dontWait', 'frame.open', ...followed],
  withdrawal: ['withdrawal.notYou', ...opened],
  'board-acknowledgement': [
    'frame.whatNext',
    'boardAcknowledgement.reads',
    'boardAcknowledgement.questions',
    'boardAcknowledgement.nothingToDo',
    'frame.why',
    ...followed,
  ],
  'board-reply': [
    'boardReply.opening',
    'boardReply.decision',
    'boardReply.findings',
    'boardReply.remedy',
    'boardReply.noRemedy',
    'boardReply.bodies',
    'frame.mayReply',
    'frame.open',
    'frame.details',
  ],
}

/** What every piece of a letter may name. Nothing that a stranger typed is among it. */
export const wordingVariables = ['reference', 'shop', 'email', 'phone'] as const satisfies readonly WordingVariable[]

/** What some sentences may name besides, in the order in which the sentence itself is told it. */
const besides: Readonly<Partial<Record<SentencePlace, readonly WordingVariable[]>>> = {
  'acknowledgement.note': ['handler'],
  'acknowledgement.reply': ['handler'],
  'acknowledgement.whySooner': ['handler'],
  'handOver.before': ['previous', 'handler'],
  'boardAcknowledgement.reads': ['reviewer'],
  'boardReply.opening': ['reviewer'],
}
export const toldTo = (place: SentencePlace): readonly WordingVariable[] => besides[place] ?? []

const saidAt = (texts: LettersTexts, place: SentencePlace): Said => {
  const [room = '', name = ''] = place.split('.')
  // A place names a room and a sentence in it: the type of it says so, and the compiler cannot follow.
  return (texts as unknown as Record<string, Record<string, Said>>)[room]?.[name] ?? ''
}

/** The program's own sentence, with the names of what it is told between braces. */
export const ownSentence = (language: Tongue, place: SentencePlace): string => {
  const said = saidAt(lettersIn(language), place)
  return typeof said === 'string' ? said : said(...toldTo(place).map(variable => `{${variable}}`))
}

/** What a sentence is said as: its own words and whatever it is told, by name. */
export type Saying = (own: string, told: Readonly<Partial<Record<WordingVariable, string>>>) => string

/** The texts with some sentences said in another way; all others stay as they are. */
export const sayingOtherwise = (
  texts: LettersTexts,
  others: readonly (readonly [SentencePlace, Saying])[],
): LettersTexts => {
  const rooms: Record<string, Record<string, unknown>> = { ...texts }
  for (const [place, say] of others) {
    const [room = '', name = ''] = place.split('.')
    const said = saidAt(texts, place)
    const told = toldTo(place)
    const otherwise =
      typeof said === 'string'
        ? say(said, {})
        : (...values: readonly string[]) =>
            say(said(...values), Object.fromEntries(told.map((variable, n) => [variable, values[n] ?? ''])))
    rooms[room] = { ...rooms[room], [name]: otherwise }
  }
  return rooms as unknown as LettersTexts
}
