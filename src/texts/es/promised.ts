import type { PromisedTexts } from '../en/promised.ts'
import type { Say } from '../tongue.ts'

export const promised = (say: Say): PromisedTexts => ({
  promises: {
    triage: 'Valoración de la gravedad',
    'first-reply': 'Primera respuesta personal',
    'hear-staff': 'Entrevista con la persona implicada',
    findings: 'Averiguación de los hechos',
    refund: 'Reembolso',
    'follow-up': 'Consulta sobre cómo ha ido',
    acknowledge: 'Confirmación',
    register: 'Anotación en el registro',
    assign: 'Persona responsable',
    answer: 'Respuesta (objetivo)',
    'answer-or-report': 'Respuesta o informe de avance',
    remedy: 'Solución',
    'acknowledge-escalation': 'Confirmación de la revisión',
    'board-reply': 'Respuesta de la revisión',
  },
  promisesToCustomers: {
    triage: say('Valoramos la gravedad de su reclamación.', 'Valoramos la gravedad de tu reclamación.'),
    'first-reply': say('Una persona de nuestro equipo le responde.', 'Una persona de nuestro equipo te responde.'),
    'hear-staff': say(
      'Escuchamos a la persona del equipo de la que trata su reclamación.',
      'Escuchamos a la persona del equipo de la que trata tu reclamación.',
    ),
    findings: 'Hemos averiguado lo que pasó.',
    refund: say('Tiene el dinero que acordamos devolverle.', 'Tienes el dinero que acordamos devolverte.'),
    'follow-up': say('Le preguntamos si ya está todo bien.', 'Te preguntamos si ya está todo bien.'),
    acknowledge: say(
      'Confirmamos que tenemos su reclamación y le decimos quién la lleva.',
      'Confirmamos que tenemos tu reclamación y te decimos quién la lleva.',
    ),
    register: say(
      'La dirección de atención al cliente anota su reclamación en nuestro registro.',
      'La dirección de atención al cliente anota tu reclamación en nuestro registro.',
    ),
    assign: say('Una persona investiga su reclamación.', 'Una persona investiga tu reclamación.'),
    answer: say('Nuestro objetivo es darle la respuesta.', 'Nuestro objetivo es darte la respuesta.'),
    'answer-or-report': say(
      'Recibe nuestra respuesta. O le decimos por qué aún no está y qué día llega.',
      'Recibes nuestra respuesta. O te decimos por qué aún no está y qué día llega.',
    ),
    remedy: say('Hacemos lo que le prometimos.', 'Hacemos lo que te prometimos.'),
    'acknowledge-escalation': say(
      'Confirmamos su petición de revisión y le decimos quién la lleva.',
      'Confirmamos tu petición de revisión y te decimos quién la lleva.',
    ),
    'board-reply': say('Recibe la respuesta de la revisión.', 'Recibes la respuesta de la revisión.'),
  },
  promiseStates: {
    open: 'Pendiente',
    kept: 'Cumplida',
    late: 'Cumplida tarde',
    missed: 'Incumplida',
    excused: 'Ya no hace falta',
  },
})
