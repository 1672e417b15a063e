import type { PolicyPageTexts } from '../en/policy-page.ts'
import type { Say } from '../tongue.ts'

export const policyPage = (say: Say): PolicyPageTexts => ({
  title: 'Zo behandelen wij klachten',
  lead: shop =>
    `Dit is het klachtenbeleid van ${shop}. Het zijn beloften. ${say('U', 'Je')} kunt ons eraan houden, en ons eigen systeem doet dat elke dag.`,
  begin: 'Dien een klacht in',
  contents: 'Op deze pagina',
  print: `${say('U', 'Je')} kunt deze pagina printen of bewaren.`,
  whole: 'Lees de hele pagina, ook voor andere landen en eerdere versies',
  untitled: 'In onze eigen woorden',
  onlyIn: language => `Dit deel is er alleen in het ${language}:`,
  now: {
    title: `Als ${say('u', 'je')} nu ${say('uw', 'je')} klacht indient`,
    hint: 'Deze dagen zijn op dit moment geteld, met dezelfde regels als bij een echte klacht.',
    later: 'Daarna, als elke stap tot de laatste dag duurt',
    by: 'Uiterlijk',
    aim: 'We streven naar',
    why: 'Waarom deze datum?',
    review: `En als ${say('u', 'je')} nu vraagt om opnieuw te kijken`,
    reviewLater: `En als ${say('u', 'je')} daarna vraagt om opnieuw te kijken`,
    reviewNext: `En als ${say('u', 'je')} daarna nog eens vraagt om te kijken`,
    notYet: 'Hiervoor is nog geen dag te noemen',
    notYetWhy: 'De klok loopt nog niet.',
  },
  file: {
    title: `${say('U', 'Je')} kunt ${say('uw', 'je')} klacht op meer manieren indienen`,
    text: `Kies wat ${say('u het best', 'het best bij je')} past. We behandelen elke klacht op dezelfde manier.`,
    give: `Vertel ons hoe we ${say('u', 'je')} bereiken, en ${say('uw', 'je')} ordernummer als ${say('u', 'je')} dat hebt. Geen ordernummer? Dan nemen we ${say('uw', 'je')} klacht ook aan.`,
    browser: 'Het formulier werkt in elke browser, ook in een oude, en zonder account.',
    raiseWithin: period =>
      `${say('U', 'Je')} kunt klagen tot ${period} nadat ${say('uw', 'je')} bestelling is bezorgd. Een latere klacht nemen we ook aan. We noteren dan dat hij later kwam.`,
  },
  acknowledge: {
    counts: 'Het telt als onze brief weg is en bezorgd kon worden. Een brief die terugkomt, telt niet.',
    by: who => `Wie bevestigt: ${who}.`,
    self: `Wie ${say('uw', 'je')} klacht bevestigt, behandelt hem ook.`,
  },
  reference: {
    title: `${say('Uw', 'Je')} ordernummer is ${say('uw', 'je')} kenmerk`,
    text: `We bewaren ${say('uw', 'je')} klacht onder ${say('uw', 'je')} ordernummer, zodat hij makkelijk te vinden is. Een tweede klacht over dezelfde bestelling krijgt er -2 achter. Zonder ordernummer ${say('krijgt u', 'krijg je')} een kenmerk van ons.`,
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
    text: `Dan vertellen we die collega over ${say('uw', 'je')} klacht. We horen eerst zijn of haar kant, en dan ${say('krijgt u', 'krijg je')} antwoord.`,
  },
  explain: {
    title: 'Ons antwoord legt alles uit',
    text: `${say('U', 'Je')} krijgt het op schrift. Er staan altijd vier dingen in:`,
    parts: [
      'wat we deden om uit te zoeken wat er is gebeurd',
      `wat we vonden, en of we vinden dat ${say('u', 'je')} gelijk hebt`,
      `wat we ${say('voor u', 'voor je')} doen, of waarom we niets doen`,
      'wat we veranderen zodat het niet weer gebeurt, of waarom we niets veranderen',
    ],
  },
  remedy: {
    title: 'We maken het goed',
    text: `Als dat juist is, ${say('krijgt u', 'krijg je')} een of meer van deze dingen:`,
    date: `Bij elk hoort een bedrag of een omschrijving, en een dag. ${say('Uw', 'Je')} klacht blijft open tot het is gedaan.`,
    law: `Dit komt boven op ${say('uw', 'je')} rechten volgens de wet. Het komt daar nooit voor in de plaats.`,
  },
  review: {
    title: 'Niet tevreden? Dan kijkt iemand anders',
    again: 'Niet tevreden? Dan kijken we opnieuw',
    next: 'Nog niet tevreden? Dan wordt er nog eens gekeken',
    looks: 'Waar dan naar wordt gekeken',
    by: who => `Wie opnieuw kijkt: ${who}.`,
    customer: `${say('Bent u', 'Ben je')} niet tevreden? Dan ${say('kunt u', 'kun je')} vragen om opnieuw te kijken.`,
    staff: 'Onze eigen mensen kunnen dat ook vragen.',
    keyword: words => `Het begint ook als ${say('u', 'je')} een van deze woorden aan ons schrijft: ${words}.`,
    time: period =>
      `Het begint vanzelf als ${say('u', 'je')} ${period} na de ontvangst van ${say('uw', 'je')} klacht geen antwoord hebt.`,
    anyTime: `Dat kan op elk moment. ${say('U', 'Je')} hoeft niet op ons antwoord te wachten.`,
    answered: `Dat kan zodra ${say('u', 'je')} ons antwoord hebt.`,
    replied: `Dat kan zodra ${say('u', 'je')} het antwoord van de vorige keer hebt.`,
    window: period => `${say('U', 'Je')} kunt het vragen tot ${period} daarna.`,
    file: `Alles wat we over ${say('uw', 'je')} klacht hebben, gaat er meteen naartoe. ${say('U', 'Je')} hoeft het niet nog eens te vertellen.`,
    reads: `Alles wat is geschreven en uitgezocht, wordt gelezen. Ook wat we ${say('u', 'je')} aanboden, wordt besproken.`,
    asks: 'Hierop komt een antwoord, met redenen:',
    questions: {
      policyFollowed: 'Hielden we ons aan dit beleid?',
      treatedFairly: `Waren we eerlijk ${say('tegen u', 'tegen je')}, en hielpen we ${say('u', 'je')}, van begin tot eind?`,
      lawKept: 'Hielden we ons aan het consumentenrecht?',
    },
    independence: {
      'never-handled': `Wie ${say('uw', 'je')} klacht behandelde, doet hier niet aan mee.`,
      'not-decided': `Wie eerder over ${say('uw', 'je')} klacht besliste, doet hier niet aan mee.`,
      none: `Dat kan iemand zijn die eerder aan ${say('uw', 'je')} klacht werkte.`,
    },
    panel: (quorum, all) =>
      all
        ? `Ten minste ${quorum} mensen beslissen samen, en moeten het allemaal eens zijn.`
        : `Ten minste ${quorum} mensen beslissen samen, bij meerderheid.`,
    outside: `In het antwoord staat ook waar ${say('u', 'je')} buiten onze winkel terecht kunt.`,
  },
  outside: {
    title: `${say('U', 'Je')} kunt naar iemand buiten onze winkel`,
    text: `Nog steeds niet tevreden? Dan ${say('kunt u', 'kun je')} hier terecht. Weet wat elk wel en niet kan:`,
    none: `Voor ${say('uw', 'je')} land kunnen we er geen noemen. ${say('U', 'Je')} kunt altijd naar de rechter.`,
    take: `${say('U', 'Je')} kunt ${say('uw', 'je')} hele dossier meenemen. ${say('U', 'Je')} vindt het op de pagina van ${say('uw', 'je')} klacht.`,
    country: `Het land waar ${say('u', 'je')} woont`,
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
    title: `Wanneer we ${say('uw', 'je')} klacht sluiten`,
    silence: period =>
      `Horen we na ons antwoord ${period} niets ${say('van u', 'van je')}? Dan sluiten we ${say('uw', 'je')} klacht.`,
    confirmation: `We sluiten ${say('uw', 'je')} klacht pas als ${say('u', 'je')} zegt dat het in orde is.`,
  },
  receipt: {
    title: `Wanneer een brief ${say('bij u', 'bij je')} is`,
    email: period => `Een e-mail is volgens onze regels ${say('bij u', 'bij je')} ${period} nadat we hem versturen.`,
    post: period =>
      `Een brief per post is volgens onze regels ${say('bij u', 'bij je')} ${period} nadat we hem versturen.`,
  },
  keep: {
    title: `Hoelang we ${say('uw', 'je')} dossier bewaren`,
    text: period => `We bewaren het ${period}.`,
    from: {
      closed: `We tellen vanaf de dag dat ${say('uw', 'je')} klacht is gesloten.`,
      delivered: `We tellen vanaf de dag dat ${say('uw', 'je')} bestelling is bezorgd.`,
      'last-remedy': `We tellen vanaf de dag dat we voor het laatst iets ${say('voor u', 'voor je')} deden.`,
    },
  },
  counting: {
    title: 'Hoe we dagen tellen',
    start: `Staat er geen ander begin bij? Dan begint een termijn als we ${say('uw', 'je')} klacht ontvangen.`,
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
    late: `Zijn we te laat? Dan zeggen we ${say('u', 'je')} dat, met onze verontschuldiging, en ${say('kunt u', 'kun je')} meteen verder.`,
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
    current: `Hier ${say('vindt u', 'vind je')} het beleid dat nu geldt.`,
    old: (from, until) => `Deze versie gold van ${from} tot en met ${until}.`,
    future: from => `Deze versie geldt vanaf ${from}.`,
  },
  version: (title, version, since, edition) =>
    `“${title}”, versie ${version}, van kracht sinds ${since}. Kalender ${edition}.`,
})
