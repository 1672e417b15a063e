import type { CustomerTexts } from '../en/customer.ts'
import type { Say } from '../tongue.ts'

export const customer = (say: Say): CustomerTexts => ({
  frame: {
    back: 'Terug',
  },
  start: {
    title: 'Een klacht indienen',
    lead: `Ging er iets mis met ${say('uw', 'je')} bestelling of met onze service? Vertel het ons. Een mens leest elke klacht, en ${say('u', 'je')} krijgt schriftelijk antwoord.`,
    ifToday: `Als ${say('u', 'je')} vandaag ${say('uw', 'je')} klacht indient`,
    by: 'Uiterlijk',
    acknowledge: `${say('U', 'Je')} weet wie ${say('uw', 'je')} klacht behandelt.`,
    answer: `${say('U', 'Je')} hebt ons antwoord.`,
    answerOrReport: `${say('U', 'Je')} hebt ons antwoord. Zijn we dan nog niet klaar? Dan ${say('leest u', 'lees je')} waarom, en op welke dag het antwoord komt.`,
    board: (who, period) =>
      `Niet tevreden? ${who} bekijkt ${say('uw', 'je')} klacht opnieuw en antwoordt binnen ${period}.`,
    need: `Wat ${say('u', 'je')} nodig hebt`,
    order: `${say('Uw', 'Je')} ordernummer. Het staat in de e-mail over ${say('uw', 'je')} bestelling en op de pakbon. Kwijt? ${say('U', 'Je')} kunt ook zonder verder.`,
    photos: `Foto’s of papieren, als ${say('u', 'je')} die hebt. ${say('U', 'Je')} kunt ze ook later sturen.`,
    minutes: `Ongeveer 3 minuten. ${say('U', 'Je')} hebt geen account nodig.`,
    begin: `Begin met ${say('uw', 'je')} klacht`,
    short: 'Alle vragen op één pagina',
    notFor: 'Waar dit niet voor is',
    tracking: `${say('Wilt u', 'Wil je')} alleen weten waar ${say('uw', 'je')} pakket is? Kijk dan op`,
    already: `${say('Hebt u', 'Heb je')} al een klacht ingediend, en ${say('wilt u', 'wil je')} weten hoe het ermee staat?`,
    alreadyLink: `Vraag ${say('uw', 'je')} link aan`,
    otherShops: `${say('Hebt u', 'Heb je')} in een andere winkel van ons gekocht?`,
    otherWays: `${say('U', 'Je')} kunt ${say('uw', 'je')} klacht ook per e-mail, telefonisch of per post indienen. Dat ${say('vindt u', 'vind je')} onderaan. Wij behandelen hem op dezelfde manier.`,
    policy: 'Lees hoe wij klachten behandelen',
  },
  trouble: {
    'not-found': {
      title: 'We kunnen deze pagina niet vinden',
      text: `Controleer het adres. ${say('Volgde u', 'Volgde je')} een link uit een brief? Dan is de link misschien in tweeën gebroken.`,
    },
    fault: {
      title: 'Er ging iets mis bij ons',
      text: `We hebben het genoteerd. Wat ${say('u', 'je')} typte, is nog niet verstuurd.`,
    },
    unavailable: {
      title: `We kunnen ${say('uw', 'je')} klacht nu niet aannemen`,
      text: `Ons systeem is buiten gebruik. Wat ${say('u', 'je')} typte, is nog niet verstuurd. ${say('U', 'Je')} kunt ons wel mailen, bellen of schrijven.`,
    },
    'too-many': {
      title: `${say('U', 'Je')} vroeg dit heel vaak`,
      text: 'Wacht een kwartier en probeer het opnieuw. Een klacht indienen kan altijd, en bellen of mailen ook.',
    },
    expired: {
      title: 'Dit formulier stond langer dan een dag open',
      text: `We bewaren een formulier 24 uur. Daarna gooien we het weg, om ${say('uw', 'je')} gegevens te beschermen. Wat ${say('u', 'je')} net typte, staat hieronder al ingevuld.`,
      textEmpty: `We bewaren een formulier 24 uur. Daarna gooien we het weg, om ${say('uw', 'je')} gegevens te beschermen. ${say('U', 'Je')} kunt hieronder het korte formulier invullen.`,
    },
    'link-over': {
      title: 'Deze link werkt niet meer',
      text: `Een link werkt een beperkte tijd. Open de link in ${say('uw', 'je')} brief opnieuw, of vraag een nieuwe aan.`,
    },
    number: id => `${say('Belt u', 'Bel je')} ons hierover? Noem dan dit nummer: ${id}.`,
    kept: `Wat ${say('u', 'je')} typte`,
    keptHint: 'Het staat er nog. Probeer het opnieuw, of kopieer het in een e-mail aan ons.',
    keptCopy: `Het staat er nog. Kopieer het, open de link in ${say('uw', 'je')} brief opnieuw en plak het daar.`,
    again: 'Probeer het opnieuw',
    home: 'Ga naar het begin',
  },
  closed: {
    title: `Hier ${say('kunt u', 'kun je')} nog geen klacht sturen`,
    text: shop => `De klachtenpagina van ${shop} wordt nog ingericht. ${say('U', 'Je')} kunt ons intussen zo bereiken:`,
  },
  link: {
    title: `Vraag een link naar ${say('uw', 'je')} klacht aan`,
    text: `We sturen de link naar het e-mailadres dat we bij ${say('uw', 'je')} klacht kennen.`,
    email: `${say('Uw', 'Je')} e-mailadres`,
    reference: `Het kenmerk van ${say('uw', 'je')} klacht`,
    referenceHint: `Dit is meestal ${say('uw', 'je')} ordernummer. Het staat in elke brief van ons.`,
    send: 'Stuur mij een link',
    emailMissing: `Vul ${say('uw', 'je')} e-mailadres in`,
    referenceMissing: `Vul het kenmerk van ${say('uw', 'je')} klacht in`,
    sent: `Kijk in ${say('uw', 'je')} e-mail`,
    sentText: `Horen het adres en het kenmerk bij elkaar? Dan is er een link naar ${say('uw', 'je')} klacht onderweg naar dat adres.`,
    sentElse: `Na tien minuten nog geen e-mail? Kijk bij de ongewenste mail, of bel ons. ${say('Gaf u', 'Gaf je')} alleen een postadres? Bel of schrijf ons dan.`,
    wrong: 'Deze link werkt niet meer',
    wrongText: `Een link werkt ongeveer een jaar, en alleen als hij heel is. Misschien heeft ${say('uw', 'je')} mailprogramma hem in tweeën gebroken. Vraag hier een nieuwe aan.`,
  },
  open: {
    title: `${say('Uw', 'Je')} klacht`,
    text: `Druk op de knop om te zien hoe het met ${say('uw', 'je')} klacht staat.`,
    why: `Waarom een knop? Sommige mailprogramma’s openen links vanzelf. Op een knop drukt ${say('alleen u', 'alleen jij')}.`,
    button: 'Open mijn klacht',
    shared: `Gebruiken anderen dit apparaat ook? Sluit de pagina dan als ${say('u', 'je')} klaar bent. Na 4 uur gaat de pagina vanzelf dicht.`,
  },
})
