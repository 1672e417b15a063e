import type { ManagerTexts } from '../en/manager.ts'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const manager: ManagerTexts = {
  complaints: n => many(n, 'klacht', 'klachten'),
  log: {
    more: 'Meer filters',
    any: 'Alles',
    handler: 'Behandelaar',
    nobody: 'Niemand',
    signed: 'In het logboek',
    signedYes: 'Opgenomen',
    signedNo: 'Nog op te nemen',
    late: 'Beloften',
    lateYes: 'Ten minste een gemist',
    lateNo: 'Geen gemist',
    board: 'Directie',
    boardYes: 'Ging naar de directie',
    boardNo: 'Niet',
    answered: 'Antwoord',
    answeredYes: 'Beantwoord',
    answeredNo: 'Nog niet beantwoord',
    without: 'Toon zonder:',
    sum: n => `${many(n, 'klacht', 'klachten')} in deze keuze`,
    sums: {
      registered: 'in het logboek',
      answered: 'beantwoord',
      escalated: 'naar de directie',
      withMissed: 'met een gemiste belofte',
    },
    pick: 'Kies',
    pickAll: n =>
      `Alle ${n} op deze pagina die nog niet in het logboek staan, zijn gekozen. Haal weg wat u niet wilt opnemen.`,
    enter: 'Neem de gekozen klachten op in het logboek',
    none: 'Er is niets gekozen. Vink ten minste één klacht aan en verstuur het opnieuw.',
    remark: 'Opmerking voor het logboek',
    entered: 'Opgenomen in het logboek',
    result: 'Opgenomen in het logboek',
    back: 'Terug naar het logboek',
  },
  results: {
    done: (done, of) => `${done} van ${of} gedaan.`,
    complaint: 'Klacht',
    outcome: 'Wat ervan kwam',
    gone: 'Deze klacht is er niet voor u. Er is niets gedaan.',
    quicker: 'Iemand veranderde de klacht op hetzelfde moment. Kijk ernaar en doe het opnieuw als het nog nodig is.',
  },
  promises: {
    period: 'Beloften die in deze periode aflopen',
    keptOf: (kept, ended) => `${kept} van ${ended}`,
    percent: (kept, ended) => `${Math.floor((kept / ended) * 100)} %`,
    kept: 'nagekomen',
    none: 'er is nog niets afgelopen',
    aim: 'een streven, geen belofte',
    standing: {
      kept: 'Nagekomen',
      late: 'Te laat gedaan',
      missed: 'Gemist',
      open: 'Nog te doen',
      soon: 'Binnen 2 dagen',
      excused: 'Vervallen',
    },
    past: (median, worst) =>
      worst === median
        ? `${many(worst, 'dag', 'dagen')} te laat`
        : `In het midden ${median} te laat, ten hoogste ${many(worst, 'dag', 'dagen')}`,
    missedAll: 'Gemist, oudste eerst',
    missedNone: 'In deze periode is geen belofte gemist.',
    soonAll: 'Binnen 2 dagen',
    soonNone: 'Binnen 2 dagen loopt geen belofte af.',
    all: n => `Alle ${n}`,
    of: (kind, standing) => `${kind}: ${standing.toLowerCase()}`,
    every: 'Elke belofte',
    nothing: 'In deze periode staat geen belofte zo.',
    columns: {
      complaint: 'Klant en klacht',
      promise: 'Belofte',
      due: 'Uiterlijk',
      ended: 'Hoe het afliep',
      owedBy: 'Wie het moet doen',
      reference: 'Kenmerk',
    },
    ended: { kept: date => `nagekomen ${date}`, late: date => `te laat, ${date}`, excused: () => 'vervallen' },
    notEnded: 'open',
    back: 'Terug naar de beloften',
  },
  week: {
    calm: 'Hier wacht niets op u. Wat niet is opgelost heeft iemand, en elke klacht staat in het logboek.',
    late: n => `Voorbij de week: ${n}`,
    soon: n => `Binnen de week: ${n}`,
    has: (open, late) => `${open} open${late > 0 ? `, ${late} te laat` : ''}`,
    away: until => `afwezig tot en met ${until}`,
    best: 'voorstel van het rooster',
    notice: n =>
      n === 1
        ? 'Het rooster vond niemand voor 1 klacht. Kies zelf iemand.'
        : `Het rooster vond niemand voor ${n} klachten. Kies zelf iemand.`,
    noticeOf: (reference, reasons) => `${reference}: ${reasons || 'niemand werkt voor deze winkel'}`,
    log: 'Neem ze samen op in het logboek',
  },
  approvals: {
    facts: {
      remedy: 'Oplossing',
      complaint: 'Klacht',
      received: 'Ontvangen',
      handler: 'Behandelaar',
      before: 'Klant eerder',
    },
    found: finding => `oordeel: ${finding}`,
    notFound: 'nog geen oordeel',
    before: complaints =>
      complaints === 0 ? 'geen andere klacht' : many(complaints, 'andere klacht', 'andere klachten'),
    refunds: (n, sum) => `${many(n, 'terugbetaling', 'terugbetalingen')}, samen ${sum}`,
    noRefunds: 'nog geen terugbetaling',
    change: 'Terugsturen met een ander bedrag',
    limit: role => `nodig: ${role}`,
  },
}
