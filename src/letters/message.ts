// Clause 7 and all that is not the policy's own: a message, or a question whose answer helps the investigation.
import type { Day } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { type About, detailsOf, filesBlocks, linkTo, saidIn, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutOf, eventOf, needed, type Telling, writerIn } from './telling.ts'

/** `asks`: the customer has the ball, until a day where the question has one. */
export type Message = About & {
  readonly by: string
  readonly title?: string
  readonly text: string
  readonly files?: readonly string[]
  readonly asks?: { readonly question: boolean; readonly dueOn?: Day }
}

export const message = ({ by, title, text, asks, files, ...about }: Message): Letter => {
  const { language, shop, link } = about
  const { message: say, frame } = saidIn(about)
  const due = asks?.dueOn ? [say.answerBy(datesIn(language).fullDate(asks.dueOn))] : []
  const waiting = asks && !asks.question ? [say.waiting] : []
  return toCustomer(
    about,
    [
      { paragraph: [asks?.question ? say.question : say.opening, ...due].join(' ') },
      ...(title ? [{ heading: title }] : []),
      asks?.question ? { quote: text } : { paragraph: text },
      ...filesBlocks(about, files),
      { heading: frame.whatYouCanDo },
      { paragraph: [...waiting, link === undefined ? say.replyByMail : say.reply].join(' ') },
      ...linkTo(about, frame.open),
      ...detailsOf(about),
    ],
    signatureOf(language, shop, by),
  )
}

export const messageFrom = (told: Telling): Letter => {
  const { event, complaint } = told
  if (event.type === 'question-asked') {
    const question = complaint.questions.find(({ id }) => id === event.question)
    return message({
      ...aboutOf(told),
      by: writerIn(told, event.by),
      text: needed(question?.text, 'the question'),
      asks: { question: true, dueOn: event.dueOn },
    })
  }
  const { words, awaitsReply, by } = eventOf(told, 'message-sent')
  return message({
    ...aboutOf(told),
    by: writerIn(told, by),
    ...(words?.subject?.trim() ? { title: words.subject } : {}),
    text: needed(words?.text, 'the message'),
    ...(words?.fileNames ? { files: words.fileNames } : {}),
    ...(awaitsReply ? { asks: { question: false } } : {}),
  })
}
