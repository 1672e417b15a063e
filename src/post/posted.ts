type Words = {
  readonly text?: string | undefined
  readonly html?: string | undefined
  readonly endsForMail?: boolean | undefined
}

// The last part of a letter is its signature.
const shorter = (text: string): string => {
  const parts = text.split('\n\n')
  return parts.toSpliced(-2, 1).join('\n\n')
}

const shorterPage = (html: string): string => {
  const signature = html.lastIndexOf('<p style=')
  const last = html.lastIndexOf('<p>', signature)
  return last === -1 ? html : html.slice(0, last) + html.slice(signature)
}

/** A letter that was written to go by mail, on paper: without its last paragraph, which holds for mail alone. */
export const asPosted = <W extends Words>(letter: W): W => ({
  ...letter,
  ...(letter.text === undefined ? {} : { text: shorter(letter.text) }),
  ...(letter.html === undefined ? {} : { html: shorterPage(letter.html) }),
  endsForMail: false,
})
