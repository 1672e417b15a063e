import { smtpTransport } from '#post/transport.ts'
import { afterEveryTest, atTheEnd } from './closing.ts'
import { mailSink, type Received } from './sink.ts'
import { type ServedWorld, servedWorld } from './served.ts'
import type { Difference } from './story.ts'

export type PostedWorld = ServedWorld & {
  /** Sends what waits, and hands over the oldest letter to this address that nobody has read yet; fails when there is none. */
  readonly letterTo: (address: string) => Promise<Received>
  /** Who got a letter that nobody has read yet, and what it was about. */
  readonly unread: () => readonly string[]
  /** Everything that ever arrived at this address, read or not. */
  readonly received: (address: string) => readonly Received[]
}

const about = ({ envelopeTo, subject }: Received) => `${envelopeTo.join(', ')}: ${subject ?? ''}`

/** The served small world, with its letters really going out by SMTP. Whatever it reports as broken fails the test. */
export const postedWorld = async (
  different: Omit<Difference, 'publicUrl' | 'transport'> = {},
): Promise<PostedWorld> => {
  const { url, mail } = await mailSink()
  const transport = smtpTransport(url)
  atTheEnd(transport.close)
  const served = await servedWorld({ ...different, transport })
  afterEveryTest(() => {
    const broken = served.reported.splice(0)
    if (broken.length > 0) throw new Error(`The program reported as broken:\n${broken.join('\n')}`)
  })
  const read = new Set<Received>()
  const unread = () => mail.filter(letter => !read.has(letter))
  return {
    ...served,
    letterTo: async address => {
      await served.sendLetters()
      const letter = unread().find(({ envelopeTo }) => envelopeTo.includes(address))
      if (!letter) throw new Error(`No letter to ${address}; unread are:\n${unread().map(about).join('\n')}`)
      read.add(letter)
      return letter
    },
    unread: () => unread().map(about),
    received: address => mail.filter(({ envelopeTo }) => envelopeTo.includes(address)),
  }
}

/** The words of a letter on one line, as they are read. */
export const wordsOf = ({ text = '' }: Pick<Received, 'text'>): string => text.replace(/\s+/g, ' ')

/** The one address in a letter that leads to this path. */
export const linkIn = ({ text = '' }: Pick<Received, 'text'>, path: string): string => {
  const link = text.split(/\s+/).find(word => word.startsWith('http') && new URL(word).pathname.startsWith(path))
  if (!link) throw new Error(`No link to ${path} in:\n${text}`)
  return link
}
