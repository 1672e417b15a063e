import type { RefusalTexts } from '../en/refusals.ts'

export const refusals: RefusalTexts = {
  'not-allowed': () => 'U mag dit hier niet doen. Vraag de manager klantenservice: die kan het doen of u de rol geven.',
  'not-filed': () => 'Wij kennen deze klacht niet. Controleer het kenmerk, of dien een nieuwe klacht in.',
  'already-filed': () => 'Deze klacht is al ingediend. Open de klacht en stuur er een bericht bij.',
  'nothing-said': () => 'Iets wat wij nodig hebben is nog leeg. Vul het in en verstuur het opnieuw.',
  'no-way-to-reach': () => 'Zonder adres is een antwoord niet mogelijk. Vul een e-mailadres of een postadres in.',
  'received-in-future': () =>
    'Het moment van ontvangst moet nog komen. Vul in wanneer de klacht binnenkwam, of laat het leeg.',
  'received-too-long-ago': ({ earliest }, { dates }) =>
    `Zo ver gaat onze kalender niet terug. Kies ${dates.fullDate(earliest)} of later.`,
  'already-acknowledged': () => 'Deze klacht is al bevestigd. Stuur een bericht als u nog iets te melden hebt.',
  'handler-missing': () => 'Er is niemand gekozen. Kies wie de klacht behandelt.',
  'answer-date-in-past': ({ earliest }, { dates }) =>
    `Het antwoord kan niet worden beloofd voor een dag die voorbij is. Kies ${dates.fullDate(earliest)} of later.`,
  'answer-date-too-late': ({ latest }, { dates }) =>
    `Ons beleid belooft het antwoord eerder. Kies ${dates.fullDate(latest)} of eerder. Is er dan meer tijd nodig, stuur dan een voortgangsbericht.`,
  'already-registered': () => 'Deze klacht staat al in het logboek. Maak een notitie als er iets ontbreekt.',
  'already-assigned-to-them': () => 'Deze persoon heeft de klacht al. Kies iemand anders, of laat het zo.',
  'reason-missing': () => 'Er is een reden nodig. Schrijf in een paar woorden waarom.',
  'question-unknown': () => 'Deze vraag hoort niet bij de klacht. Ga terug naar de klacht en kies daar een vraag.',
  'question-closed': () => 'Deze vraag is gesloten. Stel een nieuwe vraag, of stuur een bericht.',
  'question-already-asked': () =>
    'Deze vraag is al gesteld en kan niet meer worden veranderd. Trek hem in en plan een betere vraag.',
  'evidence-unknown': () => 'Dit bewijs hoort niet bij de klacht. Kies er een op de pagina van het onderzoek.',
  'work-not-told': () => 'Er staat nog niet wat er is gedaan. Schrijf het op, met de dagen en aan wie u het vroeg.',
  'findings-unchanged': () => 'Er is niets veranderd sinds de bevindingen zijn overgedragen. Verander ze eerst.',
  'due-date-in-past': ({ earliest }, { dates }) =>
    `Het antwoord kan niet komen op een dag die voorbij is. Kies ${dates.fullDate(earliest)} of later.`,
  'head-unknown': () => 'Dit punt hoort niet bij de klacht. Ga terug naar de klacht en kies daar een punt.',
  'reasons-missing': () => 'Een oordeel heeft redenen nodig. Schrijf waarop u het baseert.',
  'report-date-missing': ({ earliest }, { dates }) =>
    `Een voortgangsbericht zegt wanneer het volledige antwoord komt. Kies ${dates.fullDate(earliest)} of later.`,
  'report-date-too-late': ({ latest }, { dates }) =>
    `Een voortgangsbericht mag niet zo ver vooruit beloven. Kies ${dates.fullDate(latest)} of eerder.`,
  'too-many-reports': ({ atMost }) =>
    `Ons beleid staat ${atMost} ${atMost === 1 ? 'voortgangsbericht' : 'voortgangsberichten'} per klacht toe. Stuur nu het antwoord.`,
  'report-incomplete': () =>
    'Een voortgangsbericht zegt wat is gedaan, wat nog open is en waarom. Vul deze drie alle in.',
  'not-acknowledged': () =>
    'De klant weet nog niet wie de klacht behandelt. Bevestig eerst de klacht en geef dan antwoord.',
  'answer-incomplete': ({ missing }, { dates, things }) =>
    `In het antwoord ontbreekt nog: ${dates.list(missing.map(part => things.answerParts[part]))}. Vul het aan en verstuur het opnieuw.`,
  'heads-without-finding': ({ heads }, { dates }) =>
    heads.length === 1
      ? `Bij punt ${heads[0]} staat nog geen oordeel. Leg dat eerst vast en geef dan antwoord.`
      : `Bij de punten ${dates.list(heads)} staat nog geen oordeel. Leg dat eerst vast en geef dan antwoord.`,
  'remedy-awaits-approval': () =>
    'Een voorgestelde oplossing wacht nog op goedkeuring. Laat haar eerst goedkeuren of afwijzen, en verstuur dan het antwoord.',
  'change-without-owner': () => 'Bij een beloofde verbetering horen een naam en een datum. Vul beide in.',
  'already-answered': () => 'Deze klacht is al beantwoord. Stuur een bericht, of open de klacht opnieuw.',
  'not-answered': () => 'Er is nog geen antwoord op deze klacht. Eerst moet het antwoord worden verstuurd.',
  'remedy-unknown': () =>
    'Deze oplossing hoort niet bij de klacht. Ga terug naar de klacht en kies daar een oplossing.',
  'remedy-not-open': () => 'Deze stap past niet meer bij deze oplossing. Kijk bij de klacht hoe het ermee staat.',
  'remedy-not-in-policy': () => 'Ons beleid kent deze oplossing niet. Kies er een uit de lijst.',
  'remedy-date-in-past': ({ earliest }, { dates }) =>
    `Een oplossing kan niet worden beloofd voor een dag die voorbij is. Kies ${dates.fullDate(earliest)} of later.`,
  'amount-missing': () => 'Bij een terugbetaling hoort een bedrag. Vul een bedrag boven nul in.',
  'proof-missing': () =>
    'Het moet te zien zijn dat het is gedaan. Schrijf waaraan, bijvoorbeeld het kenmerk van de betaling.',
  'already-escalated': () => 'De directie heeft deze klacht al. Stuur een bericht om iets toe te voegen.',
  'escalation-too-early': () => 'De directie kan deze klacht bekijken na ons antwoord. Stuur tot die tijd een bericht.',
  'not-escalated': () => 'Niemand heeft de directie gevraagd om deze klacht te bekijken. De klant kan erom vragen.',
  'reviewer-not-independent': () =>
    'U hebt zelf aan deze klacht gewerkt. Een ander lid van de directie moet de klacht beoordelen.',
  'review-incomplete': ({ missing }, { dates, things }) =>
    `In de beoordeling ontbreekt nog: ${dates.list(missing.map(part => things.boardParts[part]))}. Vul het aan en verstuur het opnieuw.`,
  'already-held': () =>
    'Deze klacht wordt al bewaard voor een rechtszaak. Er wordt niets van gewist tot iemand dat opheft.',
  'not-held': () => 'Deze klacht wordt niet bewaard voor een rechtszaak. Er is niets om op te heffen.',
  'held-for-claim': () =>
    'Deze klacht wordt bewaard voor een rechtszaak. Er wordt niets van gewist, tot een manager dat met een reden opheft.',
  'kept-longer': ({ until }, { dates }) =>
    `Ons beleid bewaart deze klacht tot ${dates.fullDate(until)}. Wis haar vanaf die dag, of op verzoek van de klant zelf.`,
  'kept-without-end': () =>
    'Geen regel van ons beleid zegt wanneer deze klacht niet langer bewaard wordt. Voeg er een toe, of wis haar op verzoek van de klant zelf.',
  'still-owed': () => 'Er staat nog een belofte aan deze klant open. Kom die eerst na en wis de klacht daarna.',
  'letters-under-way': () => 'Er is nog een brief van deze klacht niet vertrokken. Wis haar als die brief weg is.',
  erased: () =>
    'De woorden van deze klacht zijn gewist, en er komt niets meer bij. Dien een nieuwe klacht in als er meer te zeggen is.',
  'hold-reason-missing': () => 'De reden ontbreekt. Schrijf op waarom, zodat wie later kijkt het weet.',
  'one-decides': () => 'Hier beslist één persoon, dus er is geen stemming. Schrijf de beoordeling.',
  'already-reviewed': () => 'De stemming is gesloten, want de beoordeling is geschreven. Kijk nog eens bij de klacht.',
  'dossier-taken-enough': ({ atMost }) =>
    `De klant nam dit dossier vandaag al ${atMost} keer mee. Morgen kan het weer.`,
  'already-recused': () => 'U doet bij deze klacht al niet mee. Er wordt niets meer van u gevraagd.',
  'vote-first': () => 'Stem eerst. Daarna ziet u de stemmen van de anderen en kunt u de beoordeling schrijven.',
  'quorum-not-met': ({ votes, quorum }) =>
    `Er moeten ${quorum} leden gestemd hebben. Nu ${votes === 1 ? 'is dat er 1' : `zijn dat er ${votes}`}. Vraag de anderen om hun stem.`,
  'votes-divided': ({ on }, { dates, things }) =>
    `De stemmen zijn het niet eens over: ${dates.list(on.map(part => things.boardParts[part]))}. Overleg: wie van mening verandert, stemt opnieuw.`,
  'not-as-voted': () => 'Dit is niet wat de leden stemden. Neem over wat zij stemden, of laat hen opnieuw stemmen.',
  'already-replied': () => 'De directie heeft al geantwoord. Stuur een bericht als er nog iets te zeggen is.',
  'board-has-not-replied': () =>
    'De directie heeft nog niet geantwoord. Daarna kan de klacht naar een externe instantie.',
  'body-missing': () => 'Er is geen externe instantie gekozen. Kies er een uit de lijst.',
  closed: () => 'Deze klacht is gesloten. Open de klacht eerst opnieuw, of stuur een bericht.',
  'not-closed': () => 'Deze klacht is niet gesloten. U kunt ermee verder.',
  'remedy-still-open': () =>
    'Een beloofde oplossing is nog niet uitgevoerd. Leg vast dat het is gedaan en sluit dan de klacht.',
  'letter-unknown': () => 'Deze brief hoort niet bij de klacht. Ga terug naar de klacht en kies daar een brief.',
  'letter-already-delivered': () =>
    'Deze brief is verstuurd, of staat klaar. Schrijf een bericht om iets toe te voegen.',
  'posting-date-wrong': ({ earliest, latest }, { dates }) =>
    earliest === latest
      ? `De brief is vandaag geschreven, ${dates.fullDate(earliest)}. Kies die dag.`
      : `Kies de dag waarop de brief op de post ging: ${dates.fullDate(earliest)} tot en met ${dates.fullDate(latest)}.`,
  'date-in-future': ({ latest }, { dates }) => `Die dag moet nog komen. Kies ${dates.fullDate(latest)} of eerder.`,
  'change-unknown': () => 'Deze verbetering staat niet open bij deze klacht. Kijk in het register van verbeteringen.',
  'change-not-to-review': () =>
    'Deze verbetering is nog niet gemaakt, of al bekeken. Kijk in het register van verbeteringen.',
  'change-review-too-early': ({ earliest }, { dates }) =>
    `Geef deze verbetering de tijd om te laten zien of het helpt. Kijk opnieuw vanaf ${dates.fullDate(earliest)}.`,
  'acknowledged-in-person': () =>
    'Volgens ons beleid bevestigt wie een klacht behandelt die zelf. Doe het zelf, of vraag het wie de klacht gaat behandelen.',
  'handler-complained-about': () => 'De klacht gaat over deze collega. Kies iemand anders.',
  'board-decides-now': () =>
    'De directie heeft deze klacht, dus de directie beslist nu. Stuur een bericht om iets toe te voegen.',
  'no-review': () =>
    'Ons beleid kent geen tweede beoordeling. Stuur een bericht, of ga naar een externe instantie: die staan op onze beleidspagina.',
  'review-window-closed': ({ until }, { dates }) =>
    `Een beoordeling vragen kon tot en met ${dates.fullDate(until)}. Stuur ons een bericht en zeg waarom het later is: wij lezen het.`,
  'no-fast-lane': () => 'Ons beleid kent geen korte weg voor deze klacht. Beantwoord de klacht schriftelijk.',
  'settlement-too-late': ({ latest }, { dates }) =>
    `Meteen regelen kon tot en met ${dates.fullDate(latest)}. Beantwoord de klacht nu schriftelijk.`,
  'severity-unknown': () => 'Ons beleid kent deze ernst niet. Kies er een uit de lijst.',
  'no-such-pause': () => 'Ons beleid zet hiervoor geen klok stil. Stuur een voortgangsbericht met een nieuwe datum.',
  'moment-not-awaited': () => 'Geen klok van ons beleid begint hiermee. Schrijf er een notitie over.',
  'clock-not-stopped': () => 'Deze klok loopt al. U hoeft niets te doen.',
  'promise-unknown': () => 'Deze belofte staat niet open bij deze klacht. Ga terug naar de klacht en kies er daar een.',
  'date-not-negotiable': () =>
    'Ons beleid laat voor deze datum geen afspraak toe. Stuur een voortgangsbericht met een nieuwe datum.',
  'staff-not-named': () => 'Deze persoon weet nog niet van de klacht. Vertel het eerst.',
  'staff-not-heard': () =>
    'Een collega over wie is geklaagd, is nog niet gehoord. Noteer wat die zegt. Geef daarna antwoord.',
  'answer-awaits-approval': ({ by }, { things }) =>
    `Voor dit antwoord is eerst het akkoord van iemand anders nodig: ${things.roles[by]}. Leg het antwoord daar voor.`,
  'no-approval-needed': () => 'Niemand hoeft akkoord te gaan met dit antwoord. Verstuur het zelf.',
  'nothing-submitted': () =>
    'Bij deze klacht wacht geen antwoord op akkoord. Kijk opnieuw: misschien was iemand anders sneller.',
  'same-person': () => 'Hier moeten twee mensen naar kijken. Vraag een collega met dezelfde rol.',
  'awaits-confirmation': () =>
    'Ons beleid sluit een klacht pas als de klant zegt dat het goed is. Vraag het, en noteer wat de klant zegt.',
}
