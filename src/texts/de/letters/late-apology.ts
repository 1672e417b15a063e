import type { LateApologyTexts } from '../../en/letters/late-apology.ts'
import type { Say } from '../../tongue.ts'

export const lateApology = (say: Say): LateApologyTexts => {
  const missing = say('Sie haben sie nicht bekommen.', 'Du hast sie nicht bekommen.')
  return {
    late: 'Wir sind zu spät, und das tut uns leid.',
    missed: {
      'first-reply': date =>
        `Wir hatten ${say('Ihnen', 'dir')} eine persönliche Antwort versprochen, bis ${date}. ${missing}`,
      refund: date =>
        `Wir hatten ${say('Ihnen', 'dir')} Geld zurück versprochen, bis ${date}. Das haben wir nicht getan.`,
      'follow-up': date =>
        `Wir wollten ${say('Sie', 'dich')} bis ${date} fragen, wie es gelaufen ist. Das haben wir nicht getan.`,
      acknowledge: date =>
        `Wir wollten ${say('Ihnen', 'dir')} bis ${date} sagen, wer ${say('Ihre', 'deine')} Beschwerde bearbeitet. Das haben wir nicht getan.`,
      'answer-or-report': date =>
        `Wir hatten ${say('Ihnen', 'dir')} eine Antwort oder einen Zwischenbericht versprochen, bis ${date}. ${say('Sie haben', 'Du hast')} nichts bekommen.`,
      answer: date => `Wir hatten ${say('Ihnen', 'dir')} unsere Antwort versprochen, bis ${date}. ${missing}`,
      remedy: date =>
        `Wir hatten ${say('Ihnen', 'dir')} eine Lösung versprochen, bis ${date}. Damit sind wir nicht rechtzeitig fertig geworden.`,
      'acknowledge-escalation': date =>
        `Wir wollten die neue Prüfung bis ${date} bestätigen. Das haben wir nicht getan.`,
      'board-reply': date =>
        `Wir hatten ${say('Ihnen', 'dir')} die Antwort auf ${say('Ihre', 'deine')} Bitte versprochen, bis ${date}. ${missing}`,
    },
    managerKnows: 'Die Leitung unseres Kundendienstes weiß, dass wir zu spät sind.',
    stands: say(
      'Unser Versprechen gilt weiter. Sie bekommen immer noch, was wir Ihnen schulden.',
      'Unser Versprechen gilt weiter. Du bekommst immer noch, was wir dir schulden.',
    ),
    handler: handler => `${handler} bearbeitet ${say('Ihre', 'deine')} Beschwerde.`,
    answerStill: date => `Der Tag für ${say('Ihre', 'deine')} Antwort bleibt gleich: ${date}.`,
    reviewStill: date => `Der Tag für die Antwort auf ${say('Ihre', 'deine')} Bitte bleibt gleich: ${date}.`,
    dontWait: say(
      'Sie müssen nicht auf uns warten. Das können Sie jetzt schon tun:',
      'Du musst nicht auf uns warten. Das kannst du jetzt schon tun:',
    ),
    bodiesNow: bodies =>
      say(
        `Sie müssen nicht auf uns warten. Sie können sich jetzt hierhin wenden: ${bodies}.`,
        `Du musst nicht auf uns warten. Du kannst dich jetzt hierhin wenden: ${bodies}.`,
      ),
  }
}
