// Outside bodies in words. The sentences follow from what the directory states; a few bodies need a line of their own.
import type { BodyId } from '#policy/body.ts'
import type { EndNotice } from '#policy/end-notice.ts'
import type { NamedBody } from '#policy/outside.ts'
import { type Dates, datesIn } from './dates.ts'
import { bodies as de } from './de/bodies.ts'
import { type BodiesTexts, bodies as en } from './en/bodies.ts'
import { bodies as es } from './es/bodies.ts'
import { bodies as fr } from './fr/bodies.ts'
import { bodies as it } from './it/bodies.ts'
import { bodies as nl } from './nl/bodies.ts'
import { inEveryTongue, type Tongue } from './tongue.ts'

export type Bodies = {
  /** What each of the others is announced with, colon included. */
  readonly labels: BodiesTexts['labels']
  /** Fits after 'turn to', in English and Dutch; elsewhere the official name. */
  readonly called: (body: NamedBody) => string
  /** What a customer can get there. */
  readonly does: (body: NamedBody) => string
  /** What a customer cannot get there. */
  readonly cannot: (body: NamedBody) => string
  /** When it is open to a customer. */
  readonly gate: (body: NamedBody) => string
  /** For whom and about what it is, until when and for how much, whether we take part, and who must keep to the outcome. */
  readonly terms: (body: NamedBody) => string
  /** What the law has us say at the end; nothing where it asks nothing. Bodies told of beside it need no address in it. */
  readonly notice: (notice: EndNotice, beside?: readonly NamedBody[]) => readonly string[]
}

const sentences = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(' ')

const regionsIn = (texts: BodiesTexts, dates: Dates, { regions }: NamedBody): string | undefined => {
  const names: Readonly<Record<string, string>> = texts.regions
  const known = (regions ?? []).flatMap(region => names[region] ?? [])
  return known.length > 0 ? texts.forRegions(dates.list(known)) : undefined
}

const costIn = (texts: BodiesTexts, dates: Dates, { fee }: NamedBody): string => {
  if (typeof fee === 'string') return texts[fee]
  return sentences(texts.fee(dates.money(fee.amount)), fee.returnedIfRight && texts.returned)
}

const partIn = (texts: BodiesTexts, { takesPart, needs }: NamedBody): string | undefined => {
  if (takesPart !== undefined) return takesPart ? texts.joined[needs] : texts.notJoined
  return needs === 'nothing' ? undefined : texts.needsUs
}

const bindsIn = (texts: BodiesTexts, { does, binds }: NamedBody): string | undefined =>
  does.some(one => one === 'proposes' || one === 'decides') ? texts.binds[binds] : undefined

/** The address goes along: German law asks for it, and it harms nobody. */
const inFull = ({ name, address, site }: NamedBody): string => [name, ...(address ? [address] : []), site].join(', ')

type Naming = (bodies: readonly NamedBody[]) => string

const noticeIn = ({ notice }: BodiesTexts, name: Naming, { says, bodies, also }: EndNotice): readonly string[] => {
  const names = name(bodies)
  const besides = also.length > 0 ? [notice.also(name(also))] : []
  if (says === 'takes-part') return [notice.takesPart(names), ...besides]
  if (says === 'mediator') return [notice.mediator(names)]
  if (says === 'mediator-missing') return [notice.mediatorMissing]
  if (says === 'no-part')
    return [notice.noPart, bodies.length > 0 ? notice.competent(names) : notice.nowhere, ...besides]
  return []
}

const write = (texts: BodiesTexts, dates: Dates): Bodies => {
  const line = (of: Readonly<Partial<Record<BodyId, string>>>, { id }: NamedBody) => of[id]
  const called = (body: NamedBody) => line(texts.called, body) ?? body.name
  const naming =
    (beside: readonly NamedBody[]): Naming =>
    bodies =>
      dates.either(bodies.map(body => (beside.some(({ id }) => id === body.id) ? called(body) : inFull(body))))
  return {
    labels: texts.labels,
    called,
    does: body => sentences(...body.does.map(ability => texts.does[ability])),
    cannot: body => sentences(...body.doesNot.map(ability => texts.cannot[ability]), line(texts.cannotNotes, body)),
    gate: ({ opens, orAfter }) => sentences(texts.opens[opens], orAfter && texts.orAfter(dates.period(orAfter))),
    terms: body =>
      sentences(
        regionsIn(texts, dates, body),
        body.about && texts.about[body.about],
        line(texts.notes, body),
        body.window && texts.window[body.window.from](dates.period(body.window.within)),
        costIn(texts, dates, body),
        body.answersWithin && texts.answers(dates.period(body.answersWithin)),
        partIn(texts, body),
        bindsIn(texts, body),
      ),
    notice: (notice, beside = []) => noticeIn(texts, naming(beside), notice),
  }
}

const written = inEveryTongue<BodiesTexts>({ en, nl, de, fr, es, it })

/** How outside bodies are told of in a language. */
export const bodiesIn = (language: Tongue): Bodies => write(written[language], datesIn(language))
