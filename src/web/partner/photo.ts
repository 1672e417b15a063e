import type { Question } from '#complaint/state.ts'
import type { Form, SentFile } from '../form.ts'
import type { World } from '../world.ts'

/** Files that go with an answer; `key` is the draft that keeps them while something else in the form is put right. */
export type Photo = { readonly key: string; readonly files: readonly SentFile[] }

export const noPhoto: Photo = { key: '', files: [] }

/** The files of the answer given before: a correction keeps them. */
export const photoOf = ({ answered }: Question): readonly SentFile[] =>
  (answered?.files ?? []).map(({ id, bytes, type, name }) => ({ id, bytes, type, name: name ?? 'file' }))

const once = (files: readonly SentFile[]) => [...new Map(files.map(file => [file.id, file])).values()]

/** What was there, with what this form brings now. Only a key goes through the page, never a file's id. */
export const photoIn = async (form: Form, question: Question, { drafts }: World): Promise<Photo> => {
  const key = form.text('kept')
  const draft = key ? await drafts.read(key) : undefined
  const isOwn = draft?.storefront === `question ${question.id}`
  const before = isOwn ? (draft.answers['files'] as readonly SentFile[]) : photoOf(question)
  return { key: isOwn ? key : '', files: once([...before, ...form.files('photo')]) }
}

/** Keeps what was sent for a day, so that a refused form need not bring it again. */
export const keepPhoto = async ({ key, files }: Photo, question: Question, { drafts }: World): Promise<Photo> => {
  if (files.length === 0) return noPhoto
  const kept = await drafts.start(`question ${question.id}`, { files })
  if (key) await drafts.drop(key)
  return { key: kept, files }
}
