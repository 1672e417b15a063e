import type { CustomerTexts } from '../en/customer.ts'

export const customer: CustomerTexts = {
  frame: {
    back: 'Terug',
  },
  start: {
    title: 'Een klacht indienen',
    lead: 'Ging er iets mis met uw bestelling of met onze service? Vertel het ons. Een mens leest elke klacht, en u krijgt schriftelijk antwoord.',
    ifToday: 'Als u vandaag uw klacht indient',
    by: 'Uiterlijk',
    acknowledge: 'U weet wie uw klacht behandelt.',
    answer: 'U hebt ons antwoord.',
    answerOrReport:
      'U hebt ons antwoord. Zijn we dan nog niet klaar? Dan leest u waarom, en op welke dag het antwoord komt.',
    board: (who, period) => `Niet tevreden? ${who} bekijkt uw klacht opnieuw en antwoordt binnen ${period}.`,
    need: 'Wat u nodig hebt',
    order:
      'Uw ordernummer. Het staat in de e-mail over uw bestelling en op de pakbon. Kwijt? U kunt ook zonder verder.',
    photos: 'Foto’s of papieren, als u die hebt. U kunt ze ook later sturen.',
    minutes: 'Ongeveer 3 minuten. U hebt geen account nodig.',
    begin: 'Begin met uw klacht',
    short: 'Alle vragen op één pagina',
    notFor: 'Waar dit niet voor is',
    tracking: 'Wilt u alleen weten waar uw pakket is? Kijk dan op',
    already: 'Hebt u al een klacht ingediend, en wilt u weten hoe het ermee staat?',
    alreadyLink: 'Vraag uw link aan',
    otherShops: 'Hebt u in een andere winkel van ons gekocht?',
    otherWays:
      'U kunt uw klacht ook per e-mail, telefonisch of per post indienen. Dat vindt u onderaan. Wij behandelen hem op dezelfde manier.',
    policy: 'Lees hoe wij klachten behandelen',
  },
  trouble: {
    'not-found': {
      title: 'We kunnen deze pagina niet vinden',
      text: 'Controleer het adres. Volgde u een link uit een brief? Dan is de link misschien in tweeën gebroken.',
    },
    'not-here': {
      title: 'Deze pagina is er niet',
      text: 'Zij bestaat niet, of zij is niet voor u. Controleer het adres, of ga verder vanaf uw account.',
    },
    'not-allowed': {
      title: 'Deze pagina is niet voor u',
      text: 'Met uw link kunt u deze pagina niet openen.',
    },
    fault: {
      title: 'Er ging iets mis bij ons',
      text: 'We hebben het genoteerd. Wat u typte, is nog niet verstuurd.',
    },
    unavailable: {
      title: 'We kunnen uw klacht nu niet aannemen',
      text: 'Ons systeem is buiten gebruik. Wat u typte, is nog niet verstuurd. U kunt ons wel mailen, bellen of schrijven.',
    },
    'too-many': {
      title: 'U vroeg dit heel vaak',
      text: 'Wacht een kwartier en probeer het opnieuw. Een klacht indienen kan altijd, en bellen of mailen ook.',
    },
    expired: {
      title: 'Dit formulier stond langer dan een dag open',
      text: 'We bewaren een formulier 24 uur. Daarna gooien we het weg, om uw gegevens te beschermen. Wat u net typte, staat hieronder al ingevuld.',
      textEmpty:
        'We bewaren een formulier 24 uur. Daarna gooien we het weg, om uw gegevens te beschermen. U kunt hieronder het korte formulier invullen.',
    },
    'link-over': {
      title: 'Deze link werkt niet meer',
      text: 'Een link werkt een beperkte tijd. Open de link in uw brief opnieuw, of vraag een nieuwe aan. Dat kan onderaan deze pagina.',
    },
    'signed-out': {
      title: 'U bent afgemeld',
      text: 'Meld u in een ander tabblad opnieuw aan. Kom dan hier terug en verstuur het nog een keer. Wat u hebt getypt, staat hier nog.',
    },
    'form-old': {
      title: 'Verstuur dit nog een keer',
      text: 'Deze pagina stond open terwijl u zich opnieuw aanmeldde. Controleer wat u hebt getypt en verstuur het nog een keer.',
    },
    number: id => `Belt u ons hierover? Noem dan dit nummer: ${id}.`,
    kept: 'Wat u typte',
    keptHint: 'Het staat er nog. Probeer het opnieuw, of kopieer het in een e-mail aan ons.',
    keptCopy: 'Het staat er nog. Kopieer het, open de link in uw brief opnieuw en plak het daar.',
    again: 'Probeer het opnieuw',
    home: 'Ga naar het begin',
    desk: 'Naar uw account',
  },
  closed: {
    title: 'Hier kunt u nog geen klacht sturen',
    text: shop => `De klachtenpagina van ${shop} wordt nog ingericht. U kunt ons intussen zo bereiken:`,
  },
  link: {
    title: 'Vraag een link naar uw klacht aan',
    text: 'We sturen de link naar het e-mailadres dat we bij uw klacht kennen.',
    email: 'Uw e-mailadres',
    reference: 'Het kenmerk van uw klacht',
    referenceHint: 'Dit is meestal uw ordernummer. Het staat in elke brief van ons.',
    send: 'Stuur mij een link',
    emailMissing: 'Vul uw e-mailadres in',
    referenceMissing: 'Vul het kenmerk van uw klacht in',
    sent: 'Kijk in uw e-mail',
    sentText: 'Horen het adres en het kenmerk bij elkaar? Dan is er een link naar uw klacht onderweg naar dat adres.',
    sentElse:
      'Na tien minuten nog geen e-mail? Kijk bij de ongewenste mail, of bel ons. Gaf u alleen een postadres? Bel of schrijf ons dan.',
    wrong: 'Deze link werkt niet meer',
    wrongText:
      'Een link werkt ongeveer een jaar, en alleen als hij heel is. Misschien heeft uw mailprogramma hem in tweeën gebroken. Vraag hier een nieuwe aan.',
  },
  open: {
    title: 'Uw klacht',
    text: 'Druk op de knop om te zien hoe het met uw klacht staat.',
    why: 'Waarom een knop? Sommige mailprogramma’s openen links vanzelf. Op een knop drukt alleen u.',
    button: 'Open mijn klacht',
    shared:
      'Gebruiken anderen dit apparaat ook? Sluit de pagina dan als u klaar bent. Na 4 uur gaat de pagina vanzelf dicht.',
  },
}
