import type { Instant } from '#calendar/day.ts'
import type { Mail, Outcome, Transport } from '#post/transport.ts'
import type { Chance } from './chance.ts'

/** A letter as it came out at the other end. */
export type Posted = { readonly at: Instant; readonly mail: Mail; readonly isAnswered: boolean }

export type Sink = {
  readonly transport: Transport
  readonly posted: Posted[]
  /** Messages of which the sender did not hear that they were taken over, or may not have heard: each as often as that was so. */
  readonly unanswered: string[]
  /** How often, out of a hundred, a letter meets with a mishap. */
  mishaps: number
  /** Addresses that no mail system knows. */
  readonly unknown: Set<string>
}

type Of = {
  readonly chance: Chance
  readonly now: () => Instant
  /** The program dies. */
  readonly die: () => void
  readonly isDead: () => boolean
  readonly arrived: (mail: Mail) => void
}

type No = Extract<Outcome, { accepted: false }>
const no = (how: No['how'], code: string, problem: No['problem']): No => ({
  accepted: false,
  how,
  code,
  message: `${code} simulated`,
  problem,
})

/** A mail system that takes letters over, with the mishaps that real ones have. */
export const createSink = ({ chance, now, die, isDead, arrived }: Of): Sink => {
  const take = (mail: Mail, isAnswered: boolean) => {
    sink.posted.push({ at: now(), mail, isAnswered })
    if (!isAnswered) sink.unanswered.push(mail.messageId)
    arrived(mail)
  }
  const mishap = (mail: Mail): Outcome => {
    switch (chance.between(1, 6)) {
      case 1:
        return no('later', '4.5.1', 'later')
      case 2:
        return no('server', '4.3.2', 'later')
      case 3:
        sink.unanswered.push(mail.messageId)
        return no('doubt', '4.4.2', 'timeout')
      case 4:
        take(mail, false)
        return no('doubt', '4.4.2', 'timeout')
      case 5:
        // It was taken over, and the program dies before it notes that.
        take(mail, false)
        die()
        return { accepted: true }
      default:
        return no('later', '4.7.1', 'later')
    }
  }
  const sink: Sink = {
    posted: [],
    unanswered: [],
    mishaps: 0,
    unknown: new Set(),
    transport: {
      via: 'smtp',
      server: 'mail.example:25',
      atOnce: 1,
      close: () => undefined,
      send: mail => {
        if (isDead()) return Promise.reject(new Error('The program is dead'))
        if (mail.to.split(', ').some(address => sink.unknown.has(address)))
          return Promise.resolve(no('refused', '5.1.1', 'recipient'))
        if (chance.is(sink.mishaps / 100)) return Promise.resolve(mishap(mail))
        take(mail, true)
        return Promise.resolve({ accepted: true })
      },
    },
  }
  return sink
}
