import { z } from 'zod'
import type { DkimSettings } from '#house/outgoing.ts'

/** The settings of what letters are signed with: how each is read, what it must be, and an example. */
export const dkimSettings = {
  DKIM_DOMAIN: {
    read: z
      .string()
      .transform(text => text.toLowerCase().split(/[\s,]+/))
      .pipe(z.array(z.hostname()).min(1)),
    must: 'be the domain of the sender, or several with commas between them',
    example: 'example.com',
  },
  DKIM_SELECTOR: {
    read: z.string().regex(/^[a-z0-9][a-z0-9-]*$/i),
    must: 'be the name of the key in the DNS',
    example: 'verhaal',
  },
  DKIM_KEY_FILE: { read: z.string(), must: 'be a file with a private key in it', example: '/etc/verhaal/dkim.pem' },
} as const

type Read = { readonly [N in keyof typeof dkimSettings]?: z.output<(typeof dkimSettings)[N]['read']> }

/** What letters are signed with, where that is set. */
export const dkimFrom = ({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }: Read): DkimSettings | undefined =>
  DKIM_DOMAIN && DKIM_SELECTOR && DKIM_KEY_FILE
    ? { domains: DKIM_DOMAIN, selector: DKIM_SELECTOR, keyFile: DKIM_KEY_FILE }
    : undefined

/** What is wrong between settings that are each right by themselves. */
export const dkimContradictions = ({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }: Read): readonly string[] => {
  const given = [DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE].filter(Boolean).length
  return given === 1 || given === 2
    ? ['DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE belong together: set all three, or none.']
    : []
}
