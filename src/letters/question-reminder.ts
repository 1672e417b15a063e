// Clause 7: a question that the customer has not answered, kindly once more.
import type { Day } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { type About, detailsOf, linkTo, saidIn, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutOf, eventOf, needed, personIn, type Telling } from './telling.ts'

export type QuestionReminder = About & { readonly by: string; readonly text: string; readonly dueOn: Day }

export const questionReminder = ({ by, text, dueOn, ...about }: QuestionReminder): Letter => {
  const { language, shop, link } = about
  const { questionReminder: say, message, frame } = saidIn(about)
  return toCustomer(
    about,
    [
      { paragraph: `${say.intro} ${say.answerBy(datesIn(language).fullDate(dueOn))}` },
      { heading: say.question },
      { quote: text },
      { paragraph: `${say.unknown} ${say.goesOn}` },
      { heading: frame.whatYouCanDo },
      { paragraph: link === undefined ? message.replyByMail : message.reply },
      ...linkTo(about, frame.open),
      ...detailsOf(about),
    ],
    signatureOf(language, shop, by),
  )
}

export const questionReminderFrom = (told: Telling): Letter => {
  const { question: id, dueOn } = eventOf(told, 'question-reminded')
  const question = told.complaint.questions.find(one => one.id === id)
  return questionReminder({
    ...aboutOf(told),
    by: personIn(told, told.complaint.handler),
    text: needed(question?.text, 'the question'),
    dueOn,
  })
}
