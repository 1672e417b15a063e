import type { DayTexts } from '../en/day.ts'

/** What one person has to do today, what they put aside, and what they look for. */
export const day: DayTexts = {
  snooze: {
    title: 'Wegleggen',
    lead: 'De klacht staat tot dan niet in uw lijsten. Hij komt eerder terug als de klant, een partner of een collega iets doet, of als een brief niet aankomt. Collega’s zien de klacht nog wel.',
    until: 'Tot wanneer',
    presets: {
      later: 'Later vandaag',
      tomorrow: 'Morgenochtend',
      monday: 'Maandagochtend',
      week: 'Over een week',
      due: 'De ochtend van de dag waarop het af moet',
      other: 'Een ander moment',
    },
    day: 'Dag',
    time: 'Tijd',
    timeHint: 'Bijvoorbeeld 14.30.',
    button: 'Leg weg',
    wake: 'Haal nu terug',
    change: 'Ander moment',
    asleep: until => `U hebt deze klacht weggelegd tot ${until}.`,
    woke: {
      time: 'U had deze klacht weggelegd; het moment dat u koos, is er.',
      due: 'U had deze klacht weggelegd; hij is terug omdat de volgende belofte af moet.',
      undelivered: 'U had deze klacht weggelegd; hij is terug omdat een brief niet is aangekomen.',
    },
    wokeBy: (who, what) => `U had deze klacht weggelegd; hij is terug: ${what} (${who}).`,
    ok: 'Begrepen',
    chooseOne: 'Kies tot wanneer.',
    noDay: 'Schrijf de dag als 16 april 2026 of 16-04-2026.',
    noTime: 'Schrijf de tijd als 14.30.',
    past: 'Dat moment is voorbij. Kies een later moment.',
    tooFar: 'Kies een moment binnen een jaar vanaf nu.',
    tooLate: (promise, latest) => `Dan is “${promise}” te laat. ${latest} is het laatste moment dat u kunt kiezen.`,
    isLate: promise => `“${promise}” moet nu af of is te laat, dus deze klacht kunt u niet wegleggen. Doe dat eerst.`,
    isUndelivered:
      'Een brief van deze klacht is niet aangekomen, dus u kunt hem niet wegleggen. Verbeter eerst het adres.',
    isClosed: 'Deze klacht is gesloten en staat dus in geen lijst waar u hem uit kunt wegleggen.',
  },
  my: {
    title: 'Mijn dag',
    feedback: many =>
      many === 1
        ? 'Iemand keek nog eens naar uw werk: één terugkoppeling om te lezen'
        : `Iemand keek nog eens naar uw werk: ${many} terugkoppelingen om te lezen`,
    late: 'Te laat',
    today: 'Vandaag af',
    tomorrow: 'Morgen af',
    back: 'Teruggekomen',
    backLead: 'Wat anderen deden nadat u voor het laatst iets deed.',
    promised: 'Wat u hebt beloofd',
    woke: 'Niet meer weggelegd',
    nothing: {
      due: 'Van u hoeft vandaag of morgen niets af, en er is niets te laat.',
      back: 'Niets nieuws sinds u voor het laatst iets deed.',
      promised: 'U hebt geen open oplossingen, verbeteringen of vragen.',
    },
    asleep: many => (many === 1 ? '1 klacht is weggelegd' : `${many} klachten zijn weggelegd`),
    more: many => `Dit zijn de eerste ${many}.`,
    kinds: {
      remedy: 'Uitvoeren',
      change: 'Verbetering doorvoeren',
      question: 'Vraag beantwoorden',
    },
    why: {
      time: 'het moment dat u koos, is er',
      due: 'de volgende belofte moet af',
      undelivered: 'een brief is niet aangekomen',
    },
    returned: {
      bounced: 'een brief kwam terug',
      failed: 'een brief kon niet worden verstuurd',
      unknown: 'niemand weet of een brief aankwam',
    },
    post: {
      title: 'Post die op iemand wacht',
      'mail-in': many =>
        many === 1
          ? 'Er kwam 1 bericht binnen; iemand moet nog zeggen wat het is'
          : `Er kwamen ${many} berichten binnen; iemand moet nog zeggen wat het zijn`,
      matters: many => (many === 1 ? '1 andere zaak staat nog open' : `${many} andere zaken staan nog open`),
      letters: many =>
        many === 1
          ? '1 klacht heeft een brief die niet aankwam, of waarvan niemand het weet'
          : `${many} klachten hebben een brief die niet aankwam, of waarvan niemand het weet`,
    },
    clear: 'Begrepen',
  },
  search: {
    title: 'Zoeken',
    for: text => `Zoeken: ${text}`,
    label: 'Wat zoekt u?',
    button: 'Zoek',
    hits: (many, over) =>
      over ? '1.000+ klachten gevonden' : many === 1 ? '1 klacht gevonden' : `${many} klachten gevonden`,
    nothing: text => `Er is geen klacht gevonden voor “${text}”.`,
    nothingHint:
      'Probeer minder woorden, een andere schrijfwijze of een deel van een naam. Wat u niet mag zien, vindt u niet.',
    near: 'Precies zo staat het nergens. Dit lijkt erop:',
    capped: many => `Dit zijn de eerste ${many}, de nieuwste bovenaan. Voeg een woord toe om minder te vinden.`,
    where: {
      number: 'het nummer',
      name: 'de naam',
      email: 'het e-mailadres',
      phone: 'het telefoonnummer',
      address: 'het adres',
      words: 'wat er is gezegd',
    },
    found: where => `Gevonden in ${where}`,
    recent: 'U zocht op',
    forget: 'Wis deze',
    how: 'Hoe u zoekt',
    howLead:
      'Typ woorden, een naam, een nummer, een e-mailadres of een postcode. Alle woorden moeten er staan; een kleine tikfout in een naam of bestelnummer geeft niet. Of zeg waar u wilt zoeken:',
    examples: [
      ['“in de doos”', 'deze woorden, in deze volgorde'],
      ['-gitaar', 'zonder dit woord'],
      ['gita*', 'woorden die zo beginnen'],
      ['order:100234', 'een bestelnummer of kenmerk dat zo begint'],
      ['name:boer', 'een deel van een naam'],
      ['mail:postvak.example', 'een deel van een e-mailadres'],
      ['phone:0612345678', 'het eind van een telefoonnummer'],
      ['is:open', 'of is:closed (gesloten), is:late (te laat), is:mine (van mij), is:unassigned (zonder behandelaar)'],
      ['from:2026-04-01', 'ontvangen op die dag of later; until: voor eerder'],
      ['shop:klankhuis', 'van één winkel'],
      ['category:damaged', 'over één soort klacht; de Nederlandse naam mag ook'],
    ],
    unknown: operator =>
      `Op “${operator}” kunt u niet zoeken; het is weggelaten. Wel kan: order:, name:, mail:, phone:, is:, from:, until:, shop: en category:.`,
    unreadable: (piece, values) => `“${piece}” is weggelaten. ${values}`,
    values: {
      is: 'Schrijf is:open, is:closed, is:late, is:mine of is:unassigned.',
      from: 'Schrijf een datum als 2026-04-01.',
      until: 'Schrijf een datum als 2026-04-01.',
      shop: 'Schrijf de naam van een van uw winkels.',
      category: 'Schrijf een van de soorten klachten.',
      order: 'Schrijf het begin van het nummer er direct achter.',
      name: 'Schrijf een deel van de naam er direct achter.',
      mail: 'Schrijf een deel van het adres er direct achter.',
      phone: 'Schrijf er ten minste 4 cijfers direct achter.',
    },
    received: 'Ontvangen',
  },
}
