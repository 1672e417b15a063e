import type { PromisedTexts } from '../en/promised.ts'
import type { Say } from '../tongue.ts'

export const promised = (say: Say): PromisedTexts => ({
  promises: {
    triage: 'Beurteilung der Schwere',
    'first-reply': 'Erste persönliche Antwort',
    'hear-staff': 'Anhörung der Person, um die es geht',
    findings: 'Klärung, was passiert ist',
    refund: 'Erstattung',
    'follow-up': 'Nachfrage, ob alles in Ordnung ist',
    acknowledge: 'Bestätigung',
    register: 'Eintrag ins Beschwerdebuch',
    assign: 'Übergabe an eine verantwortliche Person',
    answer: 'Antwort (Ziel)',
    'answer-or-report': 'Antwort oder Zwischenbericht',
    remedy: 'Lösung',
    'acknowledge-escalation': 'Bestätigung der neuen Prüfung',
    'board-reply': 'Ergebnis der neuen Prüfung',
  },
  promisesToCustomers: {
    triage: `Wir beurteilen, wie schwer ${say('Ihre', 'deine')} Beschwerde wiegt.`,
    'first-reply': `Jemand von uns meldet sich persönlich bei ${say('Ihnen', 'dir')}.`,
    'hear-staff': 'Wir hören die Person an, um die es geht.',
    findings: 'Wir haben geklärt, was passiert ist.',
    refund: say('Sie haben das Geld, das wir Ihnen zurückzahlen.', 'Du hast das Geld, das wir dir zurückzahlen.'),
    'follow-up': 'Wir fragen nach, ob jetzt alles in Ordnung ist.',
    acknowledge: say(
      'Wir bestätigen Ihre Beschwerde und sagen Ihnen, wer sie bearbeitet.',
      'Wir bestätigen deine Beschwerde und sagen dir, wer sie bearbeitet.',
    ),
    register: `Die Leitung unseres Kundendienstes trägt ${say('Ihre', 'deine')} Beschwerde in unser Beschwerdebuch ein.`,
    assign: `Jemand prüft ${say('Ihre', 'deine')} Beschwerde.`,
    answer: `Unser Ziel ist, dass ${say('Sie', 'du')} unsere Antwort ${say('haben', 'hast')}.`,
    'answer-or-report': say(
      'Sie haben unsere Antwort. Oder Sie erfahren, warum noch nicht, und wann sie kommt.',
      'Du hast unsere Antwort. Oder du erfährst, warum noch nicht, und wann sie kommt.',
    ),
    remedy: `Wir tun, was wir ${say('Ihnen', 'dir')} versprochen haben.`,
    'acknowledge-escalation': say(
      'Wir bestätigen Ihre Bitte um eine neue Prüfung und sagen Ihnen, wer prüft.',
      'Wir bestätigen deine Bitte um eine neue Prüfung und sagen dir, wer prüft.',
    ),
    'board-reply': say('Sie haben das Ergebnis der neuen Prüfung.', 'Du hast das Ergebnis der neuen Prüfung.'),
  },
  promiseStates: {
    open: 'Offen',
    kept: 'Gehalten',
    late: 'Zu spät erledigt',
    missed: 'Versäumt',
    excused: 'Nicht mehr nötig',
  },
})
