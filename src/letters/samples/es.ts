import type { Storefront } from '#policy/storefront.ts'
import type { Sample } from './en.ts'

const shop: Storefront = {
  id: 'casasonora',
  name: 'Casa Sonora',
  site: 'https://www.casasonora.example',
  languages: ['es', 'en'],
  country: 'ES',
  currency: 'EUR',
  zone: 'Europe/Madrid',
  calendar: 'ES',
  policy: 'original',
  orderNumberPattern: '^ES-\\d{5}$',
  orderNumberExample: 'ES-30120',
  referencePrefix: 'C',
  email: 'reclamaciones@casasonora.example',
  phone: '976 000 120',
  address: ['Calle del Órgano, 12', '50003 Zaragoza'],
  brand: '#8a3b12',
}

export const sample: Sample = {
  shop,
  host: 'https://reclamaciones.casasonora.example',
  reference: 'ES-30120',
  names: {
    handler: 'Lucía Ferrer',
    investigator: 'Diego Salas',
    manager: 'Carmen Ibáñez',
    reviewer: 'Andrés Molina',
    courier: 'Transportes Ebro',
  },
  customer: { name: 'Noa García', email: 'noa.garcia@example.org' },
  words: {
    story: 'La guitarra tiene una grieta en la tapa. En la caja no había cartón de refuerzo. Quiero otra.',
    note: 'Qué disgusto recibirla así. Pregunto al almacén y al transportista qué pasó.',
    askCourier: 'El paquete EB 20 1187 se escaneó dos veces en Zaragoza el 1 de abril. ¿Salió dañado de ese almacén?',
    toldByCourier: 'La caja ya tenía una esquina abollada cuando llegó.',
    askCustomer: '¿Está todavía la caja? Una foto de las esquinas nos ayudaría.',
    toldByCustomer: 'Sí, envío una foto.',
    messageTitle: 'La foto',
    message:
      'Gracias por la foto. ¿Podemos recibir también una de la etiqueta?\n\nAsí sabemos de qué almacén salió el paquete.',
    report: {
      done: 'Hemos mirado las fotos. El transportista nos ha dicho que la caja tenía una esquina abollada.',
      open: 'El almacén todavía no nos ha dicho cómo se embaló la guitarra.',
      reason: 'La persona que la embaló vuelve el lunes 20 de abril de 2026.',
    },
    secondPoint: 'La espera al teléfono',
    found: 'La guitarra salió del almacén en una sola caja. Hacía falta una segunda. De ahí viene la grieta.',
    foundSecond: 'La espera fue de 25 minutos el 2 de abril. Esa tarde éramos pocos al teléfono.',
    exchange: 'Nuestro transportista recoge la guitarra dañada.',
    refund: 'Es por la entrega, y va a la tarjeta con la que se pagó.',
    answer: {
      summary: 'La guitarra llegó con una grieta en la tapa. Después, la espera al teléfono fue larga.',
      done: 'Hemos mirado las fotos. Hemos preguntado al almacén y al transportista. Hemos buscado la llamada.',
      apology: 'La guitarra tenía que llegar entera. No fue así, y es culpa nuestra. Lo sentimos.',
      change: 'Embalamos cada guitarra en dos cajas',
    },
    proof: 'Referencia del pago CS-DEV-20931',
    proofOfExchange: 'Paquete EB 20 2214, entregado con firma',
    delay: 'El fabricante entrega la guitarra una semana más tarde de lo acordado.',
    why: 'Sigo sin guitarra.',
    want: 'Una guitarra o que me devuelvan el dinero.',
    boardRefund: 'Es por la espera de más.',
    review: {
      policyFollowed: 'Todas las cartas salieron a tiempo. El cambio llegó más tarde de lo prometido',
      treatedFairly: 'Todo el equipo se lo tomó en serio, y siempre hubo una persona a quien acudir',
      lawKept: 'Una reparación o un cambio debe hacerse en un plazo razonable. El nuestro tardó demasiado',
    },
    decision:
      'La reclamación está justificada. El cambio tardó demasiado. Entregamos la guitarra y 40,00 € por la espera.',
    notUpheld: {
      summary: 'La reclamación dice que la guitarra llegó con una grieta en la tapa.',
      done: 'Hemos mirado las fotos y la propia guitarra. La ha examinado nuestro taller.',
      found: 'La línea de la tapa es parte de la madera. Sigue la veta y no está abierta.',
      noRemedy:
        'La guitarra está entera, así que no ofrecemos reembolso ni cambio. Se puede devolver hasta el 30 de abril de 2026.',
      noChange: 'No cambiamos nada, porque el embalaje estaba bien.',
    },
    withdrawn: 'He encontrado la causa yo.',
    settled:
      'No hay que devolver la guitarra y reembolsamos 25,00 € por la grieta. El dinero llega como muy tarde el viernes 10 de abril de 2026.',
  },
}
