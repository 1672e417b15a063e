import type { EventsTexts } from '../en/events.ts'
import { rota } from './rota.ts'
import { printing } from './printing.ts'

export const events: EventsTexts = {
  filed: ({ channel }, { things }) => `Klacht ontvangen (${things.channels[channel].toLowerCase()})`,
  acknowledged: ({ handler, answerBy, chosen }, { name, dates }) =>
    `Bevestigd: ${name(handler)} behandelt de klacht, antwoord uiterlijk ${dates.fullDate(answerBy)}${chosen ? `. ${rota.chosen(chosen)}` : ''}`,
  registered: () => 'In het klachtenlogboek gezet',
  triaged: ({ severity, safety }, { things }) =>
    `Ernst: ${things.severities[severity].toLowerCase()}${safety ? '; iemand kan gewond raken' : ''}`,
  'moment-noted': ({ moment, on }, { things, dates }) => `${things.moments[moment]}: ${dates.fullDate(on)}`,
  'clock-stopped': ({ because }, { things }) => `Klok stilgezet. ${things.pauses[because]}`,
  'clock-restarted': () => 'De klok loopt weer',
  'date-agreed': ({ promise, on }, { promiseName, dates }) =>
    `Datum afgesproken met de klant: ${promiseName(promise)}, ${dates.fullDate(on)}`,
  'staff-named': ({ person }, { name }) => `${name(person)} weet van de klacht over hem of haar`,
  'staff-heard': ({ person }, { name }) => `${name(person)} is gehoord`,
  'answer-submitted': ({ approver }, { things }) => `Antwoord wacht op akkoord: ${things.roles[approver]}`,
  'answer-returned': () => 'Antwoord terug naar de schrijver',
  settled: () => 'Geregeld met de klant',
  assigned: ({ to }, { name }) => `Toegewezen aan ${name(to)}`,
  'head-added': ({ head }) => `Klachtpunt ${head} toegevoegd`,
  'question-planned': ({ source }, { things }) => `Vraag gepland (${things.sources[source].toLowerCase()})`,
  'question-asked': ({ of, dueOn }, { asked, dates }) =>
    `Vraag gesteld aan ${asked(of)}, antwoord uiterlijk ${dates.fullDate(dueOn)}`,
  'question-revised': ({ source }, { things }) => `Geplande vraag veranderd (${things.sources[source].toLowerCase()})`,
  'question-withdrawn': () => 'Vraag ingetrokken',
  'question-reminded': ({ of, dueOn }, { asked, dates }) =>
    `${asked(of)} herinnerd aan de vraag, antwoord uiterlijk ${dates.fullDate(dueOn)}`,
  'question-answered': () => 'Vraag beantwoord',
  'question-answer-corrected': () => 'Antwoord op een vraag verbeterd; het vorige is bewaard',
  'question-given-up': () => 'Er kwam geen antwoord op de vraag',
  found: ({ head, finding, cause }, { things }) =>
    `Oordeel over punt ${head}: ${things.findings[finding].toLowerCase()}, oorzaak: ${things.causes[cause].toLowerCase()}`,
  'evidence-added': ({ source, on }, { things, dates }) =>
    `Bewijs toegevoegd (${things.sources[source].toLowerCase()}), van ${dates.fullDate(on)}`,
  'evidence-corrected': ({ on }, { dates }) => `Bewijs verbeterd, van ${dates.fullDate(on)}`,
  'findings-handed-over': ({ findings }) => `Bevindingen klaar, versie ${findings}`,
  'progress-reported': ({ until }, { dates }) => `Voortgangsbericht: antwoord uiterlijk ${dates.fullDate(until)}`,
  answered: ({ changes }) =>
    changes.length === 0
      ? 'Beantwoord'
      : `Beantwoord, met ${changes.length} beloofde ${changes.length === 1 ? 'verbetering' : 'verbeteringen'}`,
  'remedy-offered': ({ kind, amount, due }, { things, dates }) =>
    `${things.remedies[kind]} voorgesteld${amount ? `: ${dates.money(amount)}` : ''}, uiterlijk ${dates.fullDate(due)}`,
  'remedy-approved': () => 'Oplossing goedgekeurd',
  'remedy-refused': ({ instead }, { things, dates }) =>
    instead
      ? `Oplossing teruggestuurd. In plaats daarvan: ${[things.remedies[instead.kind], ...(instead.amount ? [dates.money(instead.amount)] : [])].join(', ')}`
      : 'Oplossing niet goedgekeurd',
  'remedy-carried-out': ({ on }, { dates }) => `Oplossing uitgevoerd op ${dates.fullDate(on)}`,
  'remedy-failed': ({ due }, { dates }) => `Oplossing niet op tijd; nieuwe datum ${dates.fullDate(due)}`,
  escalated: () => 'Verzoek aan de directie',
  'vote-given': () => 'Heeft gestemd',
  recused: () => 'Doet niet mee: heeft een belang bij de klacht',
  'pack-made': ({ pages }) => `Dossier als document gemaakt (${pages} ${pages === 1 ? 'pagina' : 'pagina’s'})`,
  'dossier-taken': ({ document }) => `De klant nam het eigen dossier mee (${document.form.toUpperCase()})`,
  'dossier-made': (made, { body }) => {
    const form = made.document.form.toUpperCase()
    if (made.for === 'reviewer') return `Dossier gemaakt om mee te nemen (${form})`
    return `Dossier gemaakt voor ${made.to ? body(made.to) : (made.words?.to ?? 'een externe instantie')} (${form})`
  },
  reviewed: ({ findings }, { things }) =>
    [
      'Beoordeeld',
      ...(findings.policyFollowed
        ? [`Beleid gevolgd: ${things.judgements[findings.policyFollowed].toLowerCase()}`]
        : []),
      ...(findings.treatedFairly
        ? [`Eerlijk behandeld: ${things.judgements[findings.treatedFairly].toLowerCase()}`]
        : []),
      ...(findings.lawKept ? [`Recht gevolgd: ${things.judgements[findings.lawKept].toLowerCase()}`] : []),
    ].join('. '),
  'board-replied': ({ verdict }, { things }) =>
    verdict ? `De directie heeft geantwoord. ${things.verdicts[verdict]}` : 'De directie heeft geantwoord',
  referred: ({ body }, { body: nameOf }) => `Naar ${nameOf(body)}`,
  'message-received': ({ channel, isUnproven }, { things }) =>
    `Bericht van de klant (${things.channels[channel].toLowerCase()})${isUnproven ? '; de afzender is niet bewezen' : ''}`,
  'message-sent': ({ awaitsReply }) =>
    awaitsReply ? 'Bericht aan de klant; wij wachten op antwoord' : 'Bericht aan de klant',
  noted: () => 'Interne notitie',
  'contact-corrected': () => 'Contactgegevens verbeterd',
  'letters-chosen': ({ language, largePrint }, { things }) =>
    [
      'Brieven voortaan:',
      [
        ...(language ? [`in het ${things.languages[language]}`] : []),
        ...(largePrint === undefined
          ? []
          : [largePrint ? 'op papier in grote letters' : 'op papier in gewone letters']),
      ].join(', '),
    ].join(' '),
  'change-reviewed': ({ helped, before, after }) =>
    `Verandering opnieuw bekeken: ${{ yes: 'het hielp', partly: 'het hielp voor een deel', no: 'het hielp niet', 'cannot-tell': 'nog niet te zeggen' }[helped]} (zelfde oorzaak: ${before} ervoor, ${after} erna)`,
  'change-made': () => 'Beloofde verbetering gedaan',
  'complaint-linked': ({ reference, as }) =>
    ({
      related: `Hoort bij ${reference}`,
      original: `Dezelfde klacht als ${reference}, die er eerder was`,
      duplicate: `Nog eens gemeld in ${reference}`,
    })[as],
  'complaint-unlinked': ({ reference }) => `Hoort niet meer bij ${reference}`,
  withdrawn: () => 'Ingetrokken door de klant',
  accepted: () => 'De klant neemt het antwoord aan',
  'hold-placed': () => 'Bewaard voor een rechtszaak: er wordt niets van gewist',
  erased: ({ because }) =>
    ({
      time: 'Persoonlijke woorden, brieven en bestanden gewist: hun tijd was om',
      request: 'Persoonlijke woorden, brieven en bestanden gewist, op verzoek van de klant',
      again: 'Persoonlijke woorden, brieven en bestanden nog een keer gewist, nadat een back-up ze had teruggebracht',
    })[because],
  'hold-lifted': () => 'Niet langer bewaard voor een rechtszaak',
  closed: ({ because }, { things }) => things.closed[because],
  reopened: () => 'Opnieuw geopend',
  'letter-delivered': ({ letter, via, on, confirmed }, { letterName, dates }) => {
    if (confirmed) return `${letterName(letter)} is toch aangekomen`
    return via === 'post' && on
      ? `${letterName(letter)} op de post gedaan op ${dates.fullDate(on)}`
      : `${letterName(letter)} verstuurd`
  },
  'letter-returned': ({ letter, how, code, why: written }, { letterName, whyReturned }) => {
    if (how === 'unknown') return `${letterName(letter)}: niemand weet of de brief is aangekomen`
    const why = whyReturned(code) && `: ${whyReturned(code)}`
    if (how === 'bounced') return `${letterName(letter)} kwam terug${written ? `: ${printing.whyBack[written]}` : why}`
    return code === 'enough'
      ? `${letterName(letter)} is niet verstuurd: naar dit adres gingen vanzelf al drie brieven binnen een dag. Kijk of het klopt, en verstuur de brief opnieuw of bereik de klant anders`
      : `${letterName(letter)} kon niet worden verstuurd${why}`
  },
  'letter-resent': ({ letter, copy }, { letterName }) =>
    copy ? `${letterName(letter)} wordt nog een keer zo verstuurd` : `${letterName(letter)} wordt opnieuw verstuurd`,
  'promise-due-soon': ({ promise }, { promiseName }) => `Moet binnen enkele dagen: ${promiseName(promise)}`,
  'promise-missed': ({ promise }, { promiseName }) => `Gemist: ${promiseName(promise)}`,
}
