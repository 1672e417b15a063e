import type { SettlementTexts } from '../../en/letters/settlement.ts'
import type { Say } from '../../tongue.ts'

export const settlement = (say: Say): SettlementTexts => ({
  settled: say(
    'Hemos hablado con usted sobre su reclamación. Nos dijo que así queda resuelta.',
    'Hemos hablado contigo sobre tu reclamación. Nos dijiste que así queda resuelta.',
  ),
  what: 'Qué acordamos',
  back: say(
    '¿Al final no queda resuelta? Responda a este mensaje. Volvemos a abrir su reclamación y le respondemos por escrito.',
    '¿Al final no queda resuelta? Responde a este mensaje. Volvemos a abrir tu reclamación y te respondemos por escrito.',
  ),
  bodies: say(
    'Este acuerdo no le quita ningún derecho. Puede acudir igualmente a:',
    'Este acuerdo no te quita ningún derecho. Puedes acudir igualmente a:',
  ),
})
