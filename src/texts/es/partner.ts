import type { PartnerTexts } from '../en/partner.ts'
import type { Say } from '../tongue.ts'

export const partner = (say: Say): PartnerTexts => ({
  title: (shop, reference) => `Pregunta de ${shop} sobre ${reference}`,
  answerBy: 'Respuesta como muy tarde el',
  stillLate: say(
    'Ese día ya ha pasado. Su respuesta todavía nos sirve.',
    'Ese día ya ha pasado. Tu respuesta todavía nos sirve.',
  ),
  question: 'La pregunta',
  erased: 'La pregunta se ha borrado.',
  found: say('¿Qué ha averiguado?', '¿Qué has averiguado?'),
  choices: {
    found: 'Encontrado',
    'not-found': 'No encontrado',
    damaged: 'Dañado',
    'scanned-damaged': 'Escaneado como dañado',
    neighbour: 'Entregado a un vecino',
    elsewhere: 'Entregado en otro lugar',
    'packed-right': 'Preparado según el pedido',
    'packed-wrong': 'Error al preparar el pedido',
    other: 'Otra cosa',
  },
  text: say('Cuéntenos más', 'Cuéntanos más'),
  textHint: 'Por ejemplo, dónde estaba, cuándo se escaneó o quién firmó.',
  photo: 'Fotos o documentos',
  photoHint: size => `Fotos, escaneos o PDF de ${size} como máximo cada uno.`,
  photoKept: names => `Tenemos esto: ${names}`,
  goesWith: 'Acompaña a la pregunta',
  file: (n, reference) => `Archivo ${n} de ${reference}`,
  customer: 'Cliente',
  send: 'Enviar la respuesta',
  correct: 'Enviar la respuesta corregida',
  chooseFound: say('Elija lo que ha averiguado', 'Elige lo que has averiguado'),
  tellMore: say('Cuéntenos lo que ha averiguado', 'Cuéntanos lo que has averiguado'),
  done: say('Gracias, tenemos su respuesta', 'Gracias, tenemos tu respuesta'),
  doneText: date =>
    say(
      `Puede corregirla hasta el ${date}, incluido. Use el mismo enlace.`,
      `Puedes corregirla hasta el ${date}, incluido. Usa el mismo enlace.`,
    ),
  doneOnly: say('No tiene que hacer nada más.', 'No tienes que hacer nada más.'),
  toCorrect: 'Corregir la respuesta',
  yours: say('Su respuesta', 'Tu respuesta'),
  files: names => `Archivos enviados: ${names}`,
  closed: 'Esta pregunta está cerrada',
  closedText: say(
    'Ya no puede responder. ¿Hay algo que debamos saber?',
    'Ya no puedes responder. ¿Hay algo que debamos saber?',
  ),
  readOnly: say('Su respuesta ya no se puede cambiar', 'Tu respuesta ya no se puede cambiar'),
  notNeeded: 'Ya no necesitamos una respuesta',
  notNeededText: say(
    'La pregunta se ha retirado. No tiene que hacer nada.',
    'La pregunta se ha retirado. No tienes que hacer nada.',
  ),
  list: {
    title: shop => `Preguntas de ${shop}`,
    lead: many =>
      many === 1
        ? say('Una pregunta espera su respuesta.', 'Una pregunta espera tu respuesta.')
        : `${many} preguntas esperan ${say('su', 'tu')} respuesta.`,
    nothing: say('Ha respondido a todo. Gracias.', 'Has respondido a todo. Gracias.'),
    by: date => `Respuesta como muy tarde el ${date}`,
    late: date => `La respuesta era para el ${date}. Todavía nos sirve.`,
    answer: 'Responder',
    about: reference => `a la pregunta sobre ${reference}`,
    given: 'Con respuesta, y aún se puede corregir',
    until: date => `hasta el ${date}, incluido`,
    correct: 'Corregir',
    back: 'Volver a todas las preguntas',
  },
  gone: 'Este enlace no funciona',
  goneText: say(
    'Quizá ha caducado o falta una parte. Copie el enlace completo de nuestro correo.',
    'Quizá ha caducado o falta una parte. Copia el enlace completo de nuestro correo.',
  ),
  mail: shop => say(`Escriba a ${shop}:`, `Escribe a ${shop}:`),
  foot: '¿Preguntas sobre esta página?',
  upload: {
    'file-too-large': say(
      'El archivo es demasiado grande. Envíe uno más pequeño.',
      'El archivo es demasiado grande. Envía uno más pequeño.',
    ),
    'too-many-files': say('Envíe diez archivos como máximo.', 'Envía diez archivos como máximo.'),
    'file-type': say(
      'No podemos guardar este tipo de archivo. Envíe una foto o un PDF.',
      'No podemos guardar este tipo de archivo. Envía una foto o un PDF.',
    ),
    'text-too-long': say('El texto es demasiado largo. Acórtelo.', 'El texto es demasiado largo. Acórtalo.'),
    malformed: say(
      'Una parte del formulario no llegó. Envíelo de nuevo.',
      'Una parte del formulario no llegó. Envíalo de nuevo.',
    ),
    'no-space': say(
      'Ahora no podemos guardar archivos. Envíe su respuesta sin ellos.',
      'Ahora no podemos guardar archivos. Envía tu respuesta sin ellos.',
    ),
  },
})
