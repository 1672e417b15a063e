import { day, instant } from '#calendar/day.ts'
import type { LettersTexts } from '#texts/letters.ts'
import type { Names, NoticeKind } from '#texts/things.ts'
import { languageIn, staffLanguageIn, type Tongue } from '#texts/tongue.ts'
import type { LetterKind } from '#complaint/letter.ts'
import type { WordedLetter } from './adaptable.ts'
import { compose, letterOf, type Links } from './compose.ts'
import { invitation } from './invitation.ts'
import type { Letter, Rendered } from './letter.ts'
import { mailTest } from './mail-test.ts'
import { partnerList } from './partner-list.ts'
import { render } from './render.ts'
import { sampleIn, type Told } from './samples/play.ts'
import { fromFirstToLast, late, notUpheld, settledAtOnce, withdrawn } from './samples/stories.ts'
import { signIn } from './sign-in.ts'
import { wayChanged } from './way-changed.ts'
import { trackingLink } from './tracking-link.ts'
import type { Wording } from './wording.ts'

export type SampleLetter = Rendered & { readonly kind: LetterKind | NoticeKind; readonly story: string }

const key = 'q7Rk2mVd8sXw4LtYb9NcZg5HjF3PaE6T'
const stories = {
  'from-first-to-last': fromFirstToLast,
  late,
  'not-upheld': notUpheld,
  withdrawn,
  'settled-at-once': settledAtOnce,
} as const

const linksAt = (host: string): Links => ({
  track: `${host}/open/${key}`,
  question: `${host}/partner/${key}`,
  desk: `${host}/desk/complaints/019d4b7e-6c1a-7d3e-9f00-3b1f5a2c8e41`,
})

/** The house's own words for some letters. */
export type Wordings = Readonly<Partial<Record<LetterKind, Wording>>>

type Unwritten = Pick<SampleLetter, 'kind' | 'story'> & { readonly write: () => Rendered }

const unwrittenOf = (
  language: Tongue,
  story: string,
  history: Told,
  wordings: Wordings,
  mailIn = false,
): readonly Unwritten[] => {
  const { shop, host, names } = sampleIn(language)
  const known: Names = new Map(Object.entries(names))
  const links = linksAt(host)
  return history.complaint.letters.map(({ kind, version }) => {
    const at = history.events.find(event => event.version === version)?.at ?? history.complaint.receivedAt
    const row = { kind, version, language: languageIn(language), mailIn, wording: wordings[kind] }
    return { kind, story, write: () => compose(row, history, shop, known, links, at) }
  })
}

const lettersOf = (
  language: Tongue,
  story: string,
  history: Told,
  wordings: Wordings,
  only?: { readonly kind: LetterKind; readonly mailIn: boolean },
): readonly SampleLetter[] =>
  unwrittenOf(language, story, history, wordings, only?.mailIn)
    .filter(({ kind }) => only === undefined || kind === only.kind)
    .map(({ kind, write }) => ({ kind, story, ...write() }))

/** Every letter about a complaint in a language, not written yet: what is measured is the writing. */
export const unwrittenIn = (language: Tongue): readonly Unwritten[] =>
  Object.entries(stories).flatMap(([name, story]) => unwrittenOf(language, name, story(language), {}))

/** The samples of one letter in the house's words, those that read alike once; `mailIn` where the house reads what is answered. */
export const samplesOf = (
  kind: WordedLetter,
  language: Tongue,
  wording: Wording,
  mailIn = false,
): readonly SampleLetter[] => {
  const all = Object.entries(stories).flatMap(([name, tell]) =>
    lettersOf(language, name, tell(language), { [kind]: wording }, { kind, mailIn }),
  )
  return [...new Map(all.map(letter => [letter.text, letter])).values()]
}

/** The samples of one letter before they are written out, in sentences given. */
export const sampleLettersOf = (kind: LetterKind, language: Tongue, texts: LettersTexts): readonly Letter[] => {
  const { shop, host, names } = sampleIn(language)
  const known: Names = new Map(Object.entries(names))
  return Object.values(stories).flatMap(tell => {
    const history = tell(language)
    return history.complaint.letters
      .filter(letter => letter.kind === kind)
      .map(({ version }) => {
        const at = history.events.find(event => event.version === version)?.at ?? history.complaint.receivedAt
        return letterOf(
          { kind, version, language: languageIn(language), mailIn: true, texts },
          history,
          shop,
          known,
          linksAt(host),
          at,
        )
      })
  })
}

const notices = (language: Tongue): readonly SampleLetter[] => {
  const { shop, host, reference, names } = sampleIn(language)
  const until = instant('2026-04-10T08:30:00.000Z')
  const staffLanguage = staffLanguageIn(language)
  const to = { language: staffLanguage, shop, name: names.handler, until }
  const about = { language, shop, reference, category: 'damaged', receivedAt: until, zone: shop.zone } as const
  const story = 'notices'
  const questions = [{ reference, dueOn: day('2026-04-13') }]
  return [
    { kind: 'mail-test', story, ...render(mailTest({ language: staffLanguage, shop, code: '408215' })) },
    {
      kind: 'partner-list',
      story,
      ...render(
        partnerList({
          language,
          shop,
          partner: names.courier,
          questions,
          link: `${host}/q-list/${key}`,
          until: day('2026-04-24'),
        }),
      ),
    },
    {
      kind: 'tracking-link',
      story,
      ...render(trackingLink({ ...about, link: `${host}/open/${key}`, until: day('2027-05-15') })),
    },
    { kind: 'invitation', story, ...render(invitation({ ...to, link: `${host}/desk/sign-in/${key}` })) },
    { kind: 'sign-in', story, ...render(signIn({ ...to, link: `${host}/desk/sign-in/${key}` })) },
    {
      kind: 'way-changed',
      story,
      ...render(wayChanged({ ...to, change: 'passkey-added', of: 'Laptop', at: until, link: `${host}/desk/account` })),
    },
  ]
}

/** Every letter in a language, written from the story of one cracked guitar. */
export const samplesIn = (language: Tongue): readonly SampleLetter[] => [
  ...Object.entries(stories).flatMap(([name, story]) => lettersOf(language, name, story(language), {})),
  ...notices(language),
]
