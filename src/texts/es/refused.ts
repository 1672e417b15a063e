import type { RefusedTexts } from '../en/refused.ts'
import type { Say } from '../tongue.ts'

export const refused = (say: Say): RefusedTexts => ({
  'already-escalated': () =>
    say(
      'Su reclamación ya está en revisión. Envíe un mensaje para añadir algo.',
      'Tu reclamación ya está en revisión. Envía un mensaje para añadir algo.',
    ),
  'already-filed': () =>
    say(
      'Ya tenemos esta reclamación. Envíe un mensaje para añadir algo.',
      'Ya tenemos esta reclamación. Envía un mensaje para añadir algo.',
    ),
  'board-decides-now': () =>
    say(
      'Su reclamación está ahora en revisión. Envíe un mensaje para añadir algo.',
      'Tu reclamación está ahora en revisión. Envía un mensaje para añadir algo.',
    ),
  'board-has-not-replied': () =>
    say(
      'La revisión aún no ha terminado. Después puede decirnos adónde acude.',
      'La revisión aún no ha terminado. Después puedes decirnos adónde acudes.',
    ),
  'body-missing': () =>
    say(
      'No se ha elegido ningún organismo externo. Elija uno de la lista.',
      'No se ha elegido ningún organismo externo. Elige uno de la lista.',
    ),
  closed: () =>
    say(
      'Su reclamación está cerrada. Ábrala primero de nuevo o envíe un mensaje.',
      'Tu reclamación está cerrada. Ábrela primero de nuevo o envía un mensaje.',
    ),
  'dossier-taken-enough': ({ atMost }) =>
    say(
      `Hoy ya ha descargado su expediente ${atMost} veces. Mañana puede volver a hacerlo; esta página se puede imprimir siempre.`,
      `Hoy ya has descargado tu expediente ${atMost} veces. Mañana puedes volver a hacerlo; esta página se puede imprimir siempre.`,
    ),
  'escalation-too-early': () =>
    say(
      'Puede pedir una revisión después de nuestra respuesta. Hasta entonces, envíe un mensaje.',
      'Puedes pedir una revisión después de nuestra respuesta. Hasta entonces, envía un mensaje.',
    ),
  'no-review': () =>
    say(
      'Nuestras reglas no prevén una revisión. Envíe un mensaje o acuda a un organismo externo: la página de nuestras reglas los nombra.',
      'Nuestras reglas no prevén una revisión. Envía un mensaje o acude a un organismo externo: la página de nuestras reglas los nombra.',
    ),
  'no-way-to-reach': () =>
    say(
      'Sin una dirección no podemos responder. Escriba su correo electrónico o su dirección postal.',
      'Sin una dirección no podemos responder. Escribe tu correo electrónico o tu dirección postal.',
    ),
  'not-answered': () =>
    say(
      'Aún no hemos respondido a su reclamación. Hasta entonces, envíe un mensaje.',
      'Aún no hemos respondido a tu reclamación. Hasta entonces, envía un mensaje.',
    ),
  'not-closed': () =>
    say(
      'Su reclamación sigue abierta. Envíe un mensaje para añadir algo.',
      'Tu reclamación sigue abierta. Envía un mensaje para añadir algo.',
    ),
  'nothing-said': () =>
    say(
      'Falta algo que necesitamos. Rellénelo y envíelo de nuevo.',
      'Falta algo que necesitamos. Rellénalo y envíalo de nuevo.',
    ),
  'question-closed': () =>
    say(
      'Esta pregunta está cerrada. Envíenos un mensaje si queda algo por decir.',
      'Esta pregunta está cerrada. Envíanos un mensaje si queda algo por decir.',
    ),
  'question-unknown': () =>
    say(
      'No encontramos esta pregunta. Vuelva a abrir el enlace de nuestra carta.',
      'No encontramos esta pregunta. Vuelve a abrir el enlace de nuestra carta.',
    ),
  'reason-missing': () =>
    say('Hace falta un motivo. Diga por qué en pocas palabras.', 'Hace falta un motivo. Di por qué en pocas palabras.'),
  'received-too-long-ago': ({ earliest }, dates) =>
    `Nuestro calendario no llega tan atrás. ${say('Elija', 'Elige')} el ${dates.fullDate(earliest)} o una fecha posterior.`,
  'review-window-closed': ({ until }, dates) =>
    `La revisión se podía pedir hasta el ${dates.fullDate(until)}. ${say(
      'Envíenos un mensaje y diga por qué la pide más tarde: lo leemos.',
      'Envíanos un mensaje y di por qué la pides más tarde: lo leemos.',
    )}`,
  changed: () =>
    say(
      'Ahora no se puede hacer. Mire otra vez la página: algo ha cambiado.',
      'Ahora no se puede hacer. Mira otra vez la página: algo ha cambiado.',
    ),
})
