import { all } from './page.ts'

const slashWord = /(^|\s)\/([\p{L}\p{N}-]+)$/u

const snippetsFor = (field: HTMLTextAreaElement) => all<HTMLOptionElement>('option[data-word]', field.form ?? document)

/** Puts a text where the cursor is, so that it can be taken back as typing can. */
const insert = (field: HTMLTextAreaElement, from: number, to: number, text: string) => {
  field.setRangeText(text, from, to, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** A slash and a word, then a space or tab: the text of the house by that word stands there instead. */
export const bringSnippets = (): void => {
  document.addEventListener('keydown', event => {
    const field = event.target
    if (!(field instanceof HTMLTextAreaElement) || ![' ', 'Tab', 'Enter'].includes(event.key) || event.ctrlKey) return
    const cursor = field.selectionStart
    if (cursor !== field.selectionEnd) return
    const typed = slashWord.exec(field.value.slice(0, cursor))
    const word = typed?.[2]?.toLowerCase()
    const snippet = word && snippetsFor(field).find(({ dataset }) => dataset['word']?.toLowerCase() === word)
    const text = snippet && snippet.dataset['text']
    if (!word || !text) return
    event.preventDefault()
    insert(field, cursor - word.length - 1, cursor, event.key === ' ' ? `${text} ` : text)
  })
}
