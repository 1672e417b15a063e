import type { PolicyPageTexts } from '../en/policy-page.ts'

export const policyPage: PolicyPageTexts = {
  title: 'Zo behandelen wij klachten',
  lead: shop =>
    `Dit is het klachtenbeleid van ${shop}. Het zijn beloften. U kunt ons eraan houden, en ons eigen systeem doet dat elke dag.`,
  now: {
    title: 'Als u nu uw klacht indient',
    hint: 'Deze dagen zijn op dit moment geteld, met dezelfde regels als bij een echte klacht.',
    by: 'Uiterlijk',
    aim: 'We streven naar',
    why: 'Waarom deze datum?',
    board: 'En als u nu om een nieuw oordeel zou vragen:',
  },
  begin: 'Dien een klacht in',
  print: 'U kunt deze pagina printen of bewaren.',
  file: {
    title: 'U kunt uw klacht op meer manieren indienen',
    text: 'Kies wat u het best past. We behandelen elke klacht op dezelfde manier.',
    give: 'Vertel ons hoe we u bereiken, en uw ordernummer als u dat hebt. Geen ordernummer? Dan nemen we uw klacht ook aan.',
    browser: 'Het formulier werkt in elke browser, ook in een oude, en zonder account.',
  },
  channels: {
    web: 'Met het formulier op deze website',
    email: 'Per e-mail:',
    phone: 'Per telefoon:',
    post: 'Per post:',
    'in-person': 'In onze winkel, zelf',
  },
  acknowledge: {
    title: 'We bevestigen uw klacht',
    text: period =>
      `U hoort van ons binnen ${period}. We vertellen u wie uw klacht behandelt, en op welke dag u ons antwoord hebt.`,
    counts: 'Het telt als onze brief weg is en bezorgd kon worden. Een brief die terugkomt, telt niet.',
  },
  reference: {
    title: 'Uw ordernummer is uw kenmerk',
    text: 'We bewaren uw klacht onder uw ordernummer, zodat hij makkelijk te vinden is. Een tweede klacht over dezelfde bestelling krijgt er -2 achter. Zonder ordernummer krijgt u een kenmerk van ons.',
  },
  register: {
    title: role => `Onze ${role.toLowerCase()} weet ervan`,
    text: (role, period) =>
      `Onze ${role.toLowerCase()} krijgt alles over uw klacht, en zet hem binnen ${period} in ons klachtenlogboek.`,
  },
  assign: {
    title: 'Iemand wordt verantwoordelijk',
    text: (role, period) =>
      `Is uw klacht niet binnen ${period} opgelost? Dan geeft onze ${role.toLowerCase()} hem aan iemand die het kan uitzoeken en er iets aan kan doen.`,
  },
  answer: {
    title: 'U krijgt ons antwoord',
    aim: period => `We willen u binnen ${period} ons definitieve antwoord geven.`,
    must: period =>
      `Soms hebben we meer tijd nodig om uit te zoeken wat er is gebeurd. Dan krijgt u binnen ${period} een voortgangsbericht. Daarin staat wat we deden, wat nog open is en waarom. En u leest op welke dag u het volledige antwoord hebt.`,
    next: 'Die dag is een nieuwe belofte. Daar houden we ons net zo aan.',
    atMost: n => `We sturen hoogstens ${n === 1 ? 'één voortgangsbericht' : `${n} voortgangsberichten`}.`,
    within: period => `Een voortgangsbericht belooft nooit een dag die verder weg is dan ${period}.`,
  },
  investigate: {
    title: 'We zoeken uit wat er is gebeurd',
    text: 'Waar dat nodig is, doen we onderzoek. We kunnen navragen bij:',
  },
  sources: {
    warehouse: 'ons magazijn: wat er is ingepakt, en hoe',
    courier: 'de bezorger: waar uw pakket was, en wanneer',
    staff: 'de collega’s met wie u sprak of schreef',
    goods: 'het product zelf, dat we bekijken, of uw foto’s ervan',
    customer: 'u, als alleen u het ons kunt vertellen',
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
    text: role => `Als onze ${role.toLowerCase()} dat juist vindt, krijgt u een of meer van deze dingen:`,
    date: 'Bij elk hoort een bedrag of een omschrijving, en een dag. Uw klacht blijft open tot het is gedaan.',
    law: 'Dit komt boven op uw rechten volgens de wet. Het komt daar nooit voor in de plaats.',
  },
  remedies: {
    refund: 'uw geld terug',
    exchange: 'een ander product',
    repair: 'een reparatie',
    apology: 'onze verontschuldiging',
  },
  escalate: {
    title: 'Niet tevreden? Dan kijkt iemand anders',
    text: who => `Bent u niet tevreden? Dan kunt u ${who} vragen uw klacht opnieuw te bekijken.`,
    anyTime: 'Dat kan op elk moment. U hoeft niet op ons antwoord te wachten.',
    answered: 'Dat kan zodra u ons antwoord hebt.',
    file: 'Alles wat we over uw klacht hebben, gaat er meteen naartoe. U hoeft het niet nog eens te vertellen.',
  },
  review: {
    title: 'Waar dan naar wordt gekeken',
    text: 'Alles wat is geschreven en uitgezocht, wordt gelezen. Ook wat we u aanboden, wordt besproken. Drie vragen krijgen een antwoord, elk met redenen:',
    questions: [
      'Hielden we ons aan dit beleid?',
      'Waren we eerlijk tegen u, en hielpen we u, van begin tot eind?',
      'Hielden we ons aan het consumentenrecht?',
    ],
    independent: 'Wie uw klacht behandelde, doet hier niet aan mee.',
  },
  reply: {
    title: 'U krijgt antwoord binnen een vaste tijd',
    text: period => `U hebt het antwoord binnen ${period} nadat u erom vroeg.`,
    acknowledge: period => `Binnen ${period} hoort u wie uw verzoek behandelt.`,
  },
  outside: {
    title: 'U kunt naar iemand buiten onze winkel',
    text: 'Nog steeds niet tevreden? Dan kunt u hier terecht. Dat mag op elk moment. Weet wat elk wel en niet kan:',
    can: 'Wat wel kan:',
    cannot: 'Wat niet kan:',
    call: 'Telefoon:',
    take: 'U kunt uw hele dossier meenemen. U vindt het op de pagina van uw klacht.',
    none: 'Voor deze winkel kunnen we er nog geen noemen. U kunt altijd naar de rechter.',
  },
  improve: {
    title: 'We leren ervan',
    text: 'Van elke klacht noteren we waardoor hij kwam:',
    change:
      'Veranderen we iets door klachten? Dan schrijven we op wie dat doet, en wanneer het klaar is. Later kijken we of het hielp.',
  },
  causes: {
    product: 'het product',
    packing: 'de verpakking',
    warehouse: 'het magazijn',
    courier: 'de bezorger',
    website: 'de website',
    service: 'onze service',
    policy: 'onze eigen regels',
    other: 'iets anders',
  },
  counting: {
    title: 'Hoe we dagen tellen',
    excluded: 'De dag waarop we uw klacht ontvangen, telt niet mee. We beginnen met de dag erna.',
    included: 'De dag waarop we uw klacht ontvangen, telt als de eerste.',
    cutOff: time => `Een klacht die na ${time} binnenkomt, telt als ontvangen op de volgende werkdag.`,
    working: country => `Werkdagen zijn maandag tot en met vrijdag, zonder de feestdagen van ${country}.`,
    weeks: 'Een week is zeven dagen, met of zonder feestdagen. Hij eindigt om middernacht.',
    none: 'Een termijn kan eindigen op een dag die geen werkdag is. Dan houden we ons aan die dag.',
    'next-working-day': 'Eindigt een termijn op een dag die geen werkdag is? Dan is de volgende werkdag de laatste.',
    'previous-working-day': 'Eindigt een termijn op een dag die geen werkdag is? Dan is de werkdag ervoor de laatste.',
    late: 'Zijn we te laat? Dan zeggen we u dat, met onze verontschuldiging, en kunt u meteen verder.',
  },
  version: (id, version, since, edition) =>
    `Beleid “${id}”, versie ${version}, van kracht sinds ${since}. Kalender ${edition}. Een klacht houdt het beleid waaronder hij is ingediend.`,
}
