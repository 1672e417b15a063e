import type { PolicyPageTexts } from '../en/policy-page.ts'
import type { Say } from '../tongue.ts'

export const policyPage = (say: Say): PolicyPageTexts => ({
  title: 'Cómo gestionamos las reclamaciones',
  lead: shop =>
    say(
      `Estas son las reglas de ${shop} para las reclamaciones. Son promesas. Usted puede exigirnos que las cumplamos, y nuestro propio sistema lo hace cada día.`,
      `Estas son las reglas de ${shop} para las reclamaciones. Son promesas. Puedes exigirnos que las cumplamos, y nuestro propio sistema lo hace cada día.`,
    ),
  begin: 'Presentar una reclamación',
  contents: 'En esta página',
  print: say('Puede imprimir esta página para guardarla.', 'Puedes imprimir esta página para guardarla.'),
  whole: 'Leer la página completa, también para otros países y versiones',
  untitled: 'Con nuestras propias palabras',
  onlyIn: language => `Esta parte solo está en ${language}:`,
  now: {
    title: say('Si reclama ahora', 'Si reclamas ahora'),
    hint: 'Estas fechas se calculan en este momento. Las reclamaciones reales siguen las mismas reglas.',
    later: 'Después, si cada paso dura hasta el último día',
    by: 'Como muy tarde el',
    aim: 'Nuestro objetivo',
    why: '¿Por qué esta fecha?',
    review: say('Y si pide una revisión ahora', 'Y si pides una revisión ahora'),
    reviewLater: say('Y si después pide una revisión', 'Y si después pides una revisión'),
    reviewNext: say('Y si después pide una revisión más', 'Y si después pides una revisión más'),
    notYet: 'Para esto aún no se puede dar una fecha',
    notYetWhy: 'El plazo aún no ha empezado.',
  },
  file: {
    title: say('Puede reclamar de varias maneras', 'Puedes reclamar de varias maneras'),
    text: `${say('Elija', 'Elige')} la que mejor ${say('le', 'te')} venga. Gestionamos todas las reclamaciones de la misma manera.`,
    give: say(
      'Díganos cómo podemos contactar con usted. Denos su número de pedido si lo tiene. ¿No lo tiene? Aceptamos igualmente su reclamación.',
      'Dinos cómo podemos contactar contigo. Danos tu número de pedido si lo tienes. ¿No lo tienes? Aceptamos igualmente tu reclamación.',
    ),
    browser: 'El formulario funciona en cualquier navegador, también en uno antiguo, y sin cuenta.',
    raiseWithin: period =>
      say(
        `Puede reclamar hasta ${period} después de la entrega. También aceptamos reclamaciones posteriores. Entonces anotamos que llegaron más tarde.`,
        `Puedes reclamar hasta ${period} después de la entrega. También aceptamos reclamaciones posteriores. Entonces anotamos que llegaron más tarde.`,
      ),
  },
  acknowledge: {
    counts: 'Cuenta cuando nuestra carta ha salido y se ha podido entregar. Una carta devuelta no cuenta.',
    by: who => `Quién la confirma: ${who}.`,
    self: say('Quien confirma su reclamación también la lleva.', 'Quien confirma tu reclamación también la lleva.'),
  },
  reference: {
    title: say('Su número de pedido es su referencia', 'Tu número de pedido es tu referencia'),
    text: say(
      'Guardamos su reclamación con su número de pedido. Así es fácil encontrarla. Una segunda reclamación sobre el mismo pedido lleva -2 al final. Sin número de pedido, le damos una referencia.',
      'Guardamos tu reclamación con tu número de pedido. Así es fácil encontrarla. Una segunda reclamación sobre el mismo pedido lleva -2 al final. Sin número de pedido, te damos una referencia.',
    ),
  },
  severity: {
    title: 'La gravedad',
    text: names => `Clasificamos las reclamaciones según la gravedad: ${names}.`,
  },
  investigate: {
    title: 'Averiguamos lo que pasó',
    text: 'Cuando hace falta, investigamos. Podemos consultar:',
  },
  hearing: {
    title: '¿Se trata de alguien de nuestro equipo?',
    text: `Entonces informamos a esa persona de ${say('su', 'tu')} reclamación. La escuchamos antes de ${say('responderle a usted', 'responderte a ti')}.`,
  },
  explain: {
    title: 'Nuestra respuesta lo explica todo',
    text: `${say('Usted la recibe', 'La recibes')} por escrito. Siempre tiene estas cuatro partes:`,
    parts: [
      'qué hicimos para averiguar lo que pasó',
      say('qué encontramos, y si le damos la razón', 'qué encontramos, y si te damos la razón'),
      say('qué hacemos por usted, o por qué no hacemos nada', 'qué hacemos por ti, o por qué no hacemos nada'),
      'qué cambiamos para que no vuelva a pasar, o por qué no cambiamos nada',
    ],
  },
  remedy: {
    title: 'Lo arreglamos',
    text: `Cuando corresponde, ${say('usted recibe', 'recibes')} una o varias de estas cosas:`,
    date: `Cada una lleva un importe o una descripción, y una fecha. ${say('Su', 'Tu')} reclamación sigue abierta hasta que esté hecho.`,
    law: `Esto se suma a ${say('sus', 'tus')} derechos legales. Nunca los sustituye.`,
  },
  review: {
    title: say('¿No está conforme? Otra persona la revisa', '¿No estás conforme? Otra persona la revisa'),
    again: say('¿No está conforme? La revisamos de nuevo', '¿No estás conforme? La revisamos de nuevo'),
    next: say('¿Sigue sin estar conforme? Una revisión más', '¿Sigues sin estar conforme? Una revisión más'),
    looks: 'Qué se mira entonces',
    by: who => `Quién la revisa: ${who}.`,
    customer: `¿No ${say('está', 'estás')} conforme? Entonces ${say('puede', 'puedes')} pedir una revisión.`,
    staff: 'Nuestro propio equipo también puede pedirla.',
    keyword: words => `También empieza si nos ${say('escribe', 'escribes')} una de estas palabras: ${words}.`,
    time: period =>
      `Empieza por sí sola si no ${say('tiene', 'tienes')} respuesta ${period} después de que recibimos ${say('su', 'tu')} reclamación.`,
    anyTime: `${say('Puede', 'Puedes')} pedirla en cualquier momento. No ${say('tiene', 'tienes')} que esperar nuestra respuesta.`,
    answered: say('Puede pedirla cuando tenga nuestra respuesta.', 'Puedes pedirla cuando tengas nuestra respuesta.'),
    replied: `${say('Puede', 'Puedes')} pedirla cuando ${say('tenga', 'tengas')} la respuesta de la revisión anterior.`,
    window: period => say(`Después tiene ${period} para pedirla.`, `Después tienes ${period} para pedirla.`),
    file: `Todo lo que tenemos sobre ${say('su', 'tu')} reclamación se envía de inmediato. No ${say('tiene', 'tienes')} que volver a contarlo.`,
    reads: `Se lee todo lo que se escribió y averiguó. También se discute lo que ${say('le', 'te')} ofrecimos.`,
    asks: 'Se responde a esto, con razones:',
    questions: {
      policyFollowed: '¿Seguimos estas reglas?',
      treatedFairly: `¿Fuimos justos ${say('con usted', 'contigo')} y ${say('le', 'te')} ayudamos de principio a fin?`,
      lawKept: '¿Respetamos las leyes de consumo?',
    },
    independence: {
      'never-handled': `Nadie que haya llevado ${say('su', 'tu')} reclamación participa en esto.`,
      'not-decided': `Nadie que haya decidido antes sobre ${say('su', 'tu')} reclamación participa en esto.`,
      none: say('Puede ser alguien que ya conozca su reclamación.', 'Puede ser alguien que ya conozca tu reclamación.'),
    },
    panel: (quorum, all) =>
      all
        ? `Deciden juntas al menos ${quorum} personas, y todas deben estar de acuerdo.`
        : `Deciden juntas al menos ${quorum} personas, por mayoría.`,
    outside: `La respuesta también dice adónde ${say('puede', 'puedes')} acudir fuera de nuestra tienda.`,
  },
  outside: {
    title: say('Puede acudir a alguien fuera de nuestra tienda', 'Puedes acudir a alguien fuera de nuestra tienda'),
    text: say(
      '¿Sigue sin estar conforme? Estos organismos pueden ayudarle. Tenga en cuenta qué puede hacer cada uno y qué no:',
      '¿Sigues sin estar conforme? Estos organismos pueden ayudarte. Ten en cuenta qué puede hacer cada uno y qué no:',
    ),
    none: `Para ${say('su', 'tu')} país no podemos nombrar ninguno. Siempre ${say('puede', 'puedes')} acudir a los tribunales.`,
    take: say(
      'Puede llevarse todo su expediente. Lo encuentra en la página de su reclamación.',
      'Puedes llevarte todo tu expediente. Lo encuentras en la página de tu reclamación.',
    ),
    country: say('El país donde vive', 'El país donde vives'),
    elsewhere: 'Otro país',
    show: 'Mostrar',
    shown: country => `Se muestra para: ${country}.`,
  },
  improve: {
    title: 'Aprendemos de las reclamaciones',
    text: 'De cada reclamación anotamos la causa:',
    change:
      '¿Cambiamos algo por las reclamaciones? Entonces apuntamos quién lo hace y para cuándo. Más tarde miramos si ayudó.',
    logReview: (period, role) =>
      `Al menos una vez cada ${period} se vuelven a leer juntas todas las reclamaciones. Responsable: ${role}.`,
  },
  closing: {
    title: say('Cuándo cerramos su reclamación', 'Cuándo cerramos tu reclamación'),
    silence: period =>
      `¿No sabemos nada de ${say('usted', 'ti')} durante ${period} después de nuestra respuesta? Entonces cerramos ${say('su', 'tu')} reclamación.`,
    confirmation: `Solo cerramos ${say('su', 'tu')} reclamación cuando ${say('usted dice', 'dices')} que está resuelta.`,
  },
  receipt: {
    title: say('Cuándo le ha llegado una carta', 'Cuándo te ha llegado una carta'),
    email: period => `Damos por recibido un correo electrónico ${period} después de enviarlo.`,
    post: period => `Damos por recibida una carta por correo postal ${period} después de enviarla.`,
  },
  keep: {
    title: say('Cuánto tiempo guardamos su expediente', 'Cuánto tiempo guardamos tu expediente'),
    text: period => `Lo guardamos ${period}.`,
    from: {
      closed: `Contamos desde el día en que se cierra ${say('su', 'tu')} reclamación.`,
      delivered: `Contamos desde el día en que se entregó ${say('su', 'tu')} pedido.`,
      'last-remedy': `Contamos desde el último día en que hicimos algo por ${say('usted', 'ti')}.`,
    },
  },
  counting: {
    title: 'Cómo contamos los días',
    start: `Si no se indica otro inicio, un plazo empieza cuando recibimos ${say('su', 'tu')} reclamación.`,
    firstDay: {
      excluded: 'El día en que empieza un plazo no cuenta. Empezamos por el día siguiente.',
      included: 'El día en que empieza un plazo cuenta como el primero.',
    },
    cutOff: time => `Lo que llega después de las ${time} cuenta como recibido el siguiente día hábil.`,
    working: (days, country) => `Los días hábiles son ${days}, sin los festivos (${country}).`,
    workingWeek: days => `Aquí los días hábiles son ${days}.`,
    week: {
      'monday-to-friday': 'de lunes a viernes',
      'monday-to-saturday': 'de lunes a sábado',
      'every-day': 'todos los días de la semana',
    },
    weeks: 'Una semana son siete días, con o sin festivos. Termina a medianoche.',
    rollOver: {
      none: 'Un plazo puede terminar en un día no hábil. Entonces respetamos ese día.',
      'next-working-day': '¿Un plazo termina en un día no hábil? Entonces el último es el siguiente día hábil.',
      'previous-working-day': '¿Un plazo termina en un día no hábil? Entonces el último es el día hábil anterior.',
    },
    atLeast: days => `Un plazo contiene siempre al menos ${days}.`,
    late: say(
      '¿Llegamos tarde? Se lo decimos y le pedimos disculpas. Entonces puede dar el siguiente paso de inmediato.',
      '¿Llegamos tarde? Te lo decimos y te pedimos disculpas. Entonces puedes dar el siguiente paso de inmediato.',
    ),
  },
  kept: {
    title: 'Cómo hemos cumplido nuestras promesas',
    hint: since =>
      `Son todas las promesas que vencieron desde el ${since} y las que siguen abiertas. No falta ninguna.`,
    made: 'Hechas',
    kept: 'Cumplidas',
    late: 'Tarde',
    missed: 'Incumplidas',
    open: 'Abiertas',
    excused: 'Ya no necesarias',
    aim: '(un objetivo)',
    share: (kept, due) => `${kept} de ${due} a tiempo`,
    noneDue: 'Aún no ha vencido ninguna',
    none: 'En este tiempo aún no hemos hecho promesas.',
  },
  versions: {
    title: 'Versiones anteriores',
    hint: 'Una reclamación conserva las reglas con las que se presentó.',
    version: version => `Versión ${version}`,
    span: (from, until) => `del ${from} al ${until}`,
    since: from => `desde el ${from}`,
    from: from => `a partir del ${from}`,
    current: 'Aquí están las reglas que valen ahora.',
    old: (from, until) => `Esta versión estuvo en vigor del ${from} al ${until}.`,
    future: from => `Esta versión entra en vigor el ${from}.`,
  },
  version: (title, version, since, edition) =>
    `«${title}», versión ${version}, en vigor desde el ${since}. Calendario ${edition}.`,
})
