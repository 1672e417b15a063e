import type { Files } from '#files/files.ts'
import { createLetterTexts } from '#letter-texts/create.ts'
import type { LetterTexts } from '#letter-texts/letter-texts.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Links } from '#people/links.ts'
import type { People } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import { createLetters, type Letters } from '#post/letters.ts'
import { createOnPaper, type OnPaper } from '#post/on-paper.ts'
import type { Sending } from '#post/send.ts'
import { filesWith } from './files-with.ts'
import type { Ground } from './ground.ts'
import { createMarks } from '#post/mark.ts'
import { threadSubjectIn } from '#post/thread-subject.ts'
import { createPostRoom, type PostRoom } from './post.ts'
import { letterWriter } from './write-letter.ts'

type Of = {
  readonly ledger: Ledger
  readonly people: People
  readonly links: Links
  readonly files: Files
  readonly storefronts: () => Promise<readonly Storefront[]>
}

/** Letters as they are written, sent and answered. */
export type LetterRoom = {
  readonly letters: Letters
  readonly onPaper: OnPaper
  readonly letterTexts: LetterTexts
  readonly post: PostRoom
  readonly sending: Sending
}

export const createLetterRoom = (ground: Ground, { ledger, people, links, files, storefronts }: Of): LetterRoom => {
  const { db, now, secret, publicUrl, mailFrom, mailIn, transport, turn, jobs, report } = ground
  const letterTexts = createLetterTexts({ db, now })
  const write = letterWriter({
    letterTexts,
    threadSubject: threadSubjectIn(db),
    ledger,
    people,
    links,
    storefronts,
    publicUrl,
    mailFrom,
    mailIn: mailIn?.replyAddress !== undefined,
    now,
  })
  const marks = createMarks(secret)
  const letters = createLetters({ db, now, write, mailFrom, issue: links.issue, keyFor: links.keyFor })
  const post = createPostRoom({
    db,
    now,
    secret,
    transport,
    jobs,
    report,
    settings: mailIn,
    marks,
    mailFrom,
    ledger,
    people,
    letters,
    storefronts,
    files: () => files,
  })
  const sending: Sending = {
    db,
    now,
    transport,
    turn,
    write,
    keyFor: links.keyFor,
    filesOf: filesWith(ledger, files),
    returnsTo: post.returnsTo,
    markOf: marks.of,
    delivered: async ({ complaintId = '', key }, via) => {
      await ledger.handle(complaintId, { type: 'deliver-letter', letter: key, via }, { kind: 'post' })
    },
    returned: async ({ complaintId = '', key }, how, code) => {
      const command = { type: 'return-letter', letter: key, how, ...(code ? { code } : {}) } as const
      await ledger.handle(complaintId, command, { kind: 'post' })
    },
    report: (line, { id, kind }) => report(line, { letter: id, kind }),
  }
  return { letters, onPaper: createOnPaper({ db, now, letters, write }), letterTexts, post, sending }
}
