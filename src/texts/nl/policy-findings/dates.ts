import type { FindingTexts } from '../../en/policy-findings/speech.ts'

export const dateFindings = {
  'version-wrong': ({ version }, { dates }) => `De versie is ${dates.number(version)}. Gebruik een heel getal vanaf 1.`,
  'in-force-in-the-past': ({ from, today }, { dates }) =>
    `Het beleid gaat in op ${dates.fullDate(from)}, maar het is al ${dates.fullDate(today)}. Controleer of u een dag in het verleden bedoelt. Klachten die al binnen zijn, houden hun eigen beleid.`,
  'cut-off-form': ({ cutOff }, { quoted }) => `Het sluitingsuur ${quoted(cutOff)} is geen tijd. Schrijf het als 17:00.`,
  'minimum-working-days-wrong': ({ days }, { dates }) =>
    `Een termijn kan niet minstens ${dates.number(days)} werkdagen hebben. Gebruik een heel getal vanaf 0.`,
  'every-day-works': () =>
    'Dit telt werkdagen, terwijl elke dag van de week een werkdag is, behalve feestdagen. Tel in dagen, of kies een andere werkweek.',
  'hours-do-not-roll': () =>
    'Een termijn in uren eindigt op de minuut en schuift niet op naar een werkdag. Tel in dagen als dat wel moet.',
  'period-not-whole': ({ unit, amount }, { dates, quoted, period }) =>
    `Met de termijn ${quoted(period(unit, amount))} kan niet worden geteld. Gebruik een heel getal vanaf ${dates.number(1)}. Bedoelt u dezelfde dag, schrijf dan één dag en tel de eerste dag mee.`,
  'period-too-long': ({ unit, amount, atMost }, { quoted, dates, period }) =>
    `De termijn ${quoted(period(unit, amount))} is langer dan iemand vooruit kan kijken. Kies hoogstens ${dates.number(atMost)}.`,
  'warning-days-wrong': ({ days }, { dates }) =>
    `Niemand kan ${dates.number(days)} dagen van tevoren worden gewaarschuwd. Gebruik een heel getal vanaf 0.`,
  'aim-after-must': (pair, { dates, name }) =>
    `Het streven voor ${name(pair.first)} is ${dates.period(pair.firstWithin)}, maar de vaste belofte is ${dates.period(pair.otherWithin)}. Zo komt het streven te laat. Ontvangen op ${dates.fullDate(pair.received)}: het streven is ${dates.fullDate(pair.firstDue)}, de belofte ${dates.fullDate(pair.otherDue)}. Maak het streven korter.`,
  'aim-sometimes-after-must': (pair, { dates, name }) =>
    `Op sommige dagen komt het streven voor ${name(pair.first)} (${dates.period(pair.firstWithin)}) na de vaste belofte (${dates.period(pair.otherWithin)}). Ontvangen op ${dates.fullDate(pair.received)}: het streven is ${dates.fullDate(pair.firstDue)}, de belofte ${dates.fullDate(pair.otherDue)}. Maak het streven korter, of tel beide in dezelfde eenheid.`,
  'aim-after-report': (pair, { dates, name }) =>
    `Het streven voor het antwoord is ${dates.period(pair.firstWithin)}, maar ${name(pair.other)} moet er binnen ${dates.period(pair.otherWithin)} zijn. De meeste klanten krijgen dan eerst een voortgangsbericht. Maak het streven korter, of controleer of u dit bedoelt.`,
  'two-dates': (pair, { dates, name }) =>
    `Het beleid belooft hetzelfde twee keer met een andere termijn: ${name(pair.first)} binnen ${dates.period(pair.firstWithin)} en ${name(pair.other)} binnen ${dates.period(pair.otherWithin)}. Houd er één, of zeg voor welke klachten elk geldt.`,
  'two-dates-for-some': (pair, { dates, name }) =>
    `Voor sommige klachten belooft het beleid hetzelfde twee keer: ${name(pair.first)} binnen ${dates.period(pair.firstWithin)} en ${name(pair.other)} binnen ${dates.period(pair.otherWithin)}. Zeg voor welke klachten elk geldt, of maak van de ene een geval van de andere.`,
  'promise-repeated': ({ first, other }, { name }) =>
    `De beloften ${name(first)} en ${name(other)} zeggen hetzelfde met dezelfde termijn. Houd er één.`,
  'never-needed': (pair, { dates, name }) =>
    `De belofte ${name(pair.first)} (${dates.period(pair.firstWithin)}) belooft niets meer, want ${name(pair.other)} (${dates.period(pair.otherWithin)}) komt eerder. Maak de eerste korter, of haal haar weg.`,
  'answer-before-acknowledgement': (pair, { dates, name }) =>
    `${name(pair.other)} moet er eerder zijn dan ${name(pair.first)}. Ontvangen op ${dates.fullDate(pair.received)}: uiterlijk ${dates.fullDate(pair.otherDue)} en ${dates.fullDate(pair.firstDue)}. Laat de bevestiging eerst komen.`,
  'answer-sometimes-before-acknowledgement': (pair, { dates, name }) =>
    `Op sommige dagen moet ${name(pair.other)} er eerder zijn dan ${name(pair.first)}. Ontvangen op ${dates.fullDate(pair.received)}: uiterlijk ${dates.fullDate(pair.otherDue)} en ${dates.fullDate(pair.firstDue)}. Maak de termijn van de bevestiging korter, of tel beide in dezelfde eenheid.`,
  'step-after-answer': (pair, { dates, name }) =>
    `${name(pair.first)} komt na ${name(pair.other)}: ${dates.period(pair.firstWithin)} tegen ${dates.period(pair.otherWithin)}. Laat deze stap eerst komen.`,
  'fast-lane-too-late': ({ within, other, otherWithin }, { dates, name }) =>
    `De snelle route duurt ${dates.period(within)}, maar doet ${name(other)} vervallen, en die moet al binnen ${dates.period(otherWithin)}. Maak de snelle route korter, of laat die belofte niet vervallen.`,
  'fast-lane-cancels-unknown': ({ name: unknown }, { quoted }) =>
    `De snelle route doet ${quoted(unknown)} vervallen, maar die belofte staat niet in het beleid. Noem een belofte uit dit beleid.`,
  'fast-lane-cancels-nothing': () =>
    'De snelle route doet geen belofte vervallen en verandert dus niets. Noem de beloften die vervallen.',
  'only-days-off': ({ within, received, due, ...promise }, { dates, name }) =>
    `Het kan zijn dat er niemand werkt om de belofte ${name(promise)} in ${dates.period(within)} na te komen. Ontvangen op ${dates.fullDate(received)} is het ${dates.fullDate(due)}, met alleen vrije dagen ertussen. Tel in werkdagen, of laat de datum naar de volgende werkdag schuiven.`,
  'beyond-calendar': ({ until, ...promise }, { dates, name }) =>
    `De datum van de belofte ${name(promise)} kan het komende jaar niet worden geteld: de kalender loopt tot en met ${dates.fullDate(until)}. Maak de termijn korter, of wacht op een nieuwere kalender.`,
  'condition-days-reversed': ({ from, until }, { dates }) =>
    `Geen klacht komt binnen na ${dates.fullDate(from)} en ook voor ${dates.fullDate(until)}. Wissel de twee dagen om.`,
  'condition-list-empty': ({ list }, { names }) =>
    `Deze regel geldt voor bepaalde ${names.conditions[list]}, maar er zijn er geen gekozen. Kies er minstens één, of haal de voorwaarde weg.`,
  'category-not-offered': ({ category }, { things, quoted }) =>
    `Deze regel geldt voor klachten van de soort ${quoted(things.categoryNames[category])}, maar die heeft het beleid niet. Voeg de soort toe, of haal haar hier weg.`,
  'channel-not-offered': ({ channel }, { things, quoted }) =>
    `Deze regel geldt voor klachten via ${quoted(things.channels[channel])}, maar dat kanaal heeft het beleid niet. Voeg het kanaal toe, of haal het hier weg.`,
  'severity-not-offered': ({ severity }, { names, quoted }) =>
    `Deze regel geldt voor klachten met de ernst ${quoted(names.severities[severity])}, maar die kent het beleid niet. Voeg die ernst toe, of haal haar hier weg.`,
  'safety-not-judged': () =>
    'Deze regel geldt voor klachten waarbij iemand gewond kan raken. Dat wordt bepaald samen met de ernst, en het beleid heeft geen maten van ernst. Voeg die toe, of haal deze voorwaarde weg.',
  'country-form': ({ country }, { quoted }) =>
    `Het land ${quoted(country)} staat er niet als twee hoofdletters. Schrijf bijvoorbeeld NL, GB of DE.`,
  'condition-never-holds': () =>
    'Geen klacht kan ooit aan deze voorwaarde voldoen. De delen sluiten elkaar uit, of zij vraagt om dagen voordat het beleid ingaat. Verander een deel, of haal het weg.',
  'case-unreachable': ({ number, earlier, ...promise }, { name, dates }) =>
    `Geval ${dates.number(number)} van de belofte ${name(promise)} geldt nooit${earlier === undefined ? '' : `: geval ${dates.number(earlier)} gaat altijd voor`}. Zet het eerder, of haal het weg.`,
  'case-changes-nothing': ({ number, ...promise }, { name, dates }) =>
    `Geval ${dates.number(number)} van de belofte ${name(promise)} zegt hetzelfde als de belofte zelf. Verander er iets in, of haal het weg.`,
} satisfies Partial<FindingTexts>
