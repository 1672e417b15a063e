/** packed: an archive or a compressed file. outlook: in Outlook's own form. no-mail: nothing in it looks like a message. */
export type NotMail = 'packed' | 'outlook' | 'empty' | 'no-mail'

const signs: readonly (readonly [NotMail, string])[] = [
  ['packed', '\x1f\x8b'],
  ['packed', 'PK\x03\x04'],
  ['packed', 'PK\x05\x06'],
  ['packed', 'BZh'],
  ['packed', '\xfd7zXZ\0'],
  ['packed', '7z\xbc\xaf\x27\x1c'],
  ['packed', '\x28\xb5\x2f\xfd'],
  ['packed', 'Rar!'],
  ['outlook', '!BDN'],
  ['outlook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
]

const header =
  /^(from|to|cc|subject|date|received|message-id|return-path|mime-version|content-[a-z-]+|delivered-to|reply-to|sender|status|envelope-to|x-[\w-]+)[ \t]*:/im

/** How much of a file is looked at. */
export const headBytes = 16 * 1024

/** Why a file that begins like this holds no mail; undefined where it may. */
export const notMail = (head: Uint8Array): NotMail | undefined => {
  if (head.length === 0) return 'empty'
  const text = Buffer.from(head).toString('latin1')
  const known = signs.find(([, sign]) => text.startsWith(sign))
  if (known) return known[0]
  // A tape archive has its name further on.
  if (text.slice(257, 262) === 'ustar') return 'packed'
  return /^\s*>?From /.test(text) || header.test(text) ? undefined : 'no-mail'
}
