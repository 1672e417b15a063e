import { calendars } from '#calendar/calendar.ts'
import { day, instant } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import { decide, evolve } from '#complaint/complaint.ts'
import { type Ground, isRefused } from '#complaint/decision.ts'
import type { Recorded } from '#complaint/event.ts'
import type { LetterKind } from '#complaint/letter.ts'
import type { Complaint } from '#complaint/state.ts'
import type { Policy } from '#policy/policy.ts'
import { bodies } from '#policy/bodies.ts'
import { bodiesFor, type NamedBody } from '#policy/outside.ts'
import { original } from '#policy/shipped/original.ts'
import { formalityIn, inEveryTongue, type Tongue } from '#texts/tongue.ts'
import type { Story } from '../telling.ts'
import { sample as de } from './de.ts'
import { type Sample, sample as en } from './en.ts'
import { sample as es } from './es.ts'
import { sample as fr } from './fr.ts'
import { sample as it } from './it.ts'
import { sample as nl } from './nl.ts'

const samples = inEveryTongue<Sample>({ nl, en, de, fr, es, it })

/** What the samples of a language are told with. */
export const sampleIn = (tongue: Tongue): Sample => {
  const sample = samples[tongue]
  return { ...sample, shop: { ...sample.shop, formality: formalityIn(tongue) } }
}

const receivedOn = day('2026-04-02')

/** The original policy; in a country of which it names no outside body, with those that are open to everybody there. */
export const policyIn = (language: Tongue): Policy => {
  const { country } = sampleIn(language).shop
  if (bodiesFor(original, { receivedOn }, country).length > 0) return original
  const open = bodies.filter(body => body.country === country && !body.adr)
  return { ...original, outside: open.map(({ id }) => ({ body: id })) }
}

/** The bodies that the policy names for this complaint. */
export const namedIn = (language: Tongue): readonly NamedBody[] =>
  bodiesFor(policyIn(language), { receivedOn }, sampleIn(language).shop.country)

/** When, as month-day and hour in UTC, who, and what. */
export type Step = readonly [at: string, who: Actor, what: Command]
/** Letters go out as soon as they are written, unless the mail system has `held` their kind. */
export type Told = Story & { readonly complaint: Complaint }

/** Plays steps by the heart itself, so that no sample can tell what the policy would not let happen. */
export const play = (language: Tongue, steps: readonly Step[], policy: Policy = policyIn(language)): Told => {
  const { shop, customer: contact } = sampleIn(language)
  const ground: Ground = { policy, calendar: calendars[shop.calendar], zone: shop.zone }
  const events: (Recorded & { version: number })[] = []
  let complaint: Complaint | undefined
  const act = (at: string, by: Actor, command: Command) => {
    const decision = decide(complaint, command, { ...ground, now: instant(`2026-${at}:00.000Z`), by })
    if (isRefused(decision)) throw new Error(`${command.type} on ${at}: ${decision.refused}`)
    for (const event of decision) {
      complaint = evolve(complaint, event)
      events.push({ ...event, version: complaint.version })
    }
  }
  const kept: readonly LetterKind[] = ['acknowledgement', 'progress-report', 'answer', 'board-reply']
  for (const [at, by, command] of steps) {
    act(at, by, command)
    const waiting = complaint?.letters.find(({ kind, state }) => state === 'waiting' && kept.includes(kind))
    if (waiting) act(at, { kind: 'post' }, { type: 'deliver-letter', letter: waiting.key, via: 'smtp' })
  }
  if (!complaint) throw new Error('a sample begins with a complaint')
  return { events, ground, contact, complaint }
}
