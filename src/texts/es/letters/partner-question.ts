import type { PartnerQuestionTexts } from '../../en/letters/partner-question.ts'
import type { Say } from '../../tongue.ts'

export const partnerQuestion = (say: Say): PartnerQuestionTexts => ({
  subject: (shop, date) => `Pregunta de ${shop}: respuesta para el ${date}`,
  hello: partner => `${say('Buenos días', 'Hola')}, ${partner}:`,
  intro: shop => `${shop} investiga una reclamación y tiene una pregunta para ${say('usted', 'ti')}.`,
  answerBy: date => `Necesitamos ${say('su', 'tu')} respuesta como muy tarde el ${date}.`,
  question: 'La pregunta',
  customer: 'Cliente',
  files: many =>
    many === 1
      ? 'Un archivo acompaña a la pregunta: está en la página.'
      : `${many} archivos acompañan a la pregunta: están en la página.`,
  link: say('Responda aquí, sin contraseña', 'Responde aquí, sin contraseña'),
  orReply: say(
    'O responda a este correo, con sus fotos si las tiene.',
    'O responde a este correo, con tus fotos si las tienes.',
  ),
  correct: date => `${say('Puede corregir su', 'Puedes corregir tu')} respuesta hasta el ${date}, incluido.`,
  noAnswer: 'Sin respuesta, decidimos con lo que sabemos.',
  reminder: {
    subject: (shop, date) => `Recordatorio, pregunta de ${shop}: respuesta para el ${date}`,
    intro: shop => `${shop} ${say('le', 'te')} hizo una pregunta y aún no tiene respuesta.`,
    late: date => `Necesitábamos ${say('su', 'tu')} respuesta para el ${date}. Todavía nos sirve.`,
  },
  list: {
    subject: (shop, many) => (many === 1 ? `1 pregunta de ${shop}` : `${many} preguntas de ${shop}`),
    intro: (shop, many) =>
      many === 1
        ? `${shop} espera ${say('su', 'tu')} respuesta a una pregunta.`
        : `${shop} espera ${say('su', 'tu')} respuesta a estas preguntas.`,
    row: (reference, date) => `${reference}: respuesta para el ${date}`,
    link: say('Responda aquí, sin contraseña', 'Responde aquí, sin contraseña'),
    until: date =>
      `Este enlace funciona hasta el ${date}. Cada día hábil con preguntas abiertas ${say('recibe', 'recibes')} uno nuevo.`,
  },
})
