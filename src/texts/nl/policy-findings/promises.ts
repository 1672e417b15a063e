import type { FindingTexts } from '../../en/policy-findings/speech.ts'

export const promiseFindings = {
  'promise-twice': (promise, { name }) =>
    `De belofte ${name(promise)} staat twee keer in het beleid. Haal er een weg, of geef ze elk een eigen naam.`,
  'id-form': ({ id }, { quoted }) =>
    `De naam ${quoted(id)} kan niet. Gebruik kleine letters, cijfers en streepjes, zoals ${quoted('volledig-antwoord')}.`,
  'id-is-a-kind': ({ id }, { quoted }) =>
    `De naam ${quoted(id)} is ook de naam van een ander soort belofte. Kies een naam die geen verwarring geeft.`,
  'met-by-nothing': (promise, { name }) =>
    `Niets kan de belofte ${name(promise)} nakomen, want er is geen handeling gekozen. Kies minstens één handeling.`,
  'acts-impossible': ({ acts, lacks, ...promise }, { name, actsOf, lacksOf }) =>
    `Niets kan de belofte ${name(promise)} nakomen. Nodig is ${actsOf(acts)}, maar het beleid heeft ${lacksOf(lacks)}. Voeg dat toe, of haal de belofte weg.`,
  'act-impossible': ({ act, lacks, ...promise }, { name, actsOf, lacksOf }) =>
    `De belofte ${name(promise)} noemt ${actsOf([act])}, maar het beleid heeft ${lacksOf([lacks])}. Voeg dat toe, of haal de handeling weg.`,
  'met-by-other-act': ({ acts, ...promise }, { name, actsOf }) =>
    `Alleen ${actsOf(acts)} komt de belofte ${name(promise)} na, en dat is meestal iets anders. Controleer of u dit bedoelt.`,
  'refund-not-offered': (promise, { name }) =>
    `De belofte ${name(promise)} gaat over geld terug, maar terugbetaling is geen oplossing in dit beleid. Voeg die oplossing toe, of haal de belofte weg.`,
  'start-empty': (promise, { name }) =>
    `De klok van de belofte ${name(promise)} begint nergens bij. Kies minstens één moment.`,
  'start-never-comes': ({ moments, lacks, ...promise }, { name, momentsOf, lacksOf }) =>
    `De klok van de belofte ${name(promise)} wacht op ${momentsOf(moments)}. Dat komt nooit: het beleid heeft ${lacksOf(lacks)}. Kies een ander moment, of voeg toe wat ontbreekt.`,
  'moment-never-comes': ({ moment, lacks, ...promise }, { name, momentsOf, lacksOf }) =>
    `Eén moment van de belofte ${name(promise)} komt nooit: ${momentsOf([moment])}. Het beleid heeft ${lacksOf([lacks])}. Haal dat moment weg, of voeg toe wat ontbreekt.`,
  'start-after-act': ({ moments, acts, ...promise }, { name, momentsOf, actsOf }) =>
    `De klok van de belofte ${name(promise)} begint bij ${momentsOf(moments)}. Dan is het te laat voor ${actsOf(acts)}. Kies een eerder moment.`,
  'clocks-go-round': ({ promises }, { namesOf }) =>
    `Deze beloften wachten op elkaar, dus geen ervan begint ooit: ${namesOf(promises)}. Laat er één beginnen bij de ontvangst.`,
  'reply-without-request': (promise, { name }) =>
    `De belofte ${name(promise)} gaat over een beoordeling, maar de klok wacht niet op het verzoek. Laat de klok beginnen bij het verzoek om een beoordeling.`,
  'falls-away-at-start': (promise, { name }) =>
    `De belofte ${name(promise)} vervalt zodra er een antwoord is, en begint pas na het antwoord. Zij geldt dus nooit. Kies een eerder moment, of laat de belofte na het antwoord staan.`,
  'start-unknown-to-customer': ({ moments, ...promise }, { name, momentsOf }) =>
    `De klant kan niet weten wanneer de klok van de belofte ${name(promise)} begint: ${momentsOf(moments)} gebeurt binnen de winkel. Kies een moment dat de klant ziet, of maak er een streven van.`,
  'promise-without-number': (promise, { name }) =>
    `De belofte ${name(promise)} heeft geen termijn, dus niemand kan u eraan houden. Geef een termijn, of maak er een streven van.`,
  'no-answer-promised': () =>
    'Het beleid belooft geen antwoord op een klacht. Voeg de belofte van een antwoord toe, met een termijn.',
  'owed-by-wrong-role': ({ owedBy, may, ...promise }, { name, quoted, things, dates }) =>
    `De rol ${quoted(things.debtors[owedBy])} moet de belofte ${name(promise)} nakomen, maar mag niet doen wat daarvoor nodig is. Kies ${dates.either(may.map(who => quoted(things.debtors[who])))}.`,
  'extension-of-aim': (promise, { name }) =>
    `De belofte ${name(promise)} is een streven, en een streven heeft geen datum om uit te stellen. Haal het uitstel weg, of maak er een vaste belofte van.`,
  'extension-without-period': (promise, { name }) =>
    `De belofte ${name(promise)} heeft geen termijn, dus er is niets uit te stellen. Geef een termijn, of haal het uitstel weg.`,
  'extension-never': ({ atMost, ...promise }, { name, dates }) =>
    `De belofte ${name(promise)} mag ${dates.number(atMost)} keer worden uitgesteld, en dat is nooit. Kies 1 of meer, of haal het uitstel weg.`,
  'extension-total-too-short': ({ total, within, ...promise }, { name, dates }) =>
    `De belofte ${name(promise)} duurt ${dates.period(within)}, en met uitstel in totaal maar ${dates.period(total)}. Maak het totaal langer dan de termijn.`,
  'extension-each-too-long': ({ each, total, ...promise }, { name, dates }) =>
    `Eén keer uitstel van de belofte ${name(promise)} is ${dates.period(each)}. Dat is langer dan de ${dates.period(total)} die in totaal mag. Maak het uitstel korter, of het totaal langer.`,
  'extension-without-new-date': (promise, { name }) =>
    `Het bericht dat de belofte ${name(promise)} uitstelt, hoeft geen nieuwe datum te noemen. Voeg de nieuwe datum toe aan wat erin moet staan.`,
  'extension-says-nothing': (promise, { name }) =>
    `In het bericht dat de belofte ${name(promise)} uitstelt, hoeft niets te staan. Laat het minstens de reden en de nieuwe datum noemen.`,
  'extension-without-limit': (promise, { name }) =>
    `De belofte ${name(promise)} kan zonder einde worden uitgesteld. Zeg hoe vaak dat mag, of hoe lang in totaal.`,
  'agreed-date-too-early': ({ latest, within, ...promise }, { name, dates }) =>
    `Een datum die u met de klant afspreekt, komt na hoogstens ${dates.period(latest)}. De belofte ${name(promise)} zelf duurt al ${dates.period(within)}. Sta een latere datum toe.`,
  'pause-twice': ({ because, ...promise }, { name, names, quoted }) =>
    `De belofte ${name(promise)} heeft twee pauzes met dezelfde reden: ${quoted(names.pauses[because])}. Houd er één.`,
} satisfies Partial<FindingTexts>
