import type { ComplainTexts } from '../en/complain.ts'
import type { Say } from '../tongue.ts'

const count = (n: number) => n.toLocaleString('es-ES', { useGrouping: true })

export const complain = (say: Say): ComplainTexts => ({
  title: 'Presentar una reclamación',
  step: (n, of) => `Pregunta ${n} de ${of}`,
  next: 'Continuar',
  order: {
    title: say('¿Cuál es su número de pedido?', '¿Cuál es tu número de pedido?'),
    short: 'Número de pedido',
    hint: example =>
      say(
        `Está en el correo sobre su pedido y en el albarán. Se parece a ${example}.`,
        `Está en el correo sobre tu pedido y en el albarán. Se parece a ${example}.`,
      ),
    none: 'No tengo número de pedido',
    noneShort: 'Sin número de pedido',
    unusual: example =>
      say(
        `Nuestros números de pedido suelen parecerse a ${example}. ¿El suyo es distinto? Puede enviarlo así.`,
        `Nuestros números de pedido suelen parecerse a ${example}. ¿El tuyo es distinto? Puedes enviarlo así.`,
      ),
    missing: say(
      'Escriba su número de pedido o elija «No tengo número de pedido»',
      'Escribe tu número de pedido o elige «No tengo número de pedido»',
    ),
    unreadableShort: say(
      'Un número de pedido tiene letras o cifras. Escríbalo de nuevo o déjelo en blanco',
      'Un número de pedido tiene letras o cifras. Escríbelo de nuevo o déjalo en blanco',
    ),
    unreadable: say(
      'Un número de pedido tiene letras o cifras. Escríbalo de nuevo o elija «No tengo número de pedido»',
      'Un número de pedido tiene letras o cifras. Escríbelo de nuevo o elige «No tengo número de pedido»',
    ),
  },
  reason: {
    title: '¿Qué salió mal?',
    category: say('¿De qué trata su reclamación?', '¿De qué trata tu reclamación?'),
    story: say('Cuéntenos lo que pasó', 'Cuéntanos lo que pasó'),
    storyHint: say(
      'Use sus propias palabras. ¿Qué esperaba y qué pasó en realidad?',
      'Usa tus propias palabras. ¿Qué esperabas y qué pasó en realidad?',
    ),
    missing: say(
      'Cuéntenos lo que pasó. Bastan unas pocas palabras',
      'Cuéntanos lo que pasó. Bastan unas pocas palabras',
    ),
    tooLong: (has, most) =>
      say(
        `Su texto tiene ${count(has)} caracteres. Aquí caben ${count(most)}. Acórtelo o envíe el resto en un archivo`,
        `Tu texto tiene ${count(has)} caracteres. Aquí caben ${count(most)}. Acórtalo o envía el resto en un archivo`,
      ),
  },
  wish: {
    title: say('¿Qué solución le parecería bien?', '¿Qué solución te parecería bien?'),
    hint: say(
      'Elija todo lo que quiera. Nos ayuda a buscar una respuesta que le sirva. Todavía no decide nada.',
      'Elige todo lo que quieras. Nos ayuda a buscar una respuesta que te sirva. Todavía no decides nada.',
    ),
    words: say('Cuéntenos más', 'Cuéntanos más'),
    tooLong: (has, most) =>
      say(
        `Su texto tiene ${count(has)} caracteres. Aquí caben ${count(most)}. Acórtelo`,
        `Tu texto tiene ${count(has)} caracteres. Aquí caben ${count(most)}. Acórtalo`,
      ),
  },
  files: {
    title: say('¿Tiene fotos o documentos?', '¿Tienes fotos o documentos?'),
    short: 'Fotos y documentos',
    hint: (files, size) =>
      `Fotos, vídeos cortos, PDF, Word o texto. Hasta ${files} archivos, de ${size} cada uno como máximo. ${say('También puede enviarlos después.', 'También puedes enviarlos después.')}`,
    choose: say('Elija un archivo', 'Elige un archivo'),
    chooseMore: say('Elija otro archivo', 'Elige otro archivo'),
    chooseSeveral: 'Fotos o documentos',
    add: 'Añadir este archivo',
    added: say('Sus archivos', 'Tus archivos'),
    none: say('Elija primero un archivo o continúe sin él', 'Elige primero un archivo o continúa sin él'),
    skip: 'Continuar',
    tooLarge: (name, size) =>
      say(
        `«${name}» ocupa más de ${size}. Elija un archivo más pequeño o envíenoslo por correo electrónico`,
        `«${name}» ocupa más de ${size}. Elige un archivo más pequeño o envíanoslo por correo electrónico`,
      ),
    tooMany: files =>
      say(
        `Aquí caben ${files} archivos. Envíenos los demás por correo electrónico`,
        `Aquí caben ${files} archivos. Envíanos los demás por correo electrónico`,
      ),
    type: name =>
      say(
        `No podemos abrir «${name}». Elija una foto, un vídeo, un PDF, un archivo de Word o un archivo de texto`,
        `No podemos abrir «${name}». Elige una foto, un vídeo, un PDF, un archivo de Word o un archivo de texto`,
      ),
    noSpace: say(
      'Ahora no podemos guardar archivos. Continúe sin el archivo y envíelo después',
      'Ahora no podemos guardar archivos. Continúa sin el archivo y envíalo después',
    ),
    broken: say('El archivo no llegó entero. Elíjalo de nuevo', 'El archivo no llegó entero. Elígelo de nuevo'),
  },
  contact: {
    title: say('¿Cómo podemos contactar con usted?', '¿Cómo podemos contactar contigo?'),
    name: say('Su nombre', 'Tu nombre'),
    nameHint: say(
      'Como quiere que le llamemos, por ejemplo, Noa García.',
      'Como quieres que te llamemos, por ejemplo, Noa García.',
    ),
    reach: say(
      'Escriba su correo electrónico o su dirección postal. Ahí le enviamos nuestra respuesta.',
      'Escribe tu correo electrónico o tu dirección postal. Ahí te enviamos nuestra respuesta.',
    ),
    email: 'Correo electrónico',
    address: 'Dirección postal',
    addressHint: say(
      'Solo si prefiere nuestra respuesta por correo postal.',
      'Solo si prefieres nuestra respuesta por correo postal.',
    ),
    phone: 'Número de teléfono',
    phoneHint: 'Solo llamamos si no podemos explicar algo por escrito.',
    language: say('¿En qué idioma quiere que le escribamos?', '¿En qué idioma quieres que te escribamos?'),
    help: say('¿Necesita que le ayudemos?', '¿Necesitas que te ayudemos?'),
    helpHint: say(
      'Por ejemplo, letra grande, una llamada o alguien que hable por usted.',
      'Por ejemplo, letra grande, una llamada o alguien que hable por ti.',
    ),
    nameMissing: say('Escriba su nombre', 'Escribe tu nombre'),
    reachMissing: say(
      'Escriba su correo electrónico o su dirección postal, para que podamos responderle',
      'Escribe tu correo electrónico o tu dirección postal, para que podamos responderte',
    ),
    emailWrong: say(
      'Compruebe su correo electrónico. Debe parecerse a nombre@ejemplo.es',
      'Comprueba tu correo electrónico. Debe parecerse a nombre@ejemplo.es',
    ),
    tooLong: say(
      'Es más largo de lo que podemos guardar. Acórtelo',
      'Es más largo de lo que podemos guardar. Acórtalo',
    ),
  },
  check: {
    title: say('Revise sus respuestas', 'Revisa tus respuestas'),
    nothingSent: 'Todavía no se ha enviado nada.',
    send: 'Enviar mi reclamación',
    privacy: say(
      'Usamos sus datos solo para gestionar su reclamación.',
      'Usamos tus datos solo para gestionar tu reclamación.',
    ),
    incomplete: say(
      'Corrija esto primero. Después puede enviar su reclamación:',
      'Corrige esto primero. Después puedes enviar tu reclamación:',
    ),
  },
  sent: {
    title: say('Tenemos su reclamación', 'Tenemos tu reclamación'),
    received: 'Recibida el',
    reference: say('Su referencia', 'Tu referencia'),
    referenceHint: say('Dígala cuando nos llame o nos escriba.', 'Dila cuando nos llames o nos escribas.'),
    team: shop =>
      say(
        `Su reclamación la tiene ahora el equipo de reclamaciones de ${shop}.`,
        `Tu reclamación la tiene ahora el equipo de reclamaciones de ${shop}.`,
      ),
    by: 'Como muy tarde el',
    acknowledge: say(
      'Sabrá quién lleva su reclamación y qué día llega nuestra respuesta.',
      'Sabrás quién lleva tu reclamación y qué día llega nuestra respuesta.',
    ),
    answer: say('Tendrá nuestra respuesta.', 'Tendrás nuestra respuesta.'),
    answerOrReport: say(
      'Tendrá nuestra respuesta. ¿Aún no está lista? Entonces sabrá por qué y qué día llega.',
      'Tendrás nuestra respuesta. ¿Aún no está lista? Entonces sabrás por qué y qué día llega.',
    ),
    next: '¿Qué pasa ahora?',
    byEmail: say(
      'Recibirá un correo nuestro con un enlace a su reclamación. Con él puede seguirlo todo y añadir fotos.',
      'Recibirás un correo nuestro con un enlace a tu reclamación. Con él puedes seguirlo todo y añadir fotos.',
    ),
    byPost: say('Recibirá una carta nuestra por correo postal.', 'Recibirás una carta nuestra por correo postal.'),
    person: say(
      'Una persona leerá su reclamación y averiguará lo que pasó. Le diremos cómo se llama.',
      'Una persona leerá tu reclamación y averiguará lo que pasó. Te diremos cómo se llama.',
    ),
    disagree: say(
      '¿No está de acuerdo con nuestra respuesta? Entonces puede pedir una revisión.',
      '¿No estás de acuerdo con nuestra respuesta? Entonces puedes pedir una revisión.',
    ),
    keep: say(
      'Imprima o guarde esta página. No contiene datos personales.',
      'Imprime o guarda esta página. No contiene datos personales.',
    ),
    noEmail: say(
      '¿No le ha llegado el correo en diez minutos? Mire en el correo no deseado o llámenos.',
      '¿No te ha llegado el correo en diez minutos? Mira en el correo no deseado o llámanos.',
    ),
    gone: 'Esta página ya no está disponible',
    goneText: say(
      'La guardamos 24 horas. Su reclamación está guardada. Pida un enlace para ver cómo va.',
      'La guardamos 24 horas. Tu reclamación está guardada. Pide un enlace para ver cómo va.',
    ),
  },
  short: {
    title: say('Su reclamación en una página', 'Tu reclamación en una página'),
    lead: say(
      'Bastan cuatro respuestas: su número de pedido, lo que pasó, su nombre y cómo contactar con usted.',
      'Bastan cuatro respuestas: tu número de pedido, lo que pasó, tu nombre y cómo contactar contigo.',
    ),
    noOrder: say('Déjelo en blanco si no lo tiene.', 'Déjalo en blanco si no lo tienes.'),
    kept: names => `Ya tenemos estos archivos: ${names}.`,
  },
})
