import type { ComplainTexts } from '../en/complain.ts'
import type { Say } from '../tongue.ts'

const count = (n: number) => n.toLocaleString('nl-NL')

export const complain = (say: Say): ComplainTexts => ({
  title: 'Een klacht indienen',
  step: (n, of) => `Vraag ${n} van ${of}`,
  next: 'Verder',
  order: {
    title: `Wat is ${say('uw', 'je')} ordernummer?`,
    short: 'Ordernummer',
    hint: example =>
      `Het staat in de e-mail over ${say('uw', 'je')} bestelling en op de pakbon. Het ziet eruit als ${example}.`,
    none: 'Ik heb geen ordernummer',
    noneShort: 'Geen ordernummer',
    unusual: example =>
      `Onze ordernummers zien er meestal uit als ${example}. Ziet ${say('het uwe', 'het jouwe')} er anders uit? ${say('U', 'Je')} kunt het zo versturen.`,
    missing: `Vul ${say('uw', 'je')} ordernummer in, of kies “Ik heb geen ordernummer”`,
    unreadableShort: 'Een ordernummer heeft letters of cijfers. Vul het opnieuw in, of laat het leeg',
    unreadable: 'Een ordernummer heeft letters of cijfers. Vul het opnieuw in, of kies “Ik heb geen ordernummer”',
  },
  reason: {
    title: 'Wat ging er mis?',
    category: `Waar gaat ${say('uw', 'je')} klacht over?`,
    story: 'Vertel wat er is gebeurd',
    storyHint: `Gebruik ${say('uw', 'je')} eigen woorden. Wat ${say('verwachtte u', 'verwachtte je')}, en wat gebeurde er?`,
    missing: 'Vertel wat er is gebeurd. Een paar woorden is genoeg',
    tooLong: (has, most) =>
      `${say('Uw', 'Je')} tekst heeft ${count(has)} tekens. Er passen er ${count(most)} in. Maak hem korter, of stuur de rest als bestand`,
  },
  wish: {
    title: 'Wat zou het goedmaken?',
    hint: `Kies er zo veel ${say('u', 'je')} wilt. Zo zoeken we een antwoord dat ${say('bij u', 'bij je')} past. ${say('U', 'Je')} beslist nog niets.`,
    words: 'Vertel er meer over',
    tooLong: (has, most) =>
      `${say('Uw', 'Je')} tekst heeft ${count(has)} tekens. Er passen er ${count(most)} in. Maak hem korter`,
  },
  files: {
    title: `${say('Hebt u', 'Heb je')} foto’s of papieren?`,
    short: 'Foto’s en papieren',
    hint: (files, size) =>
      `Foto’s, korte films, PDF, Word of tekst. Hoogstens ${files} bestanden, elk tot ${size}. ${say('U', 'Je')} kunt ze ook later sturen.`,
    choose: 'Kies een bestand',
    chooseMore: 'Kies nog een bestand',
    chooseSeveral: 'Foto’s of papieren',
    add: 'Voeg dit bestand toe',
    added: `${say('Uw', 'Je')} bestanden`,
    none: 'Kies eerst een bestand, of ga verder zonder',
    skip: 'Verder',
    tooLarge: (name, size) => `“${name}” is groter dan ${size}. Kies een kleiner bestand, of mail het ons`,
    tooMany: files => `Hier passen ${files} bestanden. Mail ons de andere`,
    type: name =>
      `We kunnen “${name}” niet openen. Kies een foto, een film, een PDF, een Word-bestand of een tekstbestand`,
    noSpace: 'We kunnen nu geen bestanden bewaren. Ga verder zonder, en stuur het later',
    broken: 'Het bestand kwam niet heel aan. Kies het opnieuw',
  },
  contact: {
    title: `Hoe kunnen we ${say('u', 'je')} bereiken?`,
    name: `${say('Uw', 'Je')} naam`,
    nameHint: `Zoals ${say('u', 'je')} wilt dat wij ${say('u', 'je')} noemen, bijvoorbeeld Robin de Vries.`,
    reach: `Vul ${say('uw', 'je')} e-mailadres of ${say('uw', 'je')} postadres in. Daar sturen we ons antwoord naartoe.`,
    email: 'E-mailadres',
    address: 'Postadres',
    addressHint: `Alleen als ${say('u', 'je')} ons antwoord liever per post krijgt.`,
    phone: 'Telefoonnummer',
    phoneHint: 'We bellen alleen als we iets niet kunnen uitleggen in een brief.',
    language: `In welke taal zullen we ${say('u', 'je')} schrijven?`,
    help: `${say('Hebt u', 'Heb je')} hulp van ons nodig?`,
    helpHint: `Bijvoorbeeld grote letters, een telefoontje, of iemand die ${say('voor u', 'voor je')} spreekt.`,
    nameMissing: `Vul ${say('uw', 'je')} naam in`,
    reachMissing: `Vul ${say('uw', 'je')} e-mailadres of ${say('uw', 'je')} postadres in, zodat we ${say('u', 'je')} kunnen antwoorden`,
    emailWrong: `Controleer ${say('uw', 'je')} e-mailadres. Het moet eruitzien als naam@voorbeeld.nl`,
    tooLong: 'Dit is langer dan we kunnen bewaren. Maak het korter',
  },
  check: {
    title: `Controleer ${say('uw', 'je')} antwoorden`,
    nothingSent: 'Er is nog niets verstuurd.',
    send: 'Verstuur mijn klacht',
    privacy: `We gebruiken ${say('uw', 'je')} gegevens alleen om ${say('uw', 'je')} klacht te behandelen.`,
    incomplete: `Zet dit eerst recht. Daarna ${say('kunt u', 'kun je')} ${say('uw', 'je')} klacht versturen:`,
  },
  sent: {
    title: `We hebben ${say('uw', 'je')} klacht`,
    received: 'Ontvangen op',
    reference: `${say('Uw', 'Je')} kenmerk`,
    referenceHint: `Noem het als ${say('u', 'je')} ons belt of schrijft.`,
    team: shop => `${say('Uw', 'Je')} klacht is nu bij het klachtenteam van ${shop}.`,
    by: 'Uiterlijk',
    acknowledge: `${say('U', 'Je')} weet wie ${say('uw', 'je')} klacht behandelt, en wanneer ons antwoord komt.`,
    answer: `${say('U', 'Je')} hebt ons antwoord.`,
    answerOrReport: `${say('U', 'Je')} hebt ons antwoord. Zijn we nog niet klaar? Dan ${say('weet u', 'weet je')} waarom, en op welke dag het komt.`,
    next: 'Wat er nu gebeurt',
    byEmail: `${say('U', 'Je')} krijgt een e-mail van ons met een link naar ${say('uw', 'je')} klacht. Daarmee ${say('kunt u', 'kun je')} alles volgen, en foto’s toevoegen.`,
    byPost: `${say('U', 'Je')} krijgt een brief van ons per post.`,
    person: `Iemand leest ${say('uw', 'je')} klacht en zoekt uit wat er is gebeurd. ${say('U', 'Je')} hoort van ons wie dat is.`,
    disagree: `${say('Bent u', 'Ben je')} het niet eens met ons antwoord? Dan ${say('kunt u', 'kun je')} vragen om er nog eens naar te kijken.`,
    keep: 'Print of bewaar deze pagina. Er staat niets persoonlijks op.',
    noEmail: 'Na tien minuten nog geen e-mail? Kijk bij de ongewenste mail, of bel ons.',
    gone: 'Deze pagina is er niet meer',
    goneText: `We bewaren deze pagina 24 uur. ${say('Uw', 'Je')} klacht is veilig bij ons. Vraag een link aan om te zien hoe het ermee staat.`,
  },
  short: {
    title: `${say('Uw', 'Je')} klacht op één pagina`,
    lead: `Vier antwoorden zijn genoeg: ${say('uw', 'je')} ordernummer, wat er is gebeurd, ${say('uw', 'je')} naam en hoe we ${say('u', 'je')} bereiken.`,
    noOrder: `Laat het leeg als ${say('u', 'je')} er geen hebt.`,
    kept: names => `Deze bestanden hebben we al: ${names}.`,
  },
})
