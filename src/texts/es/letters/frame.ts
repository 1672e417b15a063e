import type { FrameTexts } from '../../en/letters/frame.ts'
import type { Say } from '../../tongue.ts'

export const frame = (say: Say): FrameTexts => ({
  subject: (reference, about) => `[${reference}] ${say('Su', 'Tu')} reclamación: ${about}`,
  dear: name => `${say('Buenos días', 'Hola')}, ${name}:`,
  dearCustomer: say('Buenos días:', 'Hola:'),
  regards: say('Un cordial saludo,', 'Un saludo,'),
  team: shop => `El equipo de reclamaciones de ${shop}`,
  sender: shop => `Reclamaciones de ${shop}`,
  reviewers: {
    board: 'nuestra dirección',
    manager: 'una persona responsable que no ha intervenido en el caso',
    agent: 'otra persona del equipo, que no ha intervenido en el caso',
    investigator: 'otra persona que investiga y que no ha intervenido en el caso',
    administrator: 'otra persona del equipo, que no ha intervenido en el caso',
  },
  reviewersDo: {
    board: 'La dirección',
    manager: 'La persona encargada de la revisión',
    agent: 'La persona encargada de la revisión',
    investigator: 'La persona encargada de la revisión',
    administrator: 'La persona encargada de la revisión',
  },
  onBehalf: {
    board: 'En nombre de la dirección',
    manager: 'Dirección de atención al cliente',
    agent: 'Atención al cliente',
    investigator: 'Atención al cliente',
    administrator: 'Atención al cliente',
  },
  email: address => `Correo electrónico: ${address}`,
  phone: number => `Teléfono: ${number}`,
  post: address => `Correo postal: ${address}`,
  mayReply: say(
    'También puede responder a este correo. Lo que escriba se añade a su reclamación, con las fotos que adjunte.',
    'También puedes responder a este correo. Lo que escribas se añade a tu reclamación, con las fotos que adjuntes.',
  ),
  follow: say(
    'Siga aquí su reclamación, envíe un mensaje o una foto y vea el porqué de cada fecha',
    'Sigue aquí tu reclamación, envía un mensaje o una foto y mira el porqué de cada fecha',
  ),
  open: say('Abra aquí su reclamación', 'Abre aquí tu reclamación'),
  whatNext: '¿Qué pasa ahora?',
  whatYouCanDo: say('¿Qué puede hacer?', '¿Qué puedes hacer?'),
  why: '¿Por qué esta fecha?',
  whyMany: '¿Por qué estas fechas?',
  files: 'Con esta carta',
  details: 'Datos',
  reference: 'Referencia',
  receivedOn: 'Recibida',
  handler: 'Quién la lleva',
  answerBy: 'Respuesta como muy tarde',
  late: date => `${say('Le', 'Te')} prometimos esta carta para el ${date}. Llegamos tarde y lo sentimos.`,
  boardTitle: say('¿No está conforme?', '¿No estás conforme?'),
  board: reviewer => `${say('Puede', 'Puedes')} pedir una revisión. La hace ${reviewer}.`,
  boardHow: say(
    'Abra su reclamación y pida allí la revisión. Diga con sus propias palabras por qué.',
    'Abre tu reclamación y pide allí la revisión. Di con tus propias palabras por qué.',
  ),
  boardHowByMail: say(
    'Díganos por escrito que quiere una revisión y por qué, con sus propias palabras.',
    'Dinos por escrito que quieres una revisión y por qué, con tus propias palabras.',
  ),
  boardWhat: reviewer =>
    `${reviewer} lee todo el expediente. Nadie que haya llevado ${say('su', 'tu')} reclamación decide sobre ella.`,
  boardWithin: (reviewer, period) => `${reviewer} responde en un plazo de ${period} desde ${say('su', 'tu')} petición.`,
  bodiesAfter: bodies =>
    say(
      `¿Sigue sin estar conforme después de la revisión? Entonces puede acudir a: ${bodies}.`,
      `¿Sigues sin estar conforme después de la revisión? Entonces puedes acudir a: ${bodies}.`,
    ),
})
