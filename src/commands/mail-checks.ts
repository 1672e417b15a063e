import { mailProblems } from '#texts/en/mail-problems.ts'
import { mailRecords } from '#texts/en/mail-records.ts'
import type { MailRecord, OfDomain } from '#post/out/records.ts'
import type { MailProblem } from '#post/why-not.ts'

/** The way round: out by the mail server, in by the mailbox. */
export type RoundTrip = {
  /** Reaches the mail server and signs in; what was wrong. */
  readonly reach: () => Promise<MailProblem | undefined>
  /** Sends a letter to the house itself; undefined where no address of it is known. */
  readonly send: () => Promise<{ readonly problem?: MailProblem } | undefined>
  /** Whether it was read back; asked a few times, with a wait between. */
  readonly isBack: () => Promise<boolean>
}
export type MailChecking = {
  readonly records: readonly OfDomain<MailRecord>[]
  readonly round: RoundTrip
  readonly say: (line: string) => void
}

const good = (line: string) => `  good   ${line}`
const fix = (line: string, todo: string) => `  FIX    ${line}\n         ${todo}`

const { names, purposes, states } = mailRecords

const recordLine = ({ record, name, state, found, wanted }: MailRecord): string => {
  if (state === 'good') return good(`${names[record]} of ${name}: ${found?.slice(0, 100) ?? ''}`)
  const is = found === undefined ? '' : `\n         It is: ${found}`
  const should = wanted === undefined ? '' : `\n         It must be: ${wanted}`
  return fix(`${names[record]} of ${name} ${states[state]}.`, `${purposes[record]}${is}${should}`)
}

const sendRound = async ({ reach, send, isBack }: RoundTrip, say: MailChecking['say']): Promise<boolean> => {
  const problem = await reach()
  if (problem) {
    say(fix('The mail server cannot be used.', mailProblems[problem]))
    return false
  }
  say(good('The mail server answers, and lets us in.'))
  const sent = await send()
  if (!sent) {
    say('  left   No letter was sent: MAIL_REPLY is not set, so none would come back. Send one from the set-up page.')
    return true
  }
  if (sent.problem) {
    say(fix('A letter to the house itself was not taken.', mailProblems[sent.problem]))
    return false
  }
  say(good('A letter to the house itself left.'))
  const back = await isBack()
  say(
    back
      ? good('It came back, and was known by its key.')
      : fix(
          'It did not come back.',
          'Does MAIL_REPLY lead to the mailbox that is read, and is it not among the unwanted mail there? Greylisting may hold it up: try again in half an hour.',
        ),
  )
  return back
}

/** Tries all of the way of a letter, says each step in words, and what to put right. Answers whether everything was good. */
export const checkMail = async ({ records: found, round, say }: MailChecking): Promise<boolean> => {
  for (const { domain, records } of found) {
    say(`The DNS of ${domain}`)
    for (const record of records) say(recordLine(record))
    if (records.some(({ record }) => record === 'dmarc') && !records.some(({ record }) => record === 'dkim'))
      say('  left   DKIM is not set here: your mail server signs, or set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE.')
  }
  const isGood = found.every(({ records }) => records.every(({ state }) => state === 'good'))
  say('Out and in')
  const isRound = await sendRound(round, say)
  say(isGood && isRound ? 'Everything is good.' : 'Put right what says FIX, and try again.')
  return isGood && isRound
}
