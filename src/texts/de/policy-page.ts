import type { PolicyPageTexts } from '../en/policy-page.ts'

export const policyPage: PolicyPageTexts = {
  title: 'So gehen wir mit Beschwerden um',
  lead: shop =>
    `Das sind die Beschwerderegeln von ${shop}. Es sind Versprechen. Sie können uns daran messen, und unser eigenes System tut das jeden Tag.`,
  begin: 'Beschwerde einreichen',
  contents: 'Auf dieser Seite',
  print: 'Sie können diese Seite drucken und aufbewahren.',
  whole: 'Die ganze Seite lesen, auch für andere Länder und frühere Fassungen',
  untitled: 'In unseren eigenen Worten',
  onlyIn: language => `Diesen Teil gibt es nur auf ${language}:`,
  now: {
    title: 'Wenn Sie sich jetzt beschweren',
    hint: 'Diese Tage sind in diesem Moment berechnet. Für echte Beschwerden gelten dieselben Regeln.',
    later: 'Danach, wenn jeder Schritt bis zu seinem letzten Tag dauert',
    by: 'Spätestens am',
    aim: 'Unser Ziel',
    why: 'Warum dieser Tag?',
    review: 'Und wenn Sie jetzt um eine neue Prüfung bitten',
    reviewLater: 'Und wenn Sie danach um eine neue Prüfung bitten',
    reviewNext: 'Und wenn Sie danach um noch eine Prüfung bitten',
    notYet: 'Dafür lässt sich noch kein Tag nennen',
    notYetWhy: 'Die Frist läuft noch nicht.',
  },
  file: {
    title: 'Sie können sich auf mehreren Wegen beschweren',
    text: 'Wählen Sie den Weg, der Ihnen am besten passt. Wir behandeln jede Beschwerde gleich.',
    give: 'Sagen Sie uns, wie wir Sie erreichen. Nennen Sie Ihre Bestellnummer, wenn Sie eine haben. Keine Bestellnummer? Wir nehmen Ihre Beschwerde trotzdem an.',
    browser: 'Das Formular funktioniert in jedem Browser, auch in einem alten, und ohne Konto.',
    raiseWithin: period =>
      `Sie können sich bis zu ${period} nach der Lieferung beschweren. Auch spätere Beschwerden nehmen wir an. Wir vermerken dann, dass sie später kamen.`,
  },
  acknowledge: {
    counts:
      'Es zählt der Tag, an dem unser Schreiben hinausgegangen ist und zugestellt werden konnte. Ein Schreiben, das zurückkommt, zählt nicht.',
    by: who => `Wer bestätigt: ${who}.`,
    self: 'Wer Ihre Beschwerde bestätigt, bearbeitet sie auch.',
  },
  reference: {
    title: 'Ihre Bestellnummer ist Ihr Aktenzeichen',
    text: 'Wir führen Ihre Beschwerde unter Ihrer Bestellnummer. So ist sie leicht zu finden. Eine zweite Beschwerde zur selben Bestellung erhält den Zusatz -2. Ohne Bestellnummer bekommen Sie von uns ein Aktenzeichen.',
  },
  severity: {
    title: 'Wie schwer sie wiegt',
    text: names => `Wir beurteilen jede Beschwerde danach, wie schwer sie wiegt: ${names}.`,
  },
  investigate: {
    title: 'Wir gehen der Sache nach',
    text: 'Wo es nötig ist, forschen wir nach. Wir können fragen oder prüfen:',
  },
  hearing: {
    title: 'Geht es um jemanden aus unserem Team?',
    text: 'Dann informieren wir diese Person über Ihre Beschwerde. Wir hören ihre Sicht, bevor wir Ihnen antworten.',
  },
  explain: {
    title: 'Unsere Antwort ist begründet',
    text: 'Sie erhalten sie schriftlich. Sie hat immer diese vier Teile:',
    parts: [
      'was wir getan haben, um den Fall zu klären',
      'was wir festgestellt haben und ob wir Ihnen recht geben',
      'was wir für Sie tun oder warum wir nichts tun',
      'was wir ändern, damit es nicht wieder passiert, oder warum wir nichts ändern',
    ],
  },
  remedy: {
    title: 'Wir bringen es in Ordnung',
    text: 'Wenn es berechtigt ist, erhalten Sie eines oder mehreres davon:',
    date: 'Dazu nennen wir immer einen Betrag oder eine Beschreibung und einen Tag. Ihre Beschwerde bleibt offen, bis alles erledigt ist.',
    law: 'Das kommt zu Ihren gesetzlichen Rechten hinzu. Es ersetzt sie nie.',
  },
  review: {
    title: 'Nicht zufrieden? Jemand anderes prüft neu',
    again: 'Nicht zufrieden? Wir prüfen neu',
    next: 'Immer noch nicht zufrieden? Noch eine Prüfung',
    looks: 'Was dann geprüft wird',
    by: who => `Die neue Prüfung übernimmt: ${who}.`,
    customer: 'Sind Sie nicht zufrieden? Dann können Sie um eine neue Prüfung bitten.',
    staff: 'Auch unsere eigenen Leute können darum bitten.',
    keyword: words => `Sie beginnt auch, wenn Sie uns eines dieser Wörter schreiben: ${words}.`,
    time: period => `Sie beginnt von selbst, wenn Sie ${period} nach dem Eingang Ihrer Beschwerde keine Antwort haben.`,
    anyTime: 'Das geht jederzeit. Sie müssen nicht auf unsere Antwort warten.',
    answered: 'Das geht, sobald Sie unsere Antwort haben.',
    replied: 'Das geht, sobald Sie das Ergebnis der vorigen Prüfung haben.',
    window: period => `Sie haben danach ${period} Zeit.`,
    file: 'Alles, was wir zu Ihrer Beschwerde haben, geht sofort dorthin. Sie müssen nichts noch einmal erzählen.',
    reads: 'Dort wird alles gelesen, was geschrieben und ermittelt wurde. Auch unser Angebot an Sie wird besprochen.',
    asks: 'Darauf erhalten Sie eine begründete Antwort:',
    questions: {
      policyFollowed: 'Haben wir uns an diese Regeln gehalten?',
      treatedFairly: 'Waren wir die ganze Zeit fair und hilfreich?',
      lawKept: 'Haben wir das Verbraucherrecht eingehalten?',
    },
    independence: {
      'never-handled': 'Wer Ihre Beschwerde bearbeitet hat, wirkt hier nicht mit.',
      'not-decided': 'Wer früher über Ihre Beschwerde entschieden hat, wirkt hier nicht mit.',
      none: 'Das kann auch jemand sein, der Ihre Beschwerde schon kennt.',
    },
    panel: (quorum, all) =>
      all
        ? `Mindestens ${quorum} Personen entscheiden gemeinsam, und alle müssen einig sein.`
        : `Mindestens ${quorum} Personen entscheiden gemeinsam, mit Mehrheit.`,
    outside: 'Im Ergebnis steht auch, wohin Sie sich außerhalb unseres Shops wenden können.',
  },
  outside: {
    title: 'Sie können sich an Stellen außerhalb unseres Shops wenden',
    text: 'Immer noch nicht zufrieden? Dann können Ihnen diese Stellen helfen. So sehen Sie, was jede kann und was nicht:',
    none: 'Für Ihr Land können wir keine Stelle nennen. Sie können immer vor Gericht gehen.',
    take: 'Sie können Ihre ganze Akte mitnehmen. Sie finden sie auf der Seite Ihrer Beschwerde.',
    country: 'Das Land, in dem Sie wohnen',
    elsewhere: 'Ein anderes Land',
    show: 'Anzeigen',
    shown: country => `Angezeigt für: ${country}.`,
  },
  improve: {
    title: 'Wir lernen daraus',
    text: 'Bei jeder Beschwerde halten wir fest, woran es lag:',
    change:
      'Ändern wir wegen Beschwerden etwas? Dann schreiben wir auf, wer es tut und bis wann. Später prüfen wir, ob es geholfen hat.',
    logReview: (period, role) =>
      `Mindestens einmal in ${period} werden alle Beschwerden gemeinsam neu gelesen. Zuständig: ${role}.`,
  },
  closing: {
    title: 'Wann wir Ihre Beschwerde abschließen',
    silence: period =>
      `Hören wir nach unserer Antwort ${period} nichts von Ihnen? Dann schließen wir Ihre Beschwerde ab.`,
    confirmation: 'Wir schließen Ihre Beschwerde erst ab, wenn Sie sagen, dass alles geklärt ist.',
  },
  receipt: {
    title: 'Wann ein Schreiben bei Ihnen ist',
    email: period => `Eine E-Mail gilt ${period} nach dem Versand als bei Ihnen angekommen.`,
    post: period => `Ein Brief gilt ${period} nach dem Versand als bei Ihnen angekommen.`,
  },
  keep: {
    title: 'Wie lange wir Ihre Akte aufbewahren',
    text: period => `Wir bewahren sie ${period} auf.`,
    from: {
      closed: 'Wir zählen ab dem Tag, an dem Ihre Beschwerde abgeschlossen ist.',
      delivered: 'Wir zählen ab dem Tag, an dem Ihre Bestellung geliefert wurde.',
      'last-remedy': 'Wir zählen ab dem Tag, an dem wir zuletzt etwas für Sie getan haben.',
    },
  },
  counting: {
    title: 'So zählen wir Tage',
    start: 'Ist kein anderer Beginn genannt, beginnt eine Frist mit dem Eingang Ihrer Beschwerde.',
    firstDay: {
      excluded: 'Der Tag, an dem eine Frist beginnt, zählt nicht mit. Wir beginnen mit dem Tag danach.',
      included: 'Der Tag, an dem eine Frist beginnt, zählt als erster.',
    },
    cutOff: time => `Was nach ${time} eingeht, gilt als am nächsten Arbeitstag eingegangen.`,
    working: (days, country) => `Arbeitstage sind ${days}, ohne Feiertage (${country}).`,
    workingWeek: days => `Arbeitstage sind hier ${days}.`,
    week: {
      'monday-to-friday': 'Montag bis Freitag',
      'monday-to-saturday': 'Montag bis Samstag',
      'every-day': 'alle Tage der Woche',
    },
    weeks: 'Eine Woche hat sieben Tage, mit oder ohne Feiertage. Sie endet um Mitternacht.',
    rollOver: {
      none: 'Eine Frist kann an einem Tag enden, der kein Arbeitstag ist. Dann halten wir diesen Tag ein.',
      'next-working-day': 'Endet eine Frist an einem Tag, der kein Arbeitstag ist? Dann gilt der nächste Arbeitstag.',
      'previous-working-day': 'Endet eine Frist an einem Tag, der kein Arbeitstag ist? Dann gilt der Arbeitstag davor.',
    },
    atLeast: days => `Eine Frist enthält immer mindestens ${days}.`,
    late: 'Sind wir zu spät? Dann sagen wir Ihnen das und entschuldigen uns. Sie können sich dann sofort an die nächste Stelle wenden.',
  },
  kept: {
    title: 'So haben wir unsere Versprechen gehalten',
    hint: since =>
      `Das sind alle Versprechen, die seit ${since} fällig wurden, und alle noch offenen. Nichts ist weggelassen.`,
    made: 'Gegeben',
    kept: 'Gehalten',
    late: 'Zu spät',
    missed: 'Versäumt',
    open: 'Noch offen',
    excused: 'Nicht mehr nötig',
    aim: '(ein Ziel)',
    share: (kept, due) => `${kept} von ${due} pünktlich`,
    noneDue: 'Noch keine war fällig',
    none: 'In dieser Zeit haben wir noch keine Versprechen gegeben.',
  },
  versions: {
    title: 'Frühere Fassungen',
    hint: 'Für eine Beschwerde gelten immer die Regeln, unter denen sie eingereicht wurde.',
    version: version => `Fassung ${version}`,
    span: (from, until) => `von ${from} bis ${until}`,
    since: from => `seit ${from}`,
    from: from => `ab ${from}`,
    current: 'Hier finden Sie die Regeln, die jetzt gelten.',
    old: (from, until) => `Diese Fassung galt von ${from} bis ${until}.`,
    future: from => `Diese Fassung gilt ab ${from}.`,
  },
  version: (title, version, since, edition) =>
    `„${title}“, Fassung ${version}, in Kraft seit ${since}. Kalender ${edition}.`,
}
