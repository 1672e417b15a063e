import { complain } from '#texts/complain.ts'
import { datesIn } from '#texts/dates.ts'
import type { Tongue } from '#texts/tongue.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { Form } from '../../form.ts'
import { formLimits } from '../../read-form.ts'
import { type Answers, orderNumberOf } from './answers.ts'

export const longest = { story: 10_000, line: 300, block: 2000 }

const about = (errors: Record<string, string | false>): Errors =>
  Object.fromEntries(Object.entries(errors).filter((error): error is [string, string] => error[1] !== false))

export const orderProblems = (answers: Answers, language: Tongue, needed = true): Errors => {
  const { order } = complain[language]
  if (answers.noOrder || orderNumberOf(answers)) return {}
  if (answers.order === '') return needed ? { order: order.missing } : {}
  return { order: needed ? order.unreadable : order.unreadableShort }
}

export const reasonProblems = ({ story }: Answers, language: Tongue): Errors => {
  const { reason } = complain[language]
  const tooLong = story.length > longest.story && reason.tooLong(story.length, longest.story)
  return about({ story: story === '' ? reason.missing : tooLong })
}

export const wishProblems = ({ wish }: Answers, language: Tongue): Errors =>
  about({ wish: wish.length > longest.block && complain[language].wish.tooLong(wish.length, longest.block) })

/** An address that could be one: what is left after this, only a letter can tell. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(text)

export const contactProblems = (answers: Answers, language: Tongue): Errors => {
  const { contact } = complain[language]
  const { name, email, address, phone, help } = answers
  const within = (text: string, most: number) => text.length > most && contact.tooLong
  const noReach = email === '' && address === '' && contact.reachMissing
  return about({
    name: name === '' ? contact.nameMissing : within(name, longest.line),
    email: noReach || (email !== '' && !isEmail(email) && contact.emailWrong),
    address: within(address, longest.block),
    phone: within(phone, longest.line),
    help: within(help, longest.block),
  })
}

/** What is wrong with the files a form brought, as an error at the file field. */
export const fileProblem = ({ problem, problemWith = '' }: Form, language: Tongue): Errors => {
  const { files } = complain[language]
  const size = datesIn(language).size(formLimits.fileBytes)
  switch (problem) {
    case 'file-too-large':
      return { file: files.tooLarge(problemWith, size) }
    case 'too-many-files':
      return { file: files.tooMany(formLimits.files) }
    case 'file-type':
      return { file: files.type(problemWith) }
    case 'no-space':
      return { file: files.noSpace }
    case 'malformed':
      return { file: files.broken }
    default:
      return {}
  }
}
