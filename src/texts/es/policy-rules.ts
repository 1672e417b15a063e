import type { PolicyRulesTexts } from '../en/policy-rules.ts'
import type { Say } from '../tongue.ts'

export const policyRules = (say: Say): PolicyRulesTexts => ({
  promises: {
    acknowledge: when => say(`Usted recibe nuestra confirmación ${when}.`, `Recibes nuestra confirmación ${when}.`),
    triage: when =>
      say(`Valoramos la gravedad de su reclamación ${when}.`, `Valoramos la gravedad de tu reclamación ${when}.`),
    'first-reply': when =>
      say(`Una persona de nuestro equipo le responde ${when}.`, `Una persona de nuestro equipo te responde ${when}.`),
    register: when =>
      say(
        `Anotamos su reclamación en nuestro registro ${when}.`,
        `Anotamos tu reclamación en nuestro registro ${when}.`,
      ),
    assign: when =>
      say(
        `Entregamos su reclamación ${when} a una persona que puede investigar y actuar.`,
        `Entregamos tu reclamación ${when} a una persona que puede investigar y actuar.`,
      ),
    'hear-staff': when => `Escuchamos a la persona implicada ${when}.`,
    findings: when => `Averiguamos lo que pasó y lo dejamos por escrito ${when}.`,
    answer: when =>
      say(`Usted recibe nuestra respuesta completa ${when}.`, `Recibes nuestra respuesta completa ${when}.`),
    'answer-or-report': when =>
      say(
        `Usted recibe nuestra respuesta completa o un informe de avance ${when}.`,
        `Recibes nuestra respuesta completa o un informe de avance ${when}.`,
      ),
    refund: when => say(`Le pagamos el dinero prometido ${when}.`, `Te pagamos el dinero prometido ${when}.`),
    'follow-up': when =>
      say(`Le preguntamos ${when} si ya está todo bien.`, `Te preguntamos ${when} si ya está todo bien.`),
    'acknowledge-escalation': when =>
      say(`Le decimos ${when} quién se encarga.`, `Te decimos ${when} quién se encarga.`),
    'board-reply': when => say(`Usted recibe la respuesta ${when}.`, `Recibes la respuesta ${when}.`),
  },
  titles: {
    acknowledge: say('Confirmamos su reclamación', 'Confirmamos tu reclamación'),
    triage: 'Valoramos la gravedad',
    'first-reply': say('Le responde una persona', 'Te responde una persona'),
    register: say('Su reclamación entra en nuestro registro', 'Tu reclamación entra en nuestro registro'),
    assign: 'Una persona se hace responsable',
    'hear-staff': 'Escuchamos también a la otra parte',
    findings: 'Averiguamos lo que pasó',
    answer: say('Usted recibe nuestra respuesta', 'Recibes nuestra respuesta'),
    'answer-or-report': say('Usted recibe nuestra respuesta', 'Recibes nuestra respuesta'),
    refund: say('Le devolvemos su dinero', 'Te devolvemos tu dinero'),
    'follow-up': say('Le preguntamos cómo ha ido', 'Te preguntamos cómo ha ido'),
    'acknowledge-escalation': say('Confirmamos su petición de revisión', 'Confirmamos tu petición de revisión'),
    'board-reply': say('Usted recibe respuesta en un plazo fijo', 'Recibes respuesta en un plazo fijo'),
  },
  more: {
    acknowledge: say(
      'Le dice quién lleva su reclamación y qué día tendrá nuestra respuesta.',
      'Te dice quién lleva tu reclamación y qué día tendrás nuestra respuesta.',
    ),
    'answer-or-report': say(
      'Un informe de avance dice qué hemos hecho, qué queda pendiente y por qué. También dice qué día tendrá la respuesta completa. Ese día es una nueva promesa.',
      'Un informe de avance dice qué hemos hecho, qué queda pendiente y por qué. También dice qué día tendrás la respuesta completa. Ese día es una nueva promesa.',
    ),
  },
  within: period => `en un plazo de ${period}`,
  moments: {
    received: say('desde que recibimos su reclamación', 'desde que recibimos tu reclamación'),
    sent: say('desde el envío de su reclamación', 'desde el envío de tu reclamación'),
    'first-raised': say('desde que nos lo cuenta por primera vez', 'desde que nos lo cuentas por primera vez'),
    ordered: say('desde su pedido', 'desde tu pedido'),
    delivered: say('desde la entrega de su pedido', 'desde la entrega de tu pedido'),
    acknowledged: 'desde nuestra confirmación',
    triaged: 'desde nuestra primera valoración',
    registered: 'desde la anotación en nuestro registro',
    assigned: 'desde que hay una persona responsable',
    'information-complete': say(
      'desde que tenemos todos los datos que necesitamos de usted',
      'desde que tenemos todos los datos que necesitamos de ti',
    ),
    'goods-returned': 'desde que tenemos el producto de vuelta',
    answered: 'desde nuestra respuesta',
    'remedy-agreed': say('desde que decidimos qué hacemos por usted', 'desde que decidimos qué hacemos por ti'),
    closed: say('desde el cierre de su reclamación', 'desde el cierre de tu reclamación'),
    escalated: say('desde su petición de revisión', 'desde tu petición de revisión'),
    'review-acknowledged': say('desde la confirmación de su petición', 'desde la confirmación de tu petición'),
    'review-replied': say(
      'desde la respuesta a su petición de revisión',
      'desde la respuesta a tu petición de revisión',
    ),
  },
  whicheverFirst: moments => `${moments} (lo que ocurra antes)`,
  whicheverLast: moments => `${moments} (lo que ocurra después)`,
  noPeriod: 'Para esto no hemos fijado un plazo.',
  aim: 'Es nuestro objetivo, no una promesa firme.',
  unlessAnswered: say(
    '¿Tiene ya nuestra respuesta? Entonces este paso no hace falta.',
    '¿Tienes ya nuestra respuesta? Entonces este paso no hace falta.',
  ),
  responsible: role => `Responsable: ${role}.`,
  only: which => `Esto vale para las reclamaciones ${which}.`,
  case: (which, change) => `Para las reclamaciones ${which}: ${change}.`,
  strengths: { must: 'como promesa firme', aim: 'como objetivo' },
  by: role => `responsable: ${role}`,
  pauses: {
    'waiting-for-customer': say(
      'El plazo se detiene mientras esperamos sus datos',
      'El plazo se detiene mientras esperamos tus datos',
    ),
    'waiting-for-partner': 'El plazo se detiene mientras esperamos al transportista o a otro colaborador',
    'waiting-for-goods': 'El plazo se detiene mientras el producto viene de camino',
    'in-court': 'El plazo se detiene mientras el asunto está en los tribunales',
  },
  atMost: period => `, como máximo ${period}`,
  later: {
    can: say(
      'Podemos darle una fecha posterior. Le escribimos antes de que pase la primera.',
      'Podemos darte una fecha posterior. Te escribimos antes de que pase la primera.',
    ),
    times: n => (n === 1 ? 'Lo hacemos una vez como máximo.' : `Lo hacemos ${n} veces como máximo.`),
    each: period => `La nueva fecha llega como máximo ${period} después de ese mensaje.`,
    total: period => `En total nunca dura más de ${period}.`,
    says: parts => `Ese mensaje dice ${parts}.`,
    parts: {
      done: 'qué hemos hecho',
      open: 'qué queda pendiente',
      reason: 'por qué necesitamos más tiempo',
      'new-date': 'cuál es la nueva fecha',
      'outside-body': say(
        'adónde puede acudir fuera de nuestra tienda',
        'adónde puedes acudir fuera de nuestra tienda',
      ),
    },
  },
  agreed: {
    can: say('También podemos acordar otra fecha con usted.', 'También podemos acordar otra fecha contigo.'),
    latest: period => `Esa fecha llega como máximo ${period} después del inicio del plazo.`,
  },
  countedOtherwise: 'contado de otra manera',
  otherCounting: 'Aquí contamos de otra manera.',
  fastLane: {
    title: 'Resuelto rápidamente',
    text: period =>
      say(
        `¿Queda resuelta en un plazo de ${period} y usted está de acuerdo? Entonces algunos pasos no hacen falta.`,
        `¿Queda resuelta en un plazo de ${period} y estás de acuerdo? Entonces algunos pasos no hacen falta.`,
      ),
    cancels: names => `Ya no hacen falta: ${names}.`,
  },
  which: {
    category: subjects => `sobre ${subjects}`,
    channel: channels => `hechas ${channels}`,
    severity: severities => `que consideramos ${severities}`,
    safety: 'en las que alguien puede hacerse daño',
    noSafety: 'en las que nadie puede hacerse daño',
    country: countries => `de clientes que viven en ${countries}`,
    product: names => `sobre ${names}`,
    payment: names => `sobre pedidos pagados con ${names}`,
    amount: money => `sobre pedidos de ${money} o más`,
    from: date => `recibidas desde el ${date}`,
    until: date => `recibidas hasta el ${date}`,
    not: which => `, salvo las ${which}`,
    all: parts => parts.join(' y '),
    any: parts => parts.join(' o '),
  },
  severities: { low: 'leves', normal: 'normales', high: 'graves', critical: 'muy graves' },
})
