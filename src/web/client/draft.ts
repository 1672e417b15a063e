import { isDirty } from './held.ts'
import { all, one, part, send } from './page.ts'

const pauseMs = 2000
const againMs = 15_000

type Writing = { timer: number | undefined; kept: string; line: HTMLElement | undefined }
const writings = new WeakMap<HTMLFormElement, Writing>()

const addressOf = (form: HTMLFormElement) => form.dataset['draft'] ?? ''

/** What is typed, without files: those go with the form itself. */
const fieldsOf = (form: HTMLFormElement): FormData => {
  const fields = new FormData(form)
  for (const [name, value] of [...fields]) if (typeof value !== 'string') fields.delete(name)
  return fields
}
const textOf = (fields: FormData) => JSON.stringify([...fields])

const writingOf = (form: HTMLFormElement): Writing => {
  const known = writings.get(form)
  if (known) return known
  const begun: Writing = { timer: undefined, kept: '', line: undefined }
  writings.set(form, begun)
  return begun
}

/** Under the fields: when it was last saved, by the clock on the wall of whoever writes. */
const say = async (form: HTMLFormElement, writing: Writing, how: 'saved' | 'failed' | 'quicker') => {
  writing.line ??= await part('saved')
  const { line } = writing
  if (!line) return
  line.setAttribute('role', 'status')
  const now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
  line.textContent = `${line.dataset[how] ?? ''}${how === 'saved' ? ` ${now}` : ''}`
  if (!line.isConnected) (one('.buttons', form) ?? form).after(line)
}

const save = async (form: HTMLFormElement, keepalive = false) => {
  const writing = writingOf(form)
  clearTimeout(writing.timer)
  writing.timer = undefined
  const fields = fieldsOf(form)
  const text = textOf(fields)
  if (text === writing.kept || !isDirty(form)) return
  const answer = await send(addressOf(form), fields, keepalive).catch(() => undefined)
  if (answer?.ok) {
    writing.kept = text
    const version = answer.headers.get('draft-version')
    const field = one<HTMLInputElement>('input[name=draft-version]', form)
    if (version && field) field.value = version
  } else if (!keepalive && answer?.status !== 409) writing.timer = setTimeout(() => void save(form), againMs)
  if (!keepalive) await say(form, writing, answer?.ok ? 'saved' : answer?.status === 409 ? 'quicker' : 'failed')
}

const isUnsaved = (form: HTMLFormElement) => isDirty(form) && textOf(fieldsOf(form)) !== writingOf(form).kept

const drafts = () => all<HTMLFormElement>('form[data-draft]')
let isSending = false

/** Saves everything that is being written, at once. */
export const saveAll = (): Promise<unknown> => Promise.all(drafts().map(form => save(form)))

/** Keeps what is typed as a draft, a moment after the typing stops and when the page is left. */
export const keepDrafts = (): void => {
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>('form[data-draft]') : null
    if (!form) return
    const writing = writingOf(form)
    clearTimeout(writing.timer)
    writing.timer = setTimeout(() => void save(form), pauseMs)
  })
  document.addEventListener('submit', ({ target }) => {
    isSending = target instanceof HTMLFormElement && target.method === 'post'
  })
  addEventListener('pagehide', () => {
    if (!isSending) for (const form of drafts()) if (isUnsaved(form)) void save(form, true)
  })
  addEventListener('beforeunload', event => {
    // What has a draft is saved on leaving; only what has none would be lost.
    const isLost = all<HTMLFormElement>('main form[method=post]:not([data-draft])').some(isDirty)
    if (isLost && !isSending) event.preventDefault()
  })
}
