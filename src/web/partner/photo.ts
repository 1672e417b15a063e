import type { Question } from '#complaint/state.ts'
import type { Form, SentFile } from '../form.ts'
import type { World } from '../world.ts'

/** Files that go with an answer; `key` is the draft that keeps them while something else in the form is put right. */
export type Photo = { readonly key: string; readonly files: readonly SentFile[] }

export const noPhoto: Photo = { key: '', files: [] }

/** The files of the answer given before: a correction keeps them. */
export const photoOf = ({ answered }: Question): readonly SentFile[] =>
  (answered?.files ?? []).map(({ id, bytes, type, name }) => ({ id, bytes, type, name: name ?? 'file' }))

/** What this form brought, or what it brought when it was sent before. Only a key goes through the page, never a file's id. */
export const photoIn = async (form: Form, question: Question, { drafts }: World): Promise<Photo> => {
  const sent = form.files('photo')
  if (sent.length > 0) return { key: '', files: sent }
  const key = form.text('kept')
  const draft = key ? await drafts.read(key) : undefined
  if (draft?.storefront !== `question ${question.id}`) return { key: '', files: photoOf(question) }
  return { key, files: draft.answers['files'] as readonly SentFile[] }
}

/** Keeps what was sent for a day, so that a refused form need not bring it again. */
export const keepPhoto = async ({ key, files }: Photo, question: Question, { drafts }: World): Promise<Photo> =>
  key || files.length === 0 ? { key, files } : { key: await drafts.start(`question ${question.id}`, { files }), files }
