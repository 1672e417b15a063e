import type { WhyTexts } from '../en/why.ts'
import type { Say } from '../tongue.ts'

export const why = (say: Say): WhyTexts => ({
  starts: {
    received: date => say(`Recibimos su reclamación el ${date}.`, `Recibimos tu reclamación el ${date}.`),
    sent: date => say(`Usted envió su reclamación el ${date}.`, `Enviaste tu reclamación el ${date}.`),
    'first-raised': date =>
      say(`Nos lo contó por primera vez el ${date}.`, `Nos lo contaste por primera vez el ${date}.`),
    ordered: date => say(`Usted hizo el pedido el ${date}.`, `Hiciste el pedido el ${date}.`),
    delivered: date => say(`Su pedido se entregó el ${date}.`, `Tu pedido se entregó el ${date}.`),
    acknowledged: date =>
      say(`Usted recibió nuestra confirmación el ${date}.`, `Recibiste nuestra confirmación el ${date}.`),
    triaged: date => `Valoramos la gravedad el ${date}.`,
    registered: date =>
      say(
        `Anotamos su reclamación en nuestro registro el ${date}.`,
        `Anotamos tu reclamación en nuestro registro el ${date}.`,
      ),
    assigned: date => `Una persona se hizo responsable el ${date}.`,
    'information-complete': date =>
      say(
        `Teníamos todo lo que necesitamos de usted el ${date}.`,
        `Teníamos todo lo que necesitamos de ti el ${date}.`,
      ),
    'goods-returned': date => `Recibimos el producto de vuelta el ${date}.`,
    answered: date => say(`Usted recibió nuestra respuesta el ${date}.`, `Recibiste nuestra respuesta el ${date}.`),
    'remedy-agreed': date =>
      say(`Decidimos qué hacemos por usted el ${date}.`, `Decidimos qué hacemos por ti el ${date}.`),
    closed: date => say(`Su reclamación se cerró el ${date}.`, `Tu reclamación se cerró el ${date}.`),
    escalated: date =>
      say(`Recibimos su petición de revisión el ${date}.`, `Recibimos tu petición de revisión el ${date}.`),
    'review-acknowledged': date => say(`Confirmamos su petición el ${date}.`, `Confirmamos tu petición el ${date}.`),
    'review-replied': date =>
      say(`Usted recibió la respuesta de la revisión el ${date}.`, `Recibiste la respuesta de la revisión el ${date}.`),
  },
  reopened: date => say(`Volvimos a abrir su reclamación el ${date}.`, `Volvimos a abrir tu reclamación el ${date}.`),
  started: date => `El plazo empezó el ${date}.`,
  assumed: date => `Este plazo empieza cuando termina el paso anterior. Tomamos el último día de ese paso: ${date}.`,
  afterCutOff: (time, date) => `Fue después de las ${time}. Por eso cuenta como recibido el ${date}.`,
  notWorking: date => `No era un día hábil. Por eso cuenta como recibido el ${date}.`,
  dayZeroExcluded: 'Ese día no cuenta.',
  dayZeroIncluded: 'Ese día cuenta como el primero.',
  promise: {
    acknowledge: period => `Prometemos confirmarla en un plazo de ${period}.`,
    triage: period => `Prometemos valorar la gravedad en un plazo de ${period}.`,
    'first-reply': period =>
      say(
        `Le prometemos una respuesta personal en un plazo de ${period}.`,
        `Te prometemos una respuesta personal en un plazo de ${period}.`,
      ),
    register: period => `Prometemos anotarla en nuestro registro en un plazo de ${period}.`,
    assign: period => `Prometemos nombrar a una persona responsable en un plazo de ${period}.`,
    'hear-staff': period => `Prometemos escuchar a la persona implicada en un plazo de ${period}.`,
    findings: period => `Prometemos averiguar lo que pasó en un plazo de ${period}.`,
    answer: period => `Prometemos responder en un plazo de ${period}.`,
    'answer-or-report': period => `Prometemos una respuesta o un informe de avance en un plazo de ${period}.`,
    refund: period =>
      say(
        `Prometemos devolverle el dinero en un plazo de ${period}.`,
        `Prometemos devolverte el dinero en un plazo de ${period}.`,
      ),
    'follow-up': period =>
      say(
        `Prometemos preguntarle cómo ha ido en un plazo de ${period}.`,
        `Prometemos preguntarte cómo ha ido en un plazo de ${period}.`,
      ),
    'acknowledge-escalation': period =>
      say(
        `Prometemos confirmar su petición en un plazo de ${period}.`,
        `Prometemos confirmar tu petición en un plazo de ${period}.`,
      ),
    'board-reply': period => `Prometemos responder a ella en un plazo de ${period}.`,
  },
  aimToAnswer: period => `Nuestro objetivo es responder en un plazo de ${period}.`,
  aim: period => `Nuestro objetivo es hacerlo en un plazo de ${period}.`,
  oneSkipped: 'Este día no cuenta:',
  manySkipped: 'Estos días no cuentan:',
  skippedDay: (date, reason) => `${date}: ${reason}`,
  stopped: (from, until, reason) => `Del ${from} al ${until} el plazo estuvo parado. ${reason}`,
  stops: {
    'waiting-for-customer': say('Esperábamos su respuesta.', 'Esperábamos tu respuesta.'),
    'waiting-for-partner': 'Esperábamos al transportista o a otro colaborador.',
    'waiting-for-goods': 'Esperábamos el producto.',
    'in-court': 'El asunto estaba en los tribunales.',
  },
  atLeast: days => `El plazo debe contener al menos ${days}. Por eso termina más tarde.`,
  rolled: date => `El plazo termina el ${date}. No es un día hábil, así que el último día cambia.`,
  conclusion: date => `Por eso el último día es el ${date}.`,
  conclusionAim: date => `Por eso nuestro objetivo es el ${date}.`,
  conclusionHour: moment => `Por eso debe estar hecho antes de este momento: ${moment}.`,
  inAcknowledgement: (given, due) =>
    say(
      `El ${given} confirmamos su reclamación. Prometimos nuestra respuesta para el ${due}.`,
      `El ${given} confirmamos tu reclamación. Prometimos nuestra respuesta para el ${due}.`,
    ),
  inReport: (given, due) => `Nuestro informe de avance del ${given} promete la respuesta completa para el ${due}.`,
  withRemedy: (given, due) => `El ${given} prometimos hacerlo para el ${due}.`,
  agreed: (given, due) =>
    say(`El ${given} acordamos esta fecha con usted: ${due}.`, `El ${given} acordamos esta fecha contigo: ${due}.`),
  stands: say('Una fecha que le dimos no cambia.', 'Una fecha que te dimos no cambia.'),
  calendar: (country, version) => `Contado con el calendario «${country}», edición ${version}.`,
})
