import type { FindingTexts } from '../../en/policy-findings/speech.ts'

export const outsideFindings = {
  'body-unknown': ({ body }, { quoted }) =>
    `De externe instantie ${quoted(body)} staat niet in de lijst en ook niet bij uw eigen instanties. Kies er een uit de lijst, of beschrijf haar zelf.`,
  'body-twice': ({ body }, { bodyName }) =>
    `${bodyName(body)} staat er twee keer voor dezelfde klachten. Houd één keer.`,
  'body-dates-reversed': ({ body, from, until }, { bodyName, dates }) =>
    `U doet mee aan ${bodyName(body)} vanaf ${dates.fullDate(from)} tot en met ${dates.fullDate(until)}, en dat is eerder. Wissel de twee dagen om.`,
  'membership-expired': ({ body, until }, { bodyName, dates }) =>
    `Uw lidmaatschap van ${bodyName(body)} liep tot en met ${dates.fullDate(until)}. Klanten worden er niet meer naartoe gestuurd. Verleng het, of haal de instantie weg.`,
  'membership-not-stated': ({ body }, { bodyName }) =>
    `${bodyName(body)} behandelt alleen klachten over winkels die meedoen. Geef aan of u meedoet.`,
  'body-not-joined': ({ body }, { bodyName }) =>
    `Klanten kunnen niet naar ${bodyName(body)}, want u zegt dat u niet meedoet. Sluit u aan, of haal de instantie weg.`,
  'body-not-accredited': ({ body, from, until }, { bodyName, dates }) => {
    const since = from ? ` vanaf ${dates.fullDate(from)}` : ''
    const last = until ? ` tot en met ${dates.fullDate(until)}` : ''
    return `Van ${bodyName(body)} is alleen een erkenning bekend${since}${last}, dus vandaag wordt zij niet genoemd. Kijk in het register, en kies zo nodig een andere instantie.`
  },
  'gate-contradicts': ({ body }, { bodyName }) =>
    `Het is niet duidelijk wanneer klanten naar ${bodyName(body)} kunnen: zij is meteen open, of sluit voordat zij opengaat. Verbeter wanneer zij opengaat en sluit.`,
  'body-contradicts': ({ body, ability }, { bodyName, names }) =>
    `U zegt dat ${bodyName(body)} ${names.abilities[ability]}, en ook van niet. Houd één van de twee.`,
  'no-body-to-name': () =>
    'Deze brief moet een externe instantie noemen, maar het beleid heeft er geen. Voeg een instantie toe, of laat de brief er geen noemen.',
  'no-body-for-country': ({ country }, { countryName }) =>
    `Klanten in ${countryName(country)} kunnen bij geen externe instantie terecht. Voeg er een voor hen toe.`,
  'bodies-never-named': () =>
    'Het beleid heeft externe instanties, maar geen enkele beoordeling noemt ze in het antwoord. Laat de laatste beoordeling ze noemen.',
  'own-body-twice': ({ body }, { quoted }) =>
    `U beschrijft twee instanties met de naam ${quoted(body)}. Geef ze elk een eigen naam.`,
  'own-body-unused': ({ body }, { bodyName }) =>
    `U beschrijft ${bodyName(body)}, maar stuurt er geen klanten naartoe. Zet haar bij de externe instanties, of haal haar weg.`,
  'raise-window-short': ({ country, window, atLeast, law }, { dates, countryName }) =>
    `Klanten hebben ${dates.period(window)} om te klagen. Volgens de wet van ${countryName(country)} hebben zij minstens ${dates.period(atLeast)} (${law}), wat een beleid ook zegt. Maak de termijn zo lang, of laat hem weg.`,
  'taking-part-not-stated': ({ country, law }, { countryName }) =>
    `Het beleid zegt niet of u meedoet aan geschillenbeslechting in ${countryName(country)}. Volgens de wet moet u ja of nee zeggen (${law}). Voeg zo’n instantie toe, met uw antwoord.`,
  'mediator-missing': ({ country, law }, { countryName }) =>
    `Klanten in ${countryName(country)} hebben recht op een gratis bemiddelaar, en het beleid noemt er geen (${law}). Sluit u aan bij een bemiddelaar, en voeg die toe.`,
  'adr-without-commitment': ({ body, law }, { bodyName }) =>
    `${bodyName(body)} helpt alleen klanten van winkels die meedoen, en u doet niet mee. Sinds 6 april 2026 noemt een Britse winkel zo’n instantie alleen als zij meedoet (${law}). Sluit u aan, of haal de instantie weg.`,
  'answer-later-than-law': ({ country, atMost, within, law }, { dates, countryName }) =>
    within
      ? `Het antwoord mag ${dates.period(within)} duren. Voor klanten in ${countryName(country)} staat de wet ${dates.period(atMost)} toe${'workingDays' in atMost ? ' aan grote bedrijven' : ''} (${law}). Beloof het antwoord eerder, of maak een geval voor dat land.`
      : `Het beleid belooft niet vast wanneer het antwoord zelf er is. Voor klanten in ${countryName(country)} vraagt de wet het antwoord binnen ${dates.period(atMost)} (${law}). Voeg een vaste belofte toe, desnoods voor dat land alleen.`,
  'acknowledgement-later-than-law': ({ atMost, within, law }, { dates }) =>
    `De ontvangstbevestiging mag ${dates.period(within)} duren. Een klacht over persoonsgegevens moet in het Verenigd Koninkrijk binnen ${dates.period(atMost)} zijn bevestigd, de dag van ontvangst meegeteld (${law}). Maak de termijn korter.`,
  'refund-later-than-law': ({ country, atMost, within, law }, { dates, countryName }) =>
    `Terugbetalen mag ${dates.period(within)} duren. Voor klanten in ${countryName(country)} staat de wet ${dates.period(atMost)} toe (${law}). Maak de termijn korter.`,
  'dead-link': ({ link }) =>
    `De tekst verwijst naar het Europese platform voor online geschillen, dat op 20 juli 2025 is gesloten (${link}). Haal de link weg.`,
  'link-not-secure': ({ link }) => `Deze link is niet beveiligd: ${link}. Gebruik het adres dat met https begint.`,
  'vague-time': ({ words }, { quoted }) =>
    `De woorden ${quoted(words)} zeggen niet wanneer. Noem een aantal dagen of een datum.`,
  'text-missing': ({ languages }, { languageNames }) =>
    `Deze tekst ontbreekt in het ${languageNames(languages)}, terwijl andere teksten er wel zijn. Voeg de tekst in die taal toe.`,
  'text-says-other-number': ({ says, periods }, { quoted, dates }) =>
    `De tekst zegt ${quoted(says)}, maar de regel zegt ${dates.either(periods.map(dates.period))}. Verbeter de tekst of de regel.`,
  'clause-twice': ({ clause }, { quoted }) => `Er zijn twee teksten voor artikel ${quoted(clause)}. Voeg ze samen.`,
  'clause-unused': ({ clause }, { quoted }) =>
    `Artikel ${quoted(clause)} heeft woorden, maar er is geen belofte met dat nummer. Niemand wordt eraan herinnerd. Voeg een belofte toe, of ga na of woorden hier genoeg zijn.`,
  'clause-empty': ({ clause }, { quoted }) =>
    `Artikel ${quoted(clause)} heeft geen titel en geen tekst. Schrijf iets, of haal het weg.`,
} satisfies Partial<FindingTexts>
