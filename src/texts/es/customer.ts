import type { CustomerTexts } from '../en/customer.ts'
import type { Say } from '../tongue.ts'

export const customer = (say: Say): CustomerTexts => ({
  frame: {
    back: 'Volver',
  },
  start: {
    title: 'Presentar una reclamación',
    lead: say(
      '¿Ha salido algo mal con su pedido o con nuestro servicio? Cuéntenoslo. Una persona lee cada reclamación y usted recibe la respuesta por escrito.',
      '¿Ha salido algo mal con tu pedido o con nuestro servicio? Cuéntanoslo. Una persona lee cada reclamación y tú recibes la respuesta por escrito.',
    ),
    ifToday: say('Si reclama hoy', 'Si reclamas hoy'),
    by: 'Como muy tarde el',
    acknowledge: say('Sabrá quién lleva su reclamación.', 'Sabrás quién lleva tu reclamación.'),
    answer: say('Tendrá nuestra respuesta.', 'Tendrás nuestra respuesta.'),
    answerOrReport: say(
      'Tendrá nuestra respuesta. ¿Aún no está lista? Entonces le diremos por qué y qué día la recibirá.',
      'Tendrás nuestra respuesta. ¿Aún no está lista? Entonces te diremos por qué y qué día la recibirás.',
    ),
    board: (who, period) =>
      say(
        `¿No está conforme? ${who} revisará su reclamación y le responderá en un plazo de ${period}.`,
        `¿No estás conforme? ${who} revisará tu reclamación y te responderá en un plazo de ${period}.`,
      ),
    need: say('Qué necesita', 'Qué necesitas'),
    order: say(
      'Su número de pedido. Está en el correo sobre su pedido y en el albarán. ¿Lo ha perdido? Puede seguir sin él.',
      'Tu número de pedido. Está en el correo sobre tu pedido y en el albarán. ¿Lo has perdido? Puedes seguir sin él.',
    ),
    photos: say(
      'Fotos o documentos, si los tiene. También puede enviarlos después.',
      'Fotos o documentos, si los tienes. También puedes enviarlos después.',
    ),
    minutes: say('Unos 3 minutos. No necesita una cuenta.', 'Unos 3 minutos. No necesitas una cuenta.'),
    begin: 'Empezar mi reclamación',
    short: 'Todas las preguntas en una página',
    notFor: 'Para qué no sirve esta página',
    tracking: say(
      '¿Solo quiere saber dónde está su paquete? Mírelo en',
      '¿Solo quieres saber dónde está tu paquete? Míralo en',
    ),
    already: say('¿Ya ha reclamado y quiere saber cómo va?', '¿Ya has reclamado y quieres saber cómo va?'),
    alreadyLink: say('Pida su enlace', 'Pide tu enlace'),
    otherShops: say('¿Compró en otra de nuestras tiendas?', '¿Compraste en otra de nuestras tiendas?'),
    otherWays: say(
      'También puede reclamar por correo electrónico, por teléfono o por correo postal. Los datos están abajo. La gestionamos de la misma manera.',
      'También puedes reclamar por correo electrónico, por teléfono o por correo postal. Los datos están abajo. La gestionamos de la misma manera.',
    ),
    policy: say('Lea cómo gestionamos las reclamaciones', 'Lee cómo gestionamos las reclamaciones'),
  },
  trouble: {
    'not-found': {
      title: 'No encontramos esta página',
      text: say(
        'Compruebe la dirección. Si llegó desde un enlace de una carta, quizá el enlace está cortado.',
        'Comprueba la dirección. Si llegaste desde un enlace de una carta, quizá el enlace está cortado.',
      ),
    },
    fault: {
      title: 'Algo ha fallado por nuestra parte',
      text: say(
        'Lo hemos anotado. Lo que escribió aún no se ha enviado.',
        'Lo hemos anotado. Lo que escribiste aún no se ha enviado.',
      ),
    },
    unavailable: {
      title: say('Ahora no podemos recibir su reclamación', 'Ahora no podemos recibir tu reclamación'),
      text: say(
        'Nuestro sistema no funciona. Lo que escribió aún no se ha enviado. Sí puede escribirnos un correo, llamarnos o enviarnos una carta.',
        'Nuestro sistema no funciona. Lo que escribiste aún no se ha enviado. Sí puedes escribirnos un correo, llamarnos o enviarnos una carta.',
      ),
    },
    'too-many': {
      title: say('Lo ha pedido muchas veces', 'Lo has pedido muchas veces'),
      text: say(
        'Espere un cuarto de hora e inténtelo de nuevo. Siempre puede reclamar, llamarnos o escribirnos un correo.',
        'Espera un cuarto de hora e inténtalo de nuevo. Siempre puedes reclamar, llamarnos o escribirnos un correo.',
      ),
    },
    expired: {
      title: 'Este formulario llevaba más de un día abierto',
      text: say(
        'Guardamos un formulario 24 horas. Después lo borramos para proteger sus datos. Lo que acaba de escribir está abajo.',
        'Guardamos un formulario 24 horas. Después lo borramos para proteger tus datos. Lo que acabas de escribir está abajo.',
      ),
      textEmpty: say(
        'Guardamos un formulario 24 horas. Después lo borramos para proteger sus datos. Puede rellenar abajo el formulario corto.',
        'Guardamos un formulario 24 horas. Después lo borramos para proteger tus datos. Puedes rellenar abajo el formulario corto.',
      ),
    },
    'link-over': {
      title: 'Este enlace ya no funciona',
      text: say(
        'Un enlace funciona un tiempo limitado. Vuelva a abrir el enlace de su carta, o pida uno nuevo.',
        'Un enlace funciona un tiempo limitado. Vuelve a abrir el enlace de tu carta, o pide uno nuevo.',
      ),
    },
    number: id =>
      say(`Si nos llama por esto, diga este número: ${id}.`, `Si nos llamas por esto, di este número: ${id}.`),
    kept: say('Lo que escribió', 'Lo que escribiste'),
    keptHint: say(
      'Sigue aquí. Inténtelo de nuevo, o cópielo en un correo para nosotros.',
      'Sigue aquí. Inténtalo de nuevo, o cópialo en un correo para nosotros.',
    ),
    keptCopy: say(
      'Sigue aquí. Cópielo, vuelva a abrir el enlace de su carta y péguelo allí.',
      'Sigue aquí. Cópialo, vuelve a abrir el enlace de tu carta y pégalo allí.',
    ),
    again: 'Intentarlo de nuevo',
    home: 'Ir al inicio',
  },
  closed: {
    title: say('Aquí todavía no puede reclamar', 'Aquí todavía no puedes reclamar'),
    text: shop =>
      `La página de reclamaciones de ${shop} se está preparando. ${say('Mientras tanto puede', 'Mientras tanto puedes')} contactar con nosotros así:`,
  },
  link: {
    title: say('Pida un enlace a su reclamación', 'Pide un enlace a tu reclamación'),
    text: say(
      'Enviamos el enlace a la dirección de correo que tenemos de su reclamación.',
      'Enviamos el enlace a la dirección de correo que tenemos de tu reclamación.',
    ),
    email: say('Su dirección de correo electrónico', 'Tu dirección de correo electrónico'),
    reference: say('La referencia de su reclamación', 'La referencia de tu reclamación'),
    referenceHint: say(
      'Suele ser su número de pedido. Está en todas nuestras cartas.',
      'Suele ser tu número de pedido. Está en todas nuestras cartas.',
    ),
    send: say('Envíenme un enlace', 'Enviadme un enlace'),
    emailMissing: say('Escriba su dirección de correo electrónico', 'Escribe tu dirección de correo electrónico'),
    referenceMissing: say('Escriba la referencia de su reclamación', 'Escribe la referencia de tu reclamación'),
    sent: say('Mire su correo', 'Mira tu correo'),
    sentText: say(
      '¿La dirección y la referencia son de la misma reclamación? Entonces un enlace a su reclamación ya va de camino a esa dirección.',
      '¿La dirección y la referencia son de la misma reclamación? Entonces un enlace a tu reclamación ya va de camino a esa dirección.',
    ),
    sentElse: say(
      '¿No le ha llegado en diez minutos? Mire en el correo no deseado o llámenos. Si solo nos dio una dirección postal, llámenos o escríbanos.',
      '¿No te ha llegado en diez minutos? Mira en el correo no deseado o llámanos. Si solo nos diste una dirección postal, llámanos o escríbenos.',
    ),
    wrong: 'Este enlace ya no funciona',
    wrongText: say(
      'Un enlace funciona alrededor de un año, y solo entero. Quizá su programa de correo lo cortó en dos. Pida aquí uno nuevo.',
      'Un enlace funciona alrededor de un año, y solo entero. Quizá tu programa de correo lo cortó en dos. Pide aquí uno nuevo.',
    ),
  },
  open: {
    title: say('Su reclamación', 'Tu reclamación'),
    text: say('Pulse el botón para ver cómo va su reclamación.', 'Pulsa el botón para ver cómo va tu reclamación.'),
    why: say(
      '¿Por qué un botón? Algunos programas de correo abren los enlaces solos. Un botón solo lo pulsa usted.',
      '¿Por qué un botón? Algunos programas de correo abren los enlaces solos. Un botón solo lo pulsas tú.',
    ),
    button: 'Abrir mi reclamación',
    shared: say(
      '¿Otras personas usan este dispositivo? Cierre la página cuando termine. Se cierra sola a las 4 horas.',
      '¿Otras personas usan este dispositivo? Cierra la página cuando termines. Se cierra sola a las 4 horas.',
    ),
  },
})
