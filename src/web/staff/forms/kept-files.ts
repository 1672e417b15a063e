import type { Form, SentFile } from '../../form.ts'
import type { World } from '../../world.ts'

/** A stored file as a hidden field of the form says it, so that a refused form does not lose it. */
export const keptAs = ({ id, name }: SentFile): string => `${id} ${name}`

const known = async (kept: string, { files }: World): Promise<SentFile | undefined> => {
  const [, id = '', name = ''] = /^([0-9a-f]{64}) (.*)$/s.exec(kept) ?? []
  const opened = id ? await files.open(id) : undefined
  if (!opened) return undefined
  await opened.stream.cancel()
  return { id, name, bytes: opened.bytes, type: opened.type }
}

/** The files a form brings now, after those it brought before. What a hidden field says of itself is not believed. */
export const filesOf = async (form: Form, world: World): Promise<readonly SentFile[]> => {
  const kept = await Promise.all(form.all('kept').map(one => known(one, world)))
  return [...kept.filter(file => file !== undefined), ...form.files('files')]
}
