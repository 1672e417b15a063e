import type { ProgressReportTexts } from '../../en/letters/progress-report.ts'
import type { Say } from '../../tongue.ts'

export const progressReport = (say: Say): ProgressReportTexts => ({
  notYet: say(
    'Todavía no tenemos la respuesta completa a su reclamación. Aquí le contamos hasta dónde hemos llegado.',
    'Todavía no tenemos la respuesta completa a tu reclamación. Aquí te contamos hasta dónde hemos llegado.',
  ),
  answerBy: date => `${say('Tendrá', 'Tendrás')} la respuesta completa como muy tarde el ${date}.`,
  done: 'Qué hemos hecho',
  open: 'Qué queda pendiente',
  why: 'Por qué necesitamos más tiempo',
  when: say('Su nueva fecha', 'Tu nueva fecha'),
  stands: date =>
    `${say('Le', 'Te')} prometemos la respuesta completa como muy tarde el ${date}. Esta fecha sustituye a la anterior.`,
  byWhom: handler => `La respuesta ${say('se', 'te')} la enviará ${handler}.`,
  nothingToDo: say(
    'No tiene que hacer nada. ¿Tiene algo que nos ayude? Envíenoslo.',
    'No tienes que hacer nada. ¿Tienes algo que nos ayude? Envíanoslo.',
  ),
})
