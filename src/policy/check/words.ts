// What the shop says in its own words: links that are dead, words that promise no date, languages that miss a clause.
import type { Texts } from '../policy.ts'
import type { Language } from '../storefront.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { laws } from './law/law.ts'
import { type Placed, textsOf } from './places.ts'

const closedPlatform = /(?:https?:\/\/)?(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr[^\s)"'<>]*/gi
const insecure = /http:\/\/[^\s)"'<>]+/gi

/** Words that say when without saying when. */
const vague: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'as soon as (?:possible|we can|practicable)',
    'in due course',
    'shortly',
    'asap',
    'at the earliest (?:opportunity|convenience)',
    'within a reasonable (?:time|period)',
    '(?<!as )soon(?! as)',
  ],
  nl: [
    'zo (?:snel|spoedig|gauw) mogelijk',
    'zo snel als (?:het )?kan',
    'binnenkort',
    'spoedig',
    'op korte termijn',
    'z\\.?s\\.?m\\.?',
    'binnen een redelijke termijn',
  ],
  de: [
    'so (?:schnell|bald|rasch) (?:wie|als) möglich',
    'schnellstmöglich',
    'baldmöglichst',
    'möglichst (?:schnell|bald|rasch)',
    'in Kürze',
    'demnächst',
    'umgehend',
    'zeitnah',
    'unverzüglich',
    'bald',
  ],
  fr: [
    'dès que possible',
    'le plus (?:rapidement|vite|tôt) possible',
    'dans les (?:meilleurs|plus brefs) délais',
    'au plus (?:vite|tôt)',
    'prochainement',
    'bientôt',
    'sous peu',
    'dans un délai raisonnable',
  ],
  es: [
    '(?:lo )?antes posible',
    'cuanto antes',
    'tan pronto como sea posible',
    'a la mayor brevedad(?: posible)?',
    'en breve',
    'próximamente',
    'en un plazo razonable',
    '(?<!tan )pronto',
  ],
  it: [
    'il prima possibile',
    'quanto prima',
    'al più presto',
    'appena possibile',
    'nel più breve tempo possibile',
    'a breve',
    'prossimamente',
    'entro un termine ragionevole',
  ],
}

const vagueIn = (language: Language, text: string): readonly string[] => {
  const words = new RegExp(`(?<!\\p{L})(?:${vague[language].join('|')})(?!\\p{L})`, 'giu')
  return [...text.matchAll(words)].map(([found]) => found)
}

const ofText = (language: Language, text: string, { at, ...more }: Placed<Texts>): readonly PolicyFinding[] => {
  const place = `${at}.${language}`
  const dead = [...text.matchAll(closedPlatform)].map(([link]) => link)
  return [
    ...dead.map(link => found('dead-link', place, { language, link }, { ...more, source: laws.odrClosed.source })),
    ...[...text.matchAll(insecure)]
      .filter(([link]) => !dead.some(one => link.startsWith(one) || one.startsWith(link)))
      .map(([link]) => found('link-not-secure', place, { language, link }, more)),
    ...vagueIn(language, text).map(words => found('vague-time', place, { language, words }, more)),
  ]
}

const said = (texts: Texts): readonly (readonly [Language, string])[] =>
  (Object.entries(texts) as [Language, string | undefined][]).flatMap(([language, text]) =>
    text === undefined || text.trim() === '' ? [] : [[language, text] as const],
  )

/** All that a policy says for itself, in every language in which it says anything. */
export const words = ({ policy }: Ground): readonly PolicyFinding[] => {
  const all = textsOf(policy)
  const spoken = [...new Set(all.flatMap(({ it }) => said(it).map(([language]) => language)))]
  return [
    ...all.flatMap(placed => said(placed.it).flatMap(([language, text]) => ofText(language, text, placed))),
    ...all.flatMap(({ at, it, ...more }) => {
      const known = said(it).map(([language]) => language)
      const languages = spoken.filter(language => !known.includes(language))
      // What says nothing in any language is another finding.
      return known.length > 0 && languages.length > 0 ? [found('text-missing', at, { languages }, more)] : []
    }),
    ...(policy.ownBodies ?? []).flatMap(({ site }, n) =>
      /^http:/i.test(site) ? [found('link-not-secure', `ownBodies[${n}].site`, { link: site })] : [],
    ),
  ]
}
