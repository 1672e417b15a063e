import type { PolicyPageTexts } from '../en/policy-page.ts'
import type { Say } from '../tongue.ts'

export const policyPage = (say: Say): PolicyPageTexts => ({
  title: 'So gehen wir mit Beschwerden um',
  lead: shop =>
    `Das sind die Beschwerderegeln von ${shop}. Es sind Versprechen. ${say('Sie können', 'Du kannst')} uns daran messen, und unser eigenes System tut das jeden Tag.`,
  begin: 'Beschwerde einreichen',
  contents: 'Auf dieser Seite',
  print: `${say('Sie können', 'Du kannst')} diese Seite drucken und aufbewahren.`,
  whole: 'Die ganze Seite lesen, auch für andere Länder und frühere Fassungen',
  untitled: 'In unseren eigenen Worten',
  onlyIn: language => `Diesen Teil gibt es nur auf ${language}:`,
  now: {
    title: say('Wenn Sie sich jetzt beschweren', 'Wenn du dich jetzt beschwerst'),
    hint: 'Diese Tage sind in diesem Moment berechnet. Für echte Beschwerden gelten dieselben Regeln.',
    later: 'Danach, wenn jeder Schritt bis zu seinem letzten Tag dauert',
    by: 'Spätestens am',
    aim: 'Unser Ziel',
    why: 'Warum dieser Tag?',
    review: say('Und wenn Sie jetzt um eine neue Prüfung bitten', 'Und wenn du jetzt um eine neue Prüfung bittest'),
    reviewLater: `Und wenn ${say('Sie', 'du')} danach um eine neue Prüfung ${say('bitten', 'bittest')}`,
    reviewNext: `Und wenn ${say('Sie', 'du')} danach um eine weitere Prüfung ${say('bitten', 'bittest')}`,
    notYet: 'Dafür lässt sich noch kein Tag nennen',
    notYetWhy: 'Die Frist läuft noch nicht.',
  },
  file: {
    title: `${say('Sie können sich', 'Du kannst dich')} auf mehreren Wegen beschweren`,
    text: say(
      'Wählen Sie den Weg, der Ihnen am besten passt. Wir behandeln jede Beschwerde gleich.',
      'Wähle den Weg, der dir am besten passt. Wir behandeln jede Beschwerde gleich.',
    ),
    give: say(
      'Sagen Sie uns, wie wir Sie erreichen. Nennen Sie Ihre Bestellnummer, wenn Sie eine haben. Keine Bestellnummer? Wir nehmen Ihre Beschwerde trotzdem an.',
      'Sag uns, wie wir dich erreichen. Nenne deine Bestellnummer, wenn du eine hast. Keine Bestellnummer? Wir nehmen deine Beschwerde trotzdem an.',
    ),
    browser: 'Das Formular funktioniert in jedem Browser, auch in einem alten, und ohne Konto.',
    raiseWithin: period =>
      `${say('Sie können sich', 'Du kannst dich')} innerhalb von ${period} nach der Lieferung beschweren. Auch spätere Beschwerden nehmen wir an. Wir vermerken dann, dass sie später kamen.`,
  },
  acknowledge: {
    counts:
      'Es zählt der Tag, an dem unser Schreiben hinausgegangen ist und zugestellt werden konnte. Ein Schreiben, das zurückkommt, zählt nicht.',
    by: who => `Wer bestätigt: ${who}.`,
    self: `Wer ${say('Ihre', 'deine')} Beschwerde bestätigt, bearbeitet sie auch.`,
  },
  reference: {
    title: say('Ihre Bestellnummer ist Ihr Aktenzeichen', 'Deine Bestellnummer ist dein Aktenzeichen'),
    text: say(
      'Wir führen Ihre Beschwerde unter Ihrer Bestellnummer. So ist sie leicht zu finden. Eine zweite Beschwerde zur selben Bestellung erhält den Zusatz -2. Ohne Bestellnummer bekommen Sie von uns ein Aktenzeichen.',
      'Wir führen deine Beschwerde unter deiner Bestellnummer. So ist sie leicht zu finden. Eine zweite Beschwerde zur selben Bestellung erhält den Zusatz -2. Ohne Bestellnummer bekommst du von uns ein Aktenzeichen.',
    ),
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
    text: say(
      'Dann informieren wir diese Person über Ihre Beschwerde. Wir hören ihre Sicht, bevor wir Ihnen antworten.',
      'Dann informieren wir diese Person über deine Beschwerde. Wir hören ihre Sicht, bevor wir dir antworten.',
    ),
  },
  explain: {
    title: 'Unsere Antwort ist begründet',
    text: `${say('Sie erhalten', 'Du erhältst')} sie schriftlich. Sie hat immer diese vier Teile:`,
    parts: [
      'was wir getan haben, um den Fall zu klären',
      `was wir festgestellt haben und ob wir ${say('Ihnen', 'dir')} recht geben`,
      `was wir für ${say('Sie', 'dich')} tun oder warum wir nichts tun`,
      'was wir ändern, damit es nicht wieder passiert, oder warum wir nichts ändern',
    ],
  },
  remedy: {
    title: 'Wir bringen es in Ordnung',
    text: `Wenn es berechtigt ist, ${say('erhalten Sie', 'erhältst du')} eines oder mehreres davon:`,
    date: `Dazu nennen wir immer einen Betrag oder eine Beschreibung und einen Tag. ${say('Ihre', 'Deine')} Beschwerde bleibt offen, bis alles erledigt ist.`,
    law: `Das kommt zu ${say('Ihren', 'deinen')} gesetzlichen Rechten hinzu. Es ersetzt sie nie.`,
  },
  review: {
    title: 'Nicht zufrieden? Jemand anderes prüft neu',
    again: 'Nicht zufrieden? Wir prüfen neu',
    next: 'Immer noch nicht zufrieden? Noch eine Prüfung',
    looks: 'Was dann geprüft wird',
    by: who => `Die neue Prüfung übernimmt: ${who}.`,
    customer: say(
      'Sind Sie nicht zufrieden? Dann können Sie um eine neue Prüfung bitten.',
      'Bist du nicht zufrieden? Dann kannst du um eine neue Prüfung bitten.',
    ),
    staff: 'Auch unsere eigenen Leute können darum bitten.',
    keyword: words =>
      say(
        `Sie beginnt auch, wenn Sie uns eines dieser Wörter schreiben: ${words}.`,
        `Sie beginnt auch, wenn du uns eines dieser Wörter schreibst: ${words}.`,
      ),
    time: period =>
      say(
        `Sie beginnt von selbst, wenn Sie ${period} nach dem Eingang Ihrer Beschwerde keine Antwort haben.`,
        `Sie beginnt von selbst, wenn du ${period} nach dem Eingang deiner Beschwerde keine Antwort hast.`,
      ),
    anyTime: `Das geht jederzeit. ${say('Sie müssen', 'Du musst')} nicht auf unsere Antwort warten.`,
    answered: say('Das geht, sobald Sie unsere Antwort haben.', 'Das geht, sobald du unsere Antwort hast.'),
    replied: `Das geht, sobald ${say('Sie', 'du')} das Ergebnis der vorigen Prüfung ${say('haben', 'hast')}.`,
    window: period => `${say('Sie haben', 'Du hast')} danach ${period} Zeit.`,
    file: say(
      'Alles, was wir zu Ihrer Beschwerde haben, geht sofort dorthin. Sie müssen nichts noch einmal erzählen.',
      'Alles, was wir zu deiner Beschwerde haben, geht sofort dorthin. Du musst nichts noch einmal erzählen.',
    ),
    reads: `Dort wird alles gelesen, was geschrieben und ermittelt wurde. Auch unser Angebot an ${say('Sie', 'dich')} wird besprochen.`,
    asks: `Darauf ${say('erhalten Sie', 'erhältst du')} eine begründete Antwort:`,
    questions: {
      policyFollowed: 'Haben wir uns an diese Regeln gehalten?',
      treatedFairly: 'Waren wir die ganze Zeit fair und hilfreich?',
      lawKept: 'Haben wir uns an das Verbraucherrecht gehalten?',
    },
    independence: {
      'never-handled': `Wer ${say('Ihre', 'deine')} Beschwerde bearbeitet hat, wirkt hier nicht mit.`,
      'not-decided': `Wer früher über ${say('Ihre', 'deine')} Beschwerde entschieden hat, wirkt hier nicht mit.`,
      none: `Das kann auch jemand sein, der ${say('Ihre', 'deine')} Beschwerde schon kennt.`,
    },
    panel: (quorum, all) =>
      all
        ? `Mindestens ${quorum} Personen entscheiden gemeinsam, und alle müssen einig sein.`
        : `Mindestens ${quorum} Personen entscheiden gemeinsam, mit Mehrheit.`,
    outside: say(
      'Im Ergebnis steht auch, wohin Sie sich außerhalb unseres Shops wenden können.',
      'Im Ergebnis steht auch, wohin du dich außerhalb unseres Shops wenden kannst.',
    ),
  },
  outside: {
    title: `${say('Sie können sich', 'Du kannst dich')} an Stellen außerhalb unseres Shops wenden`,
    text: say(
      'Immer noch nicht zufrieden? Dann können Ihnen diese Stellen helfen. Hier steht, was jede kann und was nicht:',
      'Immer noch nicht zufrieden? Dann können dir diese Stellen helfen. Hier steht, was jede kann und was nicht:',
    ),
    none: say(
      'Für Ihr Land können wir keine Stelle nennen. Sie können immer vor Gericht gehen.',
      'Für dein Land können wir keine Stelle nennen. Du kannst immer vor Gericht gehen.',
    ),
    take: say(
      'Sie können Ihre ganze Akte mitnehmen. Sie finden sie auf der Seite Ihrer Beschwerde.',
      'Du kannst deine ganze Akte mitnehmen. Du findest sie auf der Seite deiner Beschwerde.',
    ),
    country: `Das Land, in dem ${say('Sie wohnen', 'du wohnst')}`,
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
    title: `Wann wir ${say('Ihre', 'deine')} Beschwerde abschließen`,
    silence: period =>
      say(
        `Hören wir nach unserer Antwort ${period} nichts von Ihnen? Dann schließen wir Ihre Beschwerde ab.`,
        `Hören wir nach unserer Antwort ${period} nichts von dir? Dann schließen wir deine Beschwerde ab.`,
      ),
    confirmation: say(
      'Wir schließen Ihre Beschwerde erst ab, wenn Sie sagen, dass alles geklärt ist.',
      'Wir schließen deine Beschwerde erst ab, wenn du sagst, dass alles geklärt ist.',
    ),
  },
  receipt: {
    title: `Wann ein Schreiben bei ${say('Ihnen', 'dir')} ist`,
    email: period => `Eine E-Mail gilt ${period} nach dem Versand als bei ${say('Ihnen', 'dir')} angekommen.`,
    post: period => `Ein Brief gilt ${period} nach dem Versand als bei ${say('Ihnen', 'dir')} angekommen.`,
  },
  keep: {
    title: `Wie lange wir ${say('Ihre', 'deine')} Akte aufbewahren`,
    text: period => `Wir bewahren sie ${period} auf.`,
    from: {
      closed: `Wir zählen ab dem Tag, an dem ${say('Ihre', 'deine')} Beschwerde abgeschlossen ist.`,
      delivered: `Wir zählen ab dem Tag, an dem ${say('Ihre', 'deine')} Bestellung geliefert wurde.`,
      'last-remedy': `Wir zählen ab dem Tag, an dem wir zuletzt etwas für ${say('Sie', 'dich')} getan haben.`,
    },
  },
  counting: {
    title: 'So zählen wir Tage',
    start: `Ist kein anderer Beginn genannt, beginnt eine Frist mit dem Eingang ${say('Ihrer', 'deiner')} Beschwerde.`,
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
      'next-working-day':
        'Endet eine Frist an einem Tag, der kein Arbeitstag ist? Dann ist der nächste Arbeitstag der letzte.',
      'previous-working-day':
        'Endet eine Frist an einem Tag, der kein Arbeitstag ist? Dann ist der Arbeitstag davor der letzte.',
    },
    atLeast: days => `Eine Frist enthält immer mindestens ${days}.`,
    late: say(
      'Sind wir zu spät? Dann sagen wir Ihnen das und entschuldigen uns. Sie können sich dann sofort an die nächste Stelle wenden.',
      'Sind wir zu spät? Dann sagen wir dir das und entschuldigen uns. Du kannst dich dann sofort an die nächste Stelle wenden.',
    ),
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
    noneDue: 'Noch keines war fällig',
    none: 'In dieser Zeit haben wir noch keine Versprechen gegeben.',
  },
  versions: {
    title: 'Frühere Fassungen',
    hint: 'Für eine Beschwerde gelten immer die Regeln, unter denen sie eingereicht wurde.',
    version: version => `Fassung ${version}`,
    span: (from, until) => `von ${from} bis ${until}`,
    since: from => `seit ${from}`,
    from: from => `ab ${from}`,
    current: `Hier ${say('finden Sie', 'findest du')} die Regeln, die jetzt gelten.`,
    old: (from, until) => `Diese Fassung galt von ${from} bis ${until}.`,
    future: from => `Diese Fassung gilt ab ${from}.`,
  },
  version: (title, version, since, edition) =>
    `„${title}“, Fassung ${version}, in Kraft seit ${since}. Kalender ${edition}.`,
})
