import type { BodiesTexts } from '../en/bodies.ts'
import type { Say } from '../tongue.ts'

export const bodies = (say: Say): BodiesTexts => ({
  called: {
    'juntas-arbitrales': 'las juntas arbitrales de consumo',
    omic: 'la Oficina Municipal de Información al Consumidor (OMIC)',
    'court-spain': 'el juzgado de primera instancia',
  },
  does: {
    advises: say('Le informan de sus derechos.', 'Te informan de tus derechos.'),
    'passes-on': say(
      'Su aviso se traslada a la autoridad que vigila a las empresas.',
      'Tu aviso se traslada a la autoridad que vigila a las empresas.',
    ),
    'assists-across-borders': say(
      'El centro puede dirigirse por usted a una tienda de otro país.',
      'El centro puede dirigirse por ti a una tienda de otro país.',
    ),
    mediates: say('Le ayudan a llegar a un acuerdo con nosotros.', 'Te ayudan a llegar a un acuerdo con nosotros.'),
    proposes: say('Recibe una propuesta de solución.', 'Recibes una propuesta de solución.'),
    decides: say('Recibe una decisión sobre su reclamación.', 'Recibes una decisión sobre tu reclamación.'),
    enforces: 'Las empresas que incumplen la ley pueden ser sancionadas.',
  },
  cannot: {
    advises: 'Allí no asesoran.',
    'passes-on': say('Su aviso no se traslada.', 'Tu aviso no se traslada.'),
    'assists-across-borders': 'Allí no ayudan con tiendas de otro país.',
    mediates: say('Allí nadie media entre usted y nosotros.', 'Allí nadie media entre tú y nosotros.'),
    proposes: say('Allí no recibe ninguna propuesta de solución.', 'Allí no recibes ninguna propuesta de solución.'),
    decides: say('Allí no se decide sobre su propio caso.', 'Allí no se decide sobre tu propio caso.'),
    enforces: 'Allí nadie puede obligar a una empresa a nada.',
  },
  about: {
    goods: say('Tiene que tratarse de bienes que ha comprado.', 'Tiene que tratarse de bienes que has comprado.'),
    credit: 'Tiene que tratarse de un crédito o de un pago a plazos.',
    'data-protection': say(
      'Tiene que tratarse de sus datos personales.',
      'Tiene que tratarse de tus datos personales.',
    ),
    'cross-border': say(
      'Tiene que vivir en un país de la UE y haber comprado en otro. Noruega e Islandia también cuentan.',
      'Tienes que vivir en un país de la UE y haber comprado en otro. Noruega e Islandia también cuentan.',
    ),
  },
  regions: { 'GB-ENG': 'Inglaterra', 'GB-WLS': 'Gales', 'GB-SCT': 'Escocia', 'GB-NIR': 'Irlanda del Norte' },
  forRegions: regions => `Es para ${regions}.`,
  notes: {
    'furniture-ombudsman': say(
      'Tiene que tratarse de muebles o de obras en su casa.',
      'Tiene que tratarse de muebles o de obras en tu casa.',
    ),
    universalschlichtungsstelle: 'El litigio no puede superar los 50.000 €.',
    'court-england-wales': 'Hasta 10.000 £ hay un procedimiento más sencillo.',
    'court-scotland': 'Hasta 5.000 £ hay un procedimiento más sencillo.',
    'small-claims-ireland': 'El procedimiento es para reclamaciones de hasta 2.000 €.',
    'court-italy': 'Este juez decide sobre reclamaciones de hasta 10.000 €.',
    'court-france': say(
      'Por menos de 5.000 €, antes debe intentar un acuerdo, por ejemplo con un mediador.',
      'Por menos de 5.000 €, antes debes intentar un acuerdo, por ejemplo con un mediador.',
    ),
    'fevad-mediator': say(
      'Escriba en francés. El pedido tiene que haberse entregado en Francia.',
      'Escribe en francés. El pedido tiene que haberse entregado en Francia.',
    ),
    signalconso: say('La empresa ve su aviso y puede responderle.', 'La empresa ve tu aviso y puede responderte.'),
    'confianza-online': 'El pedido tiene que haberse hecho en línea, hace un año como máximo.',
    webwinkelkeur: say(
      'Si no hay acuerdo, puede pedir a DigiDispuut una decisión vinculante, de pago.',
      'Si no hay acuerdo, puedes pedir a DigiDispuut una decisión vinculante, de pago.',
    ),
    omic: say('Su ayuntamiento le dice dónde está la oficina.', 'Tu ayuntamiento te dice dónde está la oficina.'),
    court: say('No necesita abogado.', 'No necesitas abogado.'),
  },
  cannotNotes: {
    'trading-standards': say(
      'No puede acudir directamente: avise al servicio de consejo al consumidor de su zona.',
      'No puedes acudir directamente: avisa al servicio de consejo al consumidor de tu zona.',
    ),
    'consumer-ombudsman-belgium': 'Allí no ayudan con empresas de fuera de Bélgica.',
  },
  opens: {
    'at-once': say('Puede acudir en cualquier momento.', 'Puedes acudir en cualquier momento.'),
    'after-complaint': say(
      'Primero tiene que habernos reclamado a nosotros.',
      'Primero tienes que habernos reclamado a nosotros.',
    ),
    'final-answer': say(
      'Puede acudir después de nuestra última respuesta.',
      'Puedes acudir después de nuestra última respuesta.',
    ),
  },
  orAfter: period => `También si pasa este plazo sin esa respuesta: ${period}.`,
  window: {
    complaint: period => `Plazo: ${period} desde que nos ${say('reclamó', 'reclamaste')}.`,
    'final-answer': period => `Plazo: ${period} desde nuestra última respuesta.`,
  },
  answers: period => `Duración: ${period} como máximo, con el expediente completo.`,
  free: 'Es gratis.',
  varies: 'Puede costar dinero.',
  fee: amount => `Cuesta ${amount}.`,
  returned: say('Se lo devuelven si le dan la razón.', 'Te lo devuelven si te dan la razón.'),
  binds: {
    nobody: say('Usted y nosotros podemos rechazar el resultado.', 'Tú y nosotros podemos rechazar el resultado.'),
    shop: say(
      'Si usted acepta la decisión, nosotros tenemos que cumplirla.',
      'Si aceptas la decisión, nosotros tenemos que cumplirla.',
    ),
    both: say('Usted y nosotros tenemos que cumplir la decisión.', 'Tú y nosotros tenemos que cumplir la decisión.'),
  },
  joined: {
    nothing: 'Nosotros participamos.',
    membership: 'Estamos adheridos.',
    commitment: 'Nos hemos comprometido a participar.',
  },
  notJoined: 'Nosotros no participamos.',
  needsUs: say(
    'Solo tramitan su reclamación si nosotros participamos.',
    'Solo tramitan tu reclamación si nosotros participamos.',
  ),
  labels: {
    does: say('Lo que puede obtener:', 'Lo que puedes obtener:'),
    cannot: say('Lo que no puede obtener:', 'Lo que no puedes obtener:'),
    gate: 'Cuándo:',
    terms: 'Conviene saber:',
    phone: 'Teléfono:',
    post: 'Correo postal:',
  },
  notice: {
    takesPart: bodies =>
      say(
        `Si no llegamos a un acuerdo, puede acudir a esta entidad: ${bodies}. Nosotros participamos en ese procedimiento.`,
        `Si no llegamos a un acuerdo, puedes acudir a esta entidad: ${bodies}. Nosotros participamos en ese procedimiento.`,
      ),
    noPart:
      'No estamos adheridos a ninguna entidad de resolución de litigios y no participamos en procedimientos de ese tipo.',
    nowhere: say(
      'Por eso no puede presentar allí esta reclamación.',
      'Por eso no puedes presentar allí esta reclamación.',
    ),
    competent: bodies =>
      say(
        `La entidad competente para su reclamación sería: ${bodies}.`,
        `La entidad competente para tu reclamación sería: ${bodies}.`,
      ),
    mediator: bodies =>
      say(
        `Tiene derecho a un mediador gratuito. El nuestro es: ${bodies}.`,
        `Tienes derecho a un mediador gratuito. El nuestro es: ${bodies}.`,
      ),
    mediatorMissing: say(
      'Tiene derecho a un mediador gratuito. Pregúntenos quién es. La lista de todos los mediadores está en economie.gouv.fr/mediation-conso.',
      'Tienes derecho a un mediador gratuito. Pregúntanos quién es. La lista de todos los mediadores está en economie.gouv.fr/mediation-conso.',
    ),
    also: bodies => say(`También puede acudir a: ${bodies}.`, `También puedes acudir a: ${bodies}.`),
  },
})
