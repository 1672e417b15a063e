import { talkTo } from '../../../test/world/smtp-client.ts'
import type { Act } from '../journal.ts'
import { houseDomain, type World } from '../world.ts'
import type { Customer } from './customer.ts'

/** A message as a customer's own program writes it, with a photo where they have one. */
export const messageOf = ({ name, email, story, photos }: Customer): string => {
  const id = `${email.replace('@', '.')}@inbox.example`
  const head = [
    `Message-ID: <${id}>`,
    `From: ${name} <${email}>`,
    `To: complaints@${houseDomain}`,
    'Date: Mon, 02 Mar 2026 08:00:00 +0000',
    'Subject: A crack in my guitar',
    'MIME-Version: 1.0',
  ]
  const text = ['Content-Type: text/plain; charset=utf-8', '', story]
  if (photos.length === 0) return [...head, ...text, ''].join('\r\n')
  const parts = photos.flatMap((photo, n) => [
    '--x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename=photo-${n + 1}.png`,
    '',
    photo.toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
  ])
  return [...head, 'Content-Type: multipart/mixed; boundary=x', '', '--x', ...text, ...parts, '--x--', ''].join('\r\n')
}

export const idOf = (message: string): string => /^Message-ID: <(.*)>/m.exec(message)?.[1]?.trim() ?? ''

/** A mail server hands it over, and keeps it for another time unless it is told that it was taken; `heard` is told each no. */
export const handOver = async (
  { journal }: World,
  lmtp: string,
  message: string,
  heard: (no: string) => void = () => undefined,
): Promise<Act> => {
  const note = (outcome: Act['outcome'], no = '') => {
    if (outcome === 'refused') heard(no)
    return journal.note({ what: 'mail', key: idOf(message), outcome, said: message })
  }
  const talk = await talkTo(lmtp)
  try {
    if (talk.greeting === '') return note('unknown')
    for (const line of [
      'LHLO mx.inbox.example',
      'MAIL FROM:<canary@inbox.example>',
      `RCPT TO:<complaints@${houseDomain}>`,
    ]) {
      const answer = await talk.says(line)
      if (!answer.startsWith('250')) return note(answer === '' ? 'unknown' : 'refused', answer)
    }
    const begun = await talk.says('DATA')
    if (!begun.startsWith('354')) return note(begun === '' ? 'unknown' : 'refused', begun)
    talk.sends(`${message.replaceAll(/^\./gm, '..')}${message.endsWith('\r\n') ? '' : '\r\n'}`)
    const taken = await talk.says('.')
    return note(taken.startsWith('250') ? 'acknowledged' : taken === '' ? 'unknown' : 'refused', taken)
  } finally {
    talk.hangsUp()
  }
}
