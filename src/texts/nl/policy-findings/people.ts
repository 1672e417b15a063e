import type { FindingTexts } from '../../en/policy-findings/speech.ts'

export const peopleFindings = {
  'nobody-independent': ({ role, people, needed, review }, { things, dates, quoted }) =>
    `Niemand kan de beoordeling ${quoted(review)} onafhankelijk doen. Nodig zijn ${dates.number(needed)} mensen met de rol ${quoted(things.roles[role])}, en ${people === 1 ? 'er is' : 'er zijn'} er ${dates.number(people)}. Laat een andere rol beoordelen, of geef meer mensen deze rol.`,
  'independence-uncertain': ({ role, needed, review }, { things, dates, quoted }) =>
    `Wie de beoordeling ${quoted(review)} doet, kan de klacht zelf hebben behandeld. Zorg dat minstens ${dates.number(needed)} mensen de rol ${quoted(things.roles[role])} hebben, of laat een andere rol beoordelen.`,
  'no-such-people': ({ role }, { things, quoted }) =>
    `Niemand heeft de rol ${quoted(things.roles[role])}. Geef iemand deze rol, of kies hier een andere.`,
  'nobody-acknowledges': () => 'Niemand mag klachten bevestigen. Kies minstens de behandelaar of de manager.',
  'role-may-not': ({ role, act }, { things, quoted }) => {
    const acts = {
      acknowledge: 'geen klachten bevestigen',
      review: 'geen klachten beoordelen',
      approve: 'niets goedkeuren',
      'read-log': 'het logboek niet lezen',
    }
    return `De rol ${quoted(things.roles[role])} mag ${acts[act]}. Kies een andere rol.`
  },
  'answer-approved-by-board': () =>
    'De directie ziet een klacht pas als er om een beoordeling is gevraagd, en kan het antwoord dus niet goedkeuren. Kies een andere rol.',
  'review-twice': ({ review }, { quoted }) =>
    `Twee beoordelingen hebben dezelfde naam: ${quoted(review)}. Geef ze elk een eigen naam.`,
  'review-unknown': ({ review, known }, { quoted, dates }) =>
    `Het beleid heeft geen beoordeling met de naam ${quoted(review)}. Kies ${dates.either(known.map(quoted))}.`,
  'review-without-effect': ({ review, ...promise }, { name, quoted }) =>
    `De belofte ${name(promise)} noemt de beoordeling ${quoted(review)}, maar heeft niets met een beoordeling te maken. Haal de beoordeling hier weg.`,
  'review-nobody-asks': ({ review }, { quoted }) =>
    `Niemand kan om de beoordeling ${quoted(review)} vragen. Laat de klant erom vragen.`,
  'review-keywords-missing': ({ review }, { quoted }) =>
    `Een woord in een bericht start de beoordeling ${quoted(review)}, maar er is geen woord gegeven. Voeg de woorden toe, of haal deze manier weg.`,
  'review-keywords-unused': ({ review }, { quoted }) =>
    `Er zijn woorden voor de beoordeling ${quoted(review)}, maar woorden starten haar niet. Haal de woorden weg, of laat ze de beoordeling starten.`,
  'review-time-missing': ({ review }, { quoted }) =>
    `De beoordeling ${quoted(review)} begint na enige tijd vanzelf, maar er is geen tijd gegeven. Voeg de tijd toe, of haal deze manier weg.`,
  'review-time-unused': ({ review }, { quoted }) =>
    `Er is een tijd voor de beoordeling ${quoted(review)}, maar de tijd start haar niet. Haal de tijd weg, of laat haar de beoordeling starten.`,
  'review-time-not-first': ({ review }, { quoted }) =>
    `Alleen de eerste beoordeling begint vanzelf, dus de tijd start ${quoted(review)} niet. Haal de tijd hier weg.`,
  'review-time-before-answer': ({ review, after, answerWithin }, { quoted, dates }) =>
    `De beoordeling ${quoted(review)} begint vanzelf na ${dates.period(after)}, terwijl het antwoord ${dates.period(answerWithin)} mag duren. Laat haar pas beginnen als het antwoord er had moeten zijn.`,
  'review-out-of-order': ({ review, before }, { quoted }) =>
    `Om de beoordeling ${quoted(review)} kan op elk moment worden gevraagd, dus ook voor ${quoted(before)}, die eerst komt. Laat haar volgen op het antwoord van die beoordeling.`,
  'review-without-number': ({ review }, { quoted }) =>
    `Het beleid belooft niet wanneer de beoordeling ${quoted(review)} een antwoord krijgt. Voeg die belofte toe, met een termijn.`,
  'review-window-short': ({ review, window, atLeast }, { quoted, dates }) =>
    `Klanten hebben maar ${dates.period(window)} om de beoordeling ${quoted(review)} te vragen. Geef hun minstens ${dates.period(atLeast)}.`,
  'closes-within-window': ({ review, after, window }, { quoted, dates }) =>
    `Een klacht sluit na ${dates.period(after)} stilte, terwijl de klant ${dates.period(window)} heeft om de beoordeling ${quoted(review)} te vragen. Sluit de klacht niet eerder.`,
  'kept-too-short': ({ keep, window }, { dates }) =>
    `Een klacht wordt na ${dates.period(keep)} gewist, terwijl de klant ${dates.period(window)} heeft voor een beoordeling of een externe instantie. Bewaar de klacht minstens zo lang.`,
  'closing-contradicts': ({ after }, { dates }) =>
    `Een klacht sluit alleen als de klant akkoord is, en ook vanzelf na ${dates.period(after)}. Kies één van de twee.`,
  'no-channel': () => 'Er is geen manier om een klacht in te dienen. Kies minstens één kanaal.',
  'only-web': () =>
    'Een klacht kan alleen via de website, en dat sluit uit wie de website niet kan gebruiken. Voeg telefoon, post of e-mail toe.',
  'no-category': () => 'Er zijn geen soorten klachten om uit te kiezen. Voeg er minstens één toe.',
  'no-category-for-the-rest': (_, { things, quoted }) =>
    `Een klacht die bij geen soort past, kan niet worden ingediend. Voeg ${quoted(things.categoryNames.other)} of ${quoted(things.categoryNames.unknown)} toe.`,
  'listed-twice': ({ list, item }, { names, quoted, itemName }) =>
    `In de lijst ${quoted(names.lists[list])} staat ${quoted(itemName(list, item))} meer dan eens. Houd het één keer.`,
  'remedy-not-offered': ({ remedy }, { things, quoted }) =>
    `Deze goedkeuring gaat over de oplossing ${quoted(things.remedies[remedy])}, maar die biedt het beleid niet. Voeg de oplossing toe, of haal haar hier weg.`,
  'approval-without-remedies': () =>
    'Iemand moet oplossingen goedkeuren, maar het beleid biedt er geen. Voeg oplossingen toe, of haal de goedkeuring weg.',
  'approval-unreachable': ({ number, earlier }, { dates }) =>
    `Goedkeuring ${dates.number(number)} geldt nooit, want goedkeuring ${dates.number(earlier)} gaat altijd voor. Zet haar ervoor, of haal haar weg.`,
  'approval-limits-out-of-order': ({ number, earlier }, { dates }) =>
    `Goedkeuring ${dates.number(number)} geldt nooit, want goedkeuring ${dates.number(earlier)} heeft een lagere grens en gaat voor. Zet de hoogste grens eerst.`,
  'approval-currency-twice': ({ currency }, { quoted }) =>
    `Deze goedkeuring heeft twee grenzen in ${quoted(currency)}. Houd één grens per munt.`,
  'amount-wrong': ({ cents }, { quoted }) =>
    `Het bedrag ${quoted(`${cents}`)} (in centen) kan niet. Gebruik een heel getal vanaf 0.`,
  'limit-on-answer': () =>
    'Een antwoord heeft geen bedrag en geen soort oplossing, dus deze grens doet niets. Haal de grens weg, of maak er een goedkeuring van oplossingen van.',
} satisfies Partial<FindingTexts>
