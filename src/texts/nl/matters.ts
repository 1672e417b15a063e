import type { MattersTexts } from '../en/matters.ts'

export const matters: MattersTexts = {
  title: 'Andere zaken',
  lead: 'Deze berichten zijn geen klachten. Elk blijft hier staan tot iemand heeft gedaan wat erin gevraagd wordt.',
  none: 'Er wacht niets. Wat geen klacht is, komt hier vanuit “Binnengekomen mail”.',
  off: 'Dit huis leest nog geen mail, dus hier staat niets.',
  kinds: {
    'order-question': 'Vraag over een bestelling',
    withdrawal: 'Herroeping van de koop',
    privacy: 'Verzoek over persoonsgegevens',
    safety: 'Melding dat een product niet veilig is',
    other: 'Iets anders',
  },
  laws: {
    'order-question': '',
    withdrawal:
      'De klant krijgt het geld terug binnen 14 dagen nadat u het hoorde (Richtlijn 2011/83/EU, artikel 13). Bevestig meteen dat de herroeping binnen is.',
    privacy: 'De klant hoort binnen een maand wat er met het verzoek is gedaan (AVG, artikel 12).',
    safety:
      'Naar een product dat gevaarlijk kan zijn, wordt meteen gekeken, en het wordt gemeld als dat zo is (Verordening (EU) 2023/988). De wet noemt geen dagen; hier gebeurt het binnen één werkdag.',
    other: '',
  },
  choose: {
    title: 'Geen klacht, wel iets om te doen',
    text: 'Het gaat naar “Andere zaken”. Geeft de wet er een dag voor, dan loopt die vanaf het moment dat het bericht binnenkwam.',
    until: date => `uiterlijk ${date}`,
  },
  columns: { what: 'Wat', from: 'Van', due: 'Te doen uiterlijk', cameIn: 'Binnengekomen', done: 'Wat er is gedaan' },
  noDay: 'Geen dag volgens de wet',
  doBy: 'te doen',
  late: many => (many === 1 ? 'Van één zaak is de dag voorbij.' : `Van ${many} zaken is de dag voorbij.`),
  doneTitle: 'Gedaan',
  doneLead: 'De nieuwste 50.',
  doneNone: 'Er is nog niets gedaan.',
  how: { answered: 'Beantwoord', 'handed-over': 'Overgedragen', noted: 'Anders gedaan' },
  to: address => `aan ${address}`,
  answer: {
    title: 'De afzender antwoorden',
    field: 'Uw antwoord',
    hint: address => `Het gaat naar ${address} als brief van de winkel, met uw naam eronder.`,
    button: 'Versturen en als gedaan noteren',
    missing: 'Schrijf eerst het antwoord',
    nobody: 'Op het adres waar dit vandaan komt, leest niemand een antwoord.',
    snippet: 'Een tekst van het huis',
    choose: 'Kies een tekst',
    insert: 'In het antwoord zetten',
  },
  hand: {
    title: 'Overdragen',
    field: 'Aan welk e-mailadres',
    hint: 'Zij krijgen de tekst van het bericht en de dag waarop het klaar moet zijn. Wat erbij zat, blijft hier.',
    button: 'Versturen en als gedaan noteren',
    wrong: 'Vul één e-mailadres in, zoals naam@example.com',
  },
  otherwise: {
    title: 'Anders gedaan',
    field: 'Wat er is gedaan',
    button: 'Als gedaan noteren',
    missing: 'Schrijf in een paar woorden wat er is gedaan',
  },
  reopen: 'Het is toch niet gedaan',
  takeBack: 'Het is iets anders: terug naar de binnengekomen mail',
  done: {
    answered: 'Het antwoord is onderweg, en de zaak is gedaan.',
    'handed-over': 'Het bericht is overgedragen, en de zaak is gedaan.',
    noted: 'De zaak is gedaan.',
    reopened: 'De zaak staat weer open.',
    saved: 'De adressen zijn bewaard.',
  },
  addresses: {
    title: 'Aan wie ze worden overgedragen',
    lead: shop =>
      `Voor ${shop}. Het adres staat al ingevuld voor wie een zaak overdraagt; laat een adres leeg als er geen is.`,
    button: 'Adressen bewaren',
  },
  letter: {
    subject: (kind, shop) => `Voor u: ${kind.toLowerCase()} (${shop})`,
    hello: 'Hallo,',
    what: (kind, shop) =>
      `Bij ${shop} kwam een bericht binnen dat geen klacht is: ${kind.toLowerCase()}. Wilt u dit doen?`,
    due: date => `Het moet klaar zijn op ${date}.`,
    from: 'Van',
    cameIn: 'Binnengekomen',
    subjectLine: 'Onderwerp',
    said: 'Wat erin staat',
    careful: 'Of de afzender is wie die zegt te zijn, is niet bewezen.',
    by: name => `${name} heeft het overgedragen.`,
  },
  reminder: {
    subject: (many, shop) =>
      many === 1 ? `Eén bericht wacht te lang (${shop})` : `${many} berichten wachten te lang (${shop})`,
    hello: name => `Hallo ${name},`,
    waiting: many =>
      many === 1
        ? 'Eén binnengekomen bericht wacht langer dan een werkdag tot iemand beslist wat het is.'
        : `${many} binnengekomen berichten wachten langer dan een werkdag tot iemand beslist wat ze zijn.`,
    clock: 'Is het een klacht, dan loopt de klok al sinds het binnenkwam.',
    oldest: date => `Het oudste kwam binnen op ${date}.`,
    missed: many =>
      many === 1
        ? 'Van één andere zaak is de dag voorbij die de wet ervoor geeft.'
        : `Van ${many} andere zaken is de dag voorbij die de wet ervoor geeft.`,
    open: 'Binnengekomen mail',
    again: 'U krijgt deze brief hoogstens één keer per dag, op werkdagen, zolang er iets wacht.',
  },
}
