/** Why a mail server could not be used, as far as its answer says. */
export type MailProblem =
  | 'name'
  | 'refused'
  | 'timeout'
  | 'certificate'
  | 'encryption'
  | 'login'
  | 'folder'
  | 'read-only'
  | 'sender'
  | 'recipient'
  | 'policy'
  | 'later'
  | 'broken'

export const mailProblems: readonly MailProblem[] = [
  'name',
  'refused',
  'timeout',
  'certificate',
  'encryption',
  'login',
  'folder',
  'read-only',
  'sender',
  'recipient',
  'policy',
  'later',
  'broken',
]

type Thrown = {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
  readonly authenticationFailed?: boolean
  readonly mailboxMissing?: boolean
  readonly message?: string
  readonly cause?: unknown
}

const byCode: readonly (readonly [RegExp, MailProblem])[] = [
  [/^(ENOTFOUND|EAI_|EDNS)/, 'name'],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS_CERT/, 'certificate'],
  [/^ERR_SSL|^EPROTO$|^ETLS|STARTTLS|UPGRADE_TIMEOUT/, 'encryption'],
  [/^EAUTH/, 'login'],
  [/TIMEOUT|^ETIMEDOUT/, 'timeout'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)/, 'refused'],
]

const bySaid: readonly (readonly [RegExp, MailProblem])[] = [
  [/certificate|self.signed|altname/i, 'certificate'],
  [/wrong version number|ssl routines|tls/i, 'encryption'],
  [/ECONNREFUSED/, 'refused'],
  [/ENOTFOUND|getaddrinfo/, 'name'],
  [/timed? ?out|timeout/i, 'timeout'],
]

const among = (text: string | undefined, table: typeof byCode) =>
  text === undefined ? undefined : table.find(([pattern]) => pattern.test(text))?.[1]

/** RFC 5321 4.2.1: 4xx is for now, 5xx for good; which command it answers says what was wrong. */
const answered = ({ responseCode, command }: Thrown): MailProblem | undefined => {
  if (responseCode === undefined) return undefined
  if (responseCode === 535 || responseCode === 530) return 'login'
  if (responseCode < 500) return 'later'
  if (command === 'MAIL FROM') return 'sender'
  return command === 'RCPT TO' ? 'recipient' : 'policy'
}

/** Reads the error of a mail client; whatever it does not know is `broken`. */
export const whyNot = (fault: unknown): MailProblem => {
  const thrown = (fault ?? {}) as Thrown
  if (thrown.authenticationFailed) return 'login'
  if (thrown.mailboxMissing) return 'folder'
  return (
    among(thrown.code, byCode) ??
    answered(thrown) ??
    among(thrown.message, bySaid) ??
    (thrown.cause ? whyNot(thrown.cause) : 'broken')
  )
}
