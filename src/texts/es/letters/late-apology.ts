import type { LateApologyTexts } from '../../en/letters/late-apology.ts'
import type { Say } from '../../tongue.ts'

export const lateApology = (say: Say): LateApologyTexts => ({
  late: 'Nos hemos retrasado y lo sentimos.',
  missed: {
    'first-reply': date =>
      `${say('Le', 'Te')} prometimos una respuesta personal como muy tarde el ${date}. No ${say('le', 'te')} llegó.`,
    refund: date => `Prometimos ${say('devolverle', 'devolverte')} el dinero como muy tarde el ${date}. No lo hicimos.`,
    'follow-up': date =>
      `Prometimos ${say('preguntarle', 'preguntarte')} como muy tarde el ${date} cómo fue. No lo hicimos.`,
    acknowledge: date =>
      say(
        `Prometimos decirle como muy tarde el ${date} quién lleva su reclamación. No lo hicimos.`,
        `Prometimos decirte como muy tarde el ${date} quién lleva tu reclamación. No lo hicimos.`,
      ),
    'answer-or-report': date =>
      say(
        `Le prometimos una respuesta o un informe de avance como muy tarde el ${date}. No le llegó.`,
        `Te prometimos una respuesta o un informe de avance como muy tarde el ${date}. No te llegó.`,
      ),
    answer: date =>
      `${say('Le', 'Te')} prometimos nuestra respuesta como muy tarde el ${date}. No ${say('le', 'te')} llegó.`,
    remedy: date => `${say('Le', 'Te')} prometimos una solución como muy tarde el ${date}. No la cumplimos a tiempo.`,
    'acknowledge-escalation': date =>
      `Prometimos confirmar ${say('su', 'tu')} petición de revisión como muy tarde el ${date}. No lo hicimos.`,
    'board-reply': date =>
      say(
        `Le prometimos la respuesta a su petición como muy tarde el ${date}. No le llegó.`,
        `Te prometimos la respuesta a tu petición como muy tarde el ${date}. No te llegó.`,
      ),
  },
  managerKnows: 'La dirección de atención al cliente sabe que nos hemos retrasado.',
  stands: say(
    'Nuestra promesa sigue en pie. Recibirá lo que le debemos.',
    'Nuestra promesa sigue en pie. Recibirás lo que te debemos.',
  ),
  handler: handler => `${handler} lleva ${say('su', 'tu')} reclamación.`,
  answerStill: date => `La fecha de ${say('su', 'tu')} respuesta no ha cambiado: ${date}.`,
  reviewStill: date => `La fecha de la respuesta a ${say('su', 'tu')} petición no ha cambiado: ${date}.`,
  dontWait: say('No tiene que esperarnos. Ya puede hacer esto:', 'No tienes que esperarnos. Ya puedes hacer esto:'),
  bodiesNow: bodies =>
    say(
      `No tiene que esperarnos. Ya puede acudir a: ${bodies}.`,
      `No tienes que esperarnos. Ya puedes acudir a: ${bodies}.`,
    ),
})
