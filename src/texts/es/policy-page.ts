import type { PolicyPageTexts } from '../en/policy-page.ts'

export const policyPage: PolicyPageTexts = {
  title: 'Cómo tratamos las reclamaciones',
  lead: shop =>
    `Estas son las reglas de ${shop} para las reclamaciones. Son promesas. Usted puede exigirnos que las cumplamos, y nuestro propio sistema lo hace cada día.`,
  begin: 'Presentar una reclamación',
  contents: 'En esta página',
  print: 'Puede imprimir esta página para guardarla.',
  whole: 'Leer la página completa, también para otros países y versiones',
  untitled: 'Con nuestras propias palabras',
  onlyIn: language => `Esta parte solo está en ${language}:`,
  now: {
    title: 'Si usted reclama ahora',
    hint: 'Estas fechas se calculan en este momento. Las reclamaciones reales siguen las mismas reglas.',
    later: 'Después, si cada paso dura hasta su último día',
    by: 'Como máximo el',
    aim: 'Nuestro objetivo',
    why: '¿Por qué esta fecha?',
    review: 'Y si pide una revisión ahora',
    reviewLater: 'Y si después pide una revisión',
    reviewNext: 'Y si después pide una revisión más',
    notYet: 'Para esto aún no se puede dar una fecha',
    notYetWhy: 'El plazo aún no ha empezado.',
  },
  file: {
    title: 'Puede reclamar de varias maneras',
    text: 'Elija la que mejor le venga. Tratamos todas las reclamaciones de la misma manera.',
    give: 'Díganos cómo podemos contactar con usted. Denos su número de pedido si lo tiene. ¿No lo tiene? Aceptamos igualmente su reclamación.',
    browser: 'El formulario funciona en cualquier navegador, también en uno antiguo, y sin cuenta.',
    raiseWithin: period =>
      `Puede reclamar hasta ${period} después de la entrega. También aceptamos reclamaciones posteriores. Entonces anotamos que llegaron más tarde.`,
  },
  acknowledge: {
    counts: 'Cuenta cuando nuestra carta ha salido y se ha podido entregar. Una carta devuelta no cuenta.',
    by: who => `Quién la confirma: ${who}.`,
    self: 'Quien confirma su reclamación también la lleva.',
  },
  reference: {
    title: 'Su número de pedido es su referencia',
    text: 'Guardamos su reclamación con su número de pedido. Así es fácil encontrarla. Una segunda reclamación sobre el mismo pedido lleva -2 al final. Sin número de pedido, le damos una referencia.',
  },
  severity: {
    title: 'La gravedad',
    text: names => `Clasificamos las reclamaciones según su gravedad: ${names}.`,
  },
  investigate: {
    title: 'Averiguamos lo que pasó',
    text: 'Cuando hace falta, investigamos. Podemos consultar:',
  },
  hearing: {
    title: '¿Se trata de alguien de nuestro equipo?',
    text: 'Entonces le informamos de su reclamación. Escuchamos su versión antes de responderle a usted.',
  },
  explain: {
    title: 'Nuestra respuesta lo explica todo',
    text: 'Usted la recibe por escrito. Siempre tiene estas cuatro partes:',
    parts: [
      'qué hicimos para averiguar lo que pasó',
      'qué encontramos, y si le damos la razón',
      'qué hacemos por usted, o por qué no hacemos nada',
      'qué cambiamos para que no vuelva a pasar, o por qué no cambiamos nada',
    ],
  },
  remedy: {
    title: 'Lo arreglamos',
    text: 'Cuando corresponde, usted recibe una o varias de estas cosas:',
    date: 'Cada una lleva un importe o una descripción, y una fecha. Su reclamación sigue abierta hasta que esté hecho.',
    law: 'Esto se suma a sus derechos legales. Nunca los sustituye.',
  },
  review: {
    title: '¿No está conforme? Otra persona lo revisa',
    again: '¿No está conforme? Lo revisamos de nuevo',
    next: '¿Sigue sin estar conforme? Una revisión más',
    looks: 'Qué se mira entonces',
    by: who => `Quién lo revisa: ${who}.`,
    customer: '¿No está conforme? Entonces puede pedir una revisión.',
    staff: 'Nuestro propio equipo también puede pedirla.',
    keyword: words => `También empieza si nos escribe una de estas palabras: ${words}.`,
    time: period => `Empieza por sí sola si no tiene respuesta ${period} después de que recibimos su reclamación.`,
    anyTime: 'Puede pedirla en cualquier momento. No tiene que esperar nuestra respuesta.',
    answered: 'Puede pedirla cuando tenga nuestra respuesta.',
    replied: 'Puede pedirla cuando tenga la respuesta de la revisión anterior.',
    window: period => `Después tiene ${period} para pedirla.`,
    file: 'Todo lo que tenemos sobre su reclamación se envía en el acto. No tiene que volver a contarlo.',
    reads: 'Se lee todo lo que se escribió y averiguó. También se discute lo que le ofrecimos.',
    asks: 'Se responde a esto, con razones:',
    questions: {
      policyFollowed: '¿Seguimos estas reglas?',
      treatedFairly: '¿Fuimos justos con usted y le ayudamos de principio a fin?',
      lawKept: '¿Respetamos las leyes de consumo?',
    },
    independence: {
      'never-handled': 'Nadie que haya llevado su reclamación participa en esto.',
      'not-decided': 'Nadie que haya decidido antes sobre su reclamación participa en esto.',
      none: 'Puede ser alguien que ya conoce su reclamación.',
    },
    panel: (quorum, all) =>
      all
        ? `Deciden juntas al menos ${quorum} personas, y todas deben estar de acuerdo.`
        : `Deciden juntas al menos ${quorum} personas, por mayoría.`,
    outside: 'La respuesta también dice adónde puede acudir fuera de nuestra tienda.',
  },
  outside: {
    title: 'Puede acudir a alguien fuera de nuestra tienda',
    text: '¿Sigue sin estar conforme? Estos organismos pueden ayudarle. Sepa qué puede hacer cada uno y qué no:',
    none: 'Para su país no podemos nombrar ninguno. Siempre puede acudir a los tribunales.',
    take: 'Puede llevarse todo su expediente. Lo encuentra en la página de su reclamación.',
    country: 'El país donde vive',
    elsewhere: 'Otro país',
    show: 'Mostrar',
    shown: country => `Se muestra para: ${country}.`,
  },
  improve: {
    title: 'Aprendemos de ello',
    text: 'De cada reclamación anotamos la causa:',
    change:
      '¿Cambiamos algo por las reclamaciones? Entonces apuntamos quién lo hace y para cuándo. Más tarde miramos si ayudó.',
    logReview: (period, role) =>
      `Al menos una vez cada ${period} se vuelven a leer juntas todas las reclamaciones. Responsable: ${role}.`,
  },
  closing: {
    title: 'Cuándo cerramos su reclamación',
    silence: period =>
      `¿No sabemos nada de usted durante ${period} después de nuestra respuesta? Entonces cerramos su reclamación.`,
    confirmation: 'Solo cerramos su reclamación cuando usted dice que está resuelta.',
  },
  receipt: {
    title: 'Cuándo le ha llegado una carta',
    email: period => `Damos por recibido un correo electrónico ${period} después de enviarlo.`,
    post: period => `Damos por recibida una carta por correo postal ${period} después de enviarla.`,
  },
  keep: {
    title: 'Cuánto tiempo guardamos su expediente',
    text: period => `Lo guardamos ${period}.`,
    from: {
      closed: 'Contamos desde el día en que se cierra su reclamación.',
      delivered: 'Contamos desde el día en que se entregó su pedido.',
      'last-remedy': 'Contamos desde el último día en que hicimos algo por usted.',
    },
  },
  counting: {
    title: 'Cómo contamos los días',
    start: 'Si no se indica otro inicio, un plazo empieza cuando recibimos su reclamación.',
    firstDay: {
      excluded: 'El día en que empieza un plazo no cuenta. Empezamos por el día siguiente.',
      included: 'El día en que empieza un plazo cuenta como el primero.',
    },
    cutOff: time => `Lo que llega después de las ${time} cuenta como recibido el siguiente día hábil.`,
    working: (days, country) => `Son días hábiles ${days}, sin los festivos (${country}).`,
    workingWeek: days => `Aquí son días hábiles ${days}.`,
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
    late: '¿Llegamos tarde? Se lo decimos y le pedimos disculpas. Entonces puede seguir adelante en el acto.',
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
}
