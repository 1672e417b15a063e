import type { RefusedTexts } from '../en/refused.ts'
import type { Say } from '../tongue.ts'

export const refused = (say: Say): RefusedTexts => {
  const add = say(
    'Schicken Sie eine Nachricht, um etwas hinzuzufügen.',
    'Schick eine Nachricht, um etwas hinzuzufügen.',
  )
  const meanwhile = say('Schicken Sie bis dahin eine Nachricht.', 'Schick bis dahin eine Nachricht.')
  return {
    'already-escalated': () => `${say('Ihre', 'Deine')} Beschwerde wird schon neu geprüft. ${add}`,
    'already-filed': () => `Diese Beschwerde haben wir schon. ${add}`,
    'board-decides-now': () => `${say('Ihre', 'Deine')} Beschwerde wird gerade neu geprüft. ${add}`,
    'board-has-not-replied': () =>
      say(
        'Die neue Prüfung ist noch nicht fertig. Danach können Sie uns sagen, wohin Sie damit gehen.',
        'Die neue Prüfung ist noch nicht fertig. Danach kannst du uns sagen, wohin du damit gehst.',
      ),
    'body-missing': () =>
      `Es ist keine Stelle ausgewählt. ${say('Wählen Sie eine aus der Liste.', 'Wähle eine aus der Liste.')}`,
    closed: () =>
      say(
        'Ihre Beschwerde ist abgeschlossen. Öffnen Sie sie zuerst wieder, oder schicken Sie eine Nachricht.',
        'Deine Beschwerde ist abgeschlossen. Öffne sie zuerst wieder, oder schick eine Nachricht.',
      ),
    'dossier-taken-enough': ({ atMost }) =>
      say(
        `Sie haben Ihre Akte heute schon ${atMost} Mal heruntergeladen. Morgen geht es wieder; diese Seite können Sie jederzeit drucken.`,
        `Du hast deine Akte heute schon ${atMost} Mal heruntergeladen. Morgen geht es wieder; diese Seite kannst du jederzeit drucken.`,
      ),
    'escalation-too-early': () => `Eine neue Prüfung gibt es erst nach unserer Antwort. ${meanwhile}`,
    'no-review': () =>
      say(
        'Unsere Regeln sehen keine neue Prüfung vor. Schicken Sie eine Nachricht, oder wenden Sie sich an eine Stelle außerhalb unseres Shops. Welche das sind, steht auf der Seite mit unseren Regeln.',
        'Unsere Regeln sehen keine neue Prüfung vor. Schick eine Nachricht, oder wende dich an eine Stelle außerhalb unseres Shops. Welche das sind, steht auf der Seite mit unseren Regeln.',
      ),
    'no-way-to-reach': () =>
      say(
        'Ohne Adresse können wir nicht antworten. Geben Sie eine E-Mail-Adresse oder eine Postadresse an.',
        'Ohne Adresse können wir nicht antworten. Gib eine E-Mail-Adresse oder eine Postadresse an.',
      ),
    'not-answered': () => `Wir haben auf ${say('Ihre', 'deine')} Beschwerde noch nicht geantwortet. ${meanwhile}`,
    'not-closed': () => `${say('Ihre', 'Deine')} Beschwerde ist noch offen. ${add}`,
    'nothing-said': () =>
      say(
        'Ein Feld, das wir brauchen, ist noch leer. Füllen Sie es aus und schicken Sie alles noch einmal ab.',
        'Ein Feld, das wir brauchen, ist noch leer. Fülle es aus und schick alles noch einmal ab.',
      ),
    'question-closed': () =>
      `Diese Frage ist abgeschlossen. ${say('Schicken Sie uns eine Nachricht, wenn es noch etwas zu sagen gibt.', 'Schick uns eine Nachricht, wenn es noch etwas zu sagen gibt.')}`,
    'question-unknown': () =>
      `Diese Frage finden wir nicht. ${say('Öffnen Sie den Link in unserem Schreiben noch einmal.', 'Öffne den Link in unserem Schreiben noch einmal.')}`,
    'reason-missing': () =>
      `Es fehlt ein Grund. ${say('Schreiben Sie in ein paar Worten, warum.', 'Schreib in ein paar Worten, warum.')}`,
    'received-too-long-ago': ({ earliest }, dates) =>
      `So weit reicht unser Kalender nicht zurück. ${say('Wählen Sie', 'Wähle')} ${dates.fullDate(earliest)} oder einen späteren Tag.`,
    'review-window-closed': ({ until }, dates) =>
      say(
        `Eine neue Prüfung war bis ${dates.fullDate(until)} möglich. Schicken Sie uns eine Nachricht und schreiben Sie, warum Sie später fragen: Wir lesen sie.`,
        `Eine neue Prüfung war bis ${dates.fullDate(until)} möglich. Schick uns eine Nachricht und schreib, warum du später fragst: Wir lesen sie.`,
      ),
    changed: () =>
      `Das geht gerade nicht. ${say('Schauen Sie noch einmal auf die Seite', 'Schau noch einmal auf die Seite')}: Etwas hat sich geändert.`,
  }
}
