// RFC 3834, RFC 3464, RFC 2919 and what mail programs did before them: which mail was sent by a program, and is never answered by one.
import { isNobodys, isSystems } from '#complaint/nobodys.ts'
import type { WhyAutomatic } from './mail-in.ts'

export type Headers = {
  readonly all: (name: string) => readonly string[]
  readonly first: (name: string) => string
}

/** The keyword of a header without its comments and parameters: `no (by hand); x=y` says no. */
const keyword = (value: string) =>
  value
    .replace(/\([^()]*\)/g, ' ')
    .split(';')[0]
    ?.trim()
    .toLowerCase() ?? ''

const isList = ({ first }: Headers) =>
  ['list-id', 'list-unsubscribe', 'list-post', 'mailing-list'].some(name => first(name) !== '') ||
  /^(list|bulk|junk)\b/.test(keyword(first('precedence')))

// Large mail systems mark an out-of-office answer as generated; what answers nothing is a form or a notice.
const answers = ({ first }: Headers) => first('in-reply-to') !== '' || first('references') !== ''

const isAutoReply = (headers: Headers, said: string) =>
  isMarkedReply(headers, said) || (said !== '' && said !== 'no' && answers(headers))

const isMarkedReply = ({ first }: Headers, said: string) =>
  said === 'auto-replied' ||
  keyword(first('precedence')) === 'auto_reply' ||
  /\b(yes|reply|on|true)\b/.test(first('x-autoreply')) ||
  ['x-autorespond', 'x-auto-reply-from', 'x-autoresponder'].some(name => first(name) !== '')

/**
 * What kind of program sent a message, or undefined where a person did. `X-Auto-Response-Suppress` is no sign of one: it asks that
 * nothing be answered, and ordinary mail of offices has it.
 */
export const automaticIn = (headers: Headers, from: string, report: string | undefined): WhyAutomatic | undefined => {
  const { first } = headers
  const said = keyword(first('auto-submitted'))
  if (report !== undefined || /report-type="?delivery-status/.test(first('content-type'))) return 'bounce'
  // RFC 5965: the letter arrived, and its reader or their provider does not want it. It did not come back.
  if (/report-type="?feedback-report/.test(first('content-type'))) return 'spam-report'
  if (isSystems(from)) return 'bounce'
  if (isAutoReply(headers, said)) return 'auto-reply'
  if (isList(headers)) return 'list'
  const isReport = first('content-type').startsWith('multipart/report')
  if (isReport || (said !== '' && said !== 'no') || first('return-path').replace(/\s/g, '') === '<>') return 'program'
  return isNobodys(from) ? 'no-reply' : undefined
}
