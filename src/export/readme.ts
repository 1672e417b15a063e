import { copied } from './tables.ts'

/** What lies in the archive, for whoever opens it years later. */
export const readme = `A copy of everything a house of Verhaal holds, as it was at one moment.

manifest.json        every file of this archive with its size and SHA-256
complaints-*.jsonl   every complaint in a line: its id, shop, reference and history. Each event has its version, type, moment (UTC),
                     who did it (by), facts, personal words, and its place in the chain: salt and wordsDigest belong to the words,
                     previousHash and hash to the chain. Words that were erased are null.
files/<sha256>       what was sent along, byte for byte; file-*.jsonl says what each is, and the events say whose
${copied.map(({ table }) => `${table}-*.jsonl`.padEnd(21)).join('\n')}
                     one table each, one row a line, in the words of the database

A complaint about whoever asked for this copy is not in it, nor what was sent along with it or written about it.
Lists, counts and promises are not here: they follow from the histories and are made anew from them.
Passwords, keys, sessions and links are not here: they are worth nothing elsewhere, and should be.
`
