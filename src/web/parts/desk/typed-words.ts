import { type Words } from '#ledger/questions/words.ts'

const most = 20

/** What stands in a search box, in pieces: a piece between quotes is one, and a minus before it leaves it out. */
export const piecesOf = (
  typed: string,
): readonly { readonly text: string; readonly quoted: boolean; readonly out: boolean }[] =>
  [...typed.replace(/[“”„«»]/g, '"').matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)]
    .map(([, minus, quoted, plain]) => ({
      text: (quoted ?? plain ?? '').trim(),
      quoted: quoted !== undefined,
      out: minus === '-',
    }))
    .filter(({ text }) => text !== '')

/** The words to look for, as they were typed: `gitaar -hals "in de doos"`. At most twenty of each kind count. */
export const wordsTyped = (typed: string): Words => {
  const pieces = piecesOf(typed)
  const texts = (some: typeof pieces) => some.map(({ text }) => text).slice(0, most)
  const last = pieces.at(-1)
  return {
    all: texts(pieces.filter(({ quoted, out }) => !quoted && !out)),
    phrases: texts(pieces.filter(({ quoted, out }) => quoted && !out)),
    none: texts(pieces.filter(({ out }) => out)),
    ...(last && !last.quoted && !last.out && !/\s$/.test(typed) ? { unfinished: true } : {}),
  }
}
