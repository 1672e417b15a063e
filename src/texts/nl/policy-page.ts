import type { PolicyPageTexts } from '../en/policy-page.ts'

export const policyPage: PolicyPageTexts = {
  title: 'Zo behandelen wij klachten',
  lead: shop =>
    `Dit is het klachtenbeleid van ${shop}. Het zijn beloften. U kunt ons eraan houden, en ons eigen systeem doet dat elke dag.`,
  begin: 'Dien een klacht in',
  contents: 'Op deze pagina',
  print: 'U kunt deze pagina printen of bewaren.',
  whole: 'Lees de hele pagina, ook voor andere landen en eerdere versies',
  untitled: 'In onze eigen woorden',
  onlyIn: language => `Dit deel is er alleen in het ${language}:`,
  now: {
    title: 'Als u nu uw klacht indient',
    hint: 'Deze dagen zijn op dit moment geteld, met dezelfde regels als bij een echte klacht.',
    later: 'Daarna, als elke stap tot de laatste dag duurt',
    by: 'Uiterlijk',
    aim: 'We streven naar',
    why: 'Waarom deze datum?',
    review: 'En als u nu vraagt om opnieuw te kijken',
    reviewLater: 'En als u daarna vraagt om opnieuw te kijken',
    reviewNext: 'En als u daarna nog eens vraagt om te kijken',
    notYet: 'Hiervoor is nog geen dag te noemen',
    notYetWhy: 'De klok loopt nog niet.',
  },
  file: {
    title: 'U kunt uw klacht op meer manieren indienen',
    text: 'Kies wat u het best past. We behandelen elke klacht op dezelfde manier.',
    give: 'Vertel ons hoe we u bereiken, en uw ordernummer als u dat hebt. Geen ordernummer? Dan nemen we uw klacht ook aan.',
    browser: 'Het formulier werkt in elke browser, ook in een oude, en zonder account.',
    raiseWithin: period =>
      `U kunt klagen tot ${period} nadat uw bestelling is bezorgd. Een latere klacht nemen we ook aan. We noteren dan dat hij later kwam.`,
  },
  acknowledge: {
    counts: 'Het telt als onze brief weg is en bezorgd kon worden. Een brief die terugkomt, telt niet.',
    by: who => `Wie bevestigt: ${who}.`,
    self: 'Wie uw klacht bevestigt, behandelt hem ook.',
  },
  reference: {
    title: 'Uw ordernummer is uw kenmerk',
    text: 'We bewaren uw klacht onder uw ordernummer, zodat hij makkelijk te vinden is. Een tweede klacht over dezelfde bestelling krijgt er -2 achter. Zonder ordernummer krijgt u een kenmerk van ons.',
  },
  severity: {
    title: 'Hoe ernstig het is',
    text: names => `Van elke klacht beoordelen we hoe ernstig hij is: ${names}.`,
  },
  investigate: {
    title: 'We zoeken uit wat er is gebeurd',
    text: 'Waar dat nodig is, doen we onderzoek. We kunnen navragen bij:',
  },
  hearing: {
    title: 'Gaat het over een collega?',
    text: 'Dan vertellen we die collega over uw klacht. We horen eerst zijn of haar kant, en dan krijgt u antwoord.',
  },
  explain: {
    title: 'Ons antwoord legt alles uit',
    text: 'U krijgt het op schrift. Er staan altijd vier dingen in:',
    parts: [
      'wat we deden om uit te zoeken wat er is gebeurd',
      'wat we vonden, en of we vinden dat u gelijk hebt',
      'wat we voor u doen, of waarom we niets doen',
      'wat we veranderen zodat het niet weer gebeurt, of waarom we niets veranderen',
    ],
  },
  remedy: {
    title: 'We maken het goed',
    text: 'Als dat juist is, krijgt u een of meer van deze dingen:',
    date: 'Bij elk hoort een bedrag of een omschrijving, en een dag. Uw klacht blijft open tot het is gedaan.',
    law: 'Dit komt boven op uw rechten volgens de wet. Het komt daar nooit voor in de plaats.',
  },
  review: {
    title: 'Niet tevreden? Dan kijkt iemand anders',
    again: 'Niet tevreden? Dan kijken we opnieuw',
    next: 'Nog niet tevreden? Dan wordt er nog eens gekeken',
    looks: 'Waar dan naar wordt gekeken',
    by: who => `Wie opnieuw kijkt: ${who}.`,
    customer: 'Bent u niet tevreden? Dan kunt u vragen om opnieuw te kijken.',
    staff: 'Onze eigen mensen kunnen dat ook vragen.',
    keyword: words => `Het begint ook als u een van deze woorden aan ons schrijft: ${words}.`,
    time: period => `Het begint vanzelf als u ${period} na de ontvangst van uw klacht geen antwoord hebt.`,
    anyTime: 'Dat kan op elk moment. U hoeft niet op ons antwoord te wachten.',
    answered: 'Dat kan zodra u ons antwoord hebt.',
    replied: 'Dat kan zodra u het antwoord van de vorige keer hebt.',
    window: period => `U kunt het vragen tot ${period} daarna.`,
    file: 'Alles wat we over uw klacht hebben, gaat er meteen naartoe. U hoeft het niet nog eens te vertellen.',
    reads: 'Alles wat is geschreven en uitgezocht, wordt gelezen. Ook wat we u aanboden, wordt besproken.',
    asks: 'Hierop komt een antwoord, met redenen:',
    questions: {
      policyFollowed: 'Hielden we ons aan dit beleid?',
      treatedFairly: 'Waren we eerlijk tegen u, en hielpen we u, van begin tot eind?',
      lawKept: 'Hielden we ons aan het consumentenrecht?',
    },
    independence: {
      'never-handled': 'Wie uw klacht behandelde, doet hier niet aan mee.',
      'not-decided': 'Wie eerder over uw klacht besliste, doet hier niet aan mee.',
      none: 'Dat kan iemand zijn die eerder aan uw klacht werkte.',
    },
    panel: (quorum, all) =>
      all
        ? `Ten minste ${quorum} mensen beslissen samen, en moeten het allemaal eens zijn.`
        : `Ten minste ${quorum} mensen beslissen samen, bij meerderheid.`,
    outside: 'In het antwoord staat ook waar u buiten onze winkel terecht kunt.',
  },
  outside: {
    title: 'U kunt naar iemand buiten onze winkel',
    text: 'Nog steeds niet tevreden? Dan kunt u hier terecht. Weet wat elk wel en niet kan:',
    none: 'Voor uw land kunnen we er geen noemen. U kunt altijd naar de rechter.',
    take: 'U kunt uw hele dossier meenemen. U vindt het op de pagina van uw klacht.',
    country: 'Het land waar u woont',
    elsewhere: 'Een ander land',
    show: 'Toon',
    shown: country => `Dit geldt voor: ${country}.`,
  },
  improve: {
    title: 'We leren ervan',
    text: 'Van elke klacht noteren we waardoor hij kwam:',
    change:
      'Veranderen we iets door klachten? Dan schrijven we op wie dat doet, en wanneer het klaar is. Later kijken we of het hielp.',
    logReview: (period, role) =>
      `Minstens één keer per ${period} worden alle klachten samen opnieuw gelezen door ${role}.`,
  },
  closing: {
    title: 'Wanneer we uw klacht sluiten',
    silence: period => `Horen we na ons antwoord ${period} niets van u? Dan sluiten we uw klacht.`,
    confirmation: 'We sluiten uw klacht pas als u zegt dat het in orde is.',
  },
  receipt: {
    title: 'Wanneer een brief bij u is',
    email: period => `Een e-mail is volgens onze regels bij u ${period} nadat we hem versturen.`,
    post: period => `Een brief per post is volgens onze regels bij u ${period} nadat we hem versturen.`,
  },
  keep: {
    title: 'Hoelang we uw dossier bewaren',
    text: period => `We bewaren het ${period}.`,
    from: {
      closed: 'We tellen vanaf de dag dat uw klacht is gesloten.',
      delivered: 'We tellen vanaf de dag dat uw bestelling is bezorgd.',
      'last-remedy': 'We tellen vanaf de dag dat we voor het laatst iets voor u deden.',
    },
  },
  counting: {
    title: 'Hoe we dagen tellen',
    start: 'Staat er geen ander begin bij? Dan begint een termijn als we uw klacht ontvangen.',
    firstDay: {
      excluded: 'De dag waarop een termijn begint, telt niet mee. We beginnen met de dag erna.',
      included: 'De dag waarop een termijn begint, telt als de eerste.',
    },
    cutOff: time => `Wat na ${time} binnenkomt, telt als ontvangen op de volgende werkdag.`,
    working: (days, country) => `Werkdagen zijn ${days}, zonder de feestdagen van ${country}.`,
    workingWeek: days => `Werkdagen zijn hier ${days}.`,
    week: {
      'monday-to-friday': 'maandag tot en met vrijdag',
      'monday-to-saturday': 'maandag tot en met zaterdag',
      'every-day': 'alle dagen van de week',
    },
    weeks: 'Een week is zeven dagen, met of zonder feestdagen. Hij eindigt om middernacht.',
    rollOver: {
      none: 'Een termijn kan eindigen op een dag die geen werkdag is. Dan houden we ons aan die dag.',
      'next-working-day': 'Eindigt een termijn op een dag die geen werkdag is? Dan is de volgende werkdag de laatste.',
      'previous-working-day':
        'Eindigt een termijn op een dag die geen werkdag is? Dan is de werkdag ervoor de laatste.',
    },
    atLeast: days => `In een termijn zitten altijd minstens ${days}.`,
    late: 'Zijn we te laat? Dan zeggen we u dat, met onze verontschuldiging, en kunt u meteen verder.',
  },
  kept: {
    title: 'Zo hielden we onze beloften',
    hint: since => `Dit zijn alle beloften die sinds ${since} afliepen, en wat nog open is. We laten niets weg.`,
    made: 'Gedaan',
    kept: 'Nagekomen',
    late: 'Te laat',
    missed: 'Gemist',
    open: 'Nog open',
    excused: 'Niet meer nodig',
    aim: '(een streven)',
    share: (kept, due) => `${kept} van ${due} op tijd`,
    noneDue: 'Nog geen enkele liep af',
    none: 'In deze tijd hebben we nog geen beloften gedaan.',
  },
  versions: {
    title: 'Eerdere versies',
    hint: 'Een klacht houdt het beleid waaronder hij is ingediend.',
    version: version => `Versie ${version}`,
    span: (from, until) => `van ${from} tot en met ${until}`,
    since: from => `sinds ${from}`,
    from: from => `vanaf ${from}`,
    current: 'Hier vindt u het beleid dat nu geldt.',
    old: (from, until) => `Deze versie gold van ${from} tot en met ${until}.`,
    future: from => `Deze versie geldt vanaf ${from}.`,
  },
  version: (title, version, since, edition) =>
    `“${title}”, versie ${version}, van kracht sinds ${since}. Kalender ${edition}.`,
}
