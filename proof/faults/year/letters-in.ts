// Mail as customers, partners and mail systems write it.

type Wrote = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly text: string
  readonly more?: string
}

/** RFC 5322, in plain text. */
export const written = ({ id, from, to, text, more = '' }: Wrote): Buffer =>
  Buffer.from(
    `Message-ID: <${id}>\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: Re: ${id}\r\n${more}` +
      `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  )

/** RFC 3464: a letter could not be delivered. */
export const cameBack = ({ id, to, about }: { readonly id: string; readonly to: string; readonly about: string }) =>
  Buffer.from(
    `Message-ID: <${id}>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: ${to}\r\nSubject: Undelivered\r\n` +
      'Content-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n' +
      '--r\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\n' +
      `Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ${about}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--r--\r\n`,
  )
