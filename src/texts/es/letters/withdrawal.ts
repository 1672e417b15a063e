import type { WithdrawalTexts } from '../../en/letters/withdrawal.ts'
import type { Say } from '../../tongue.ts'

export const withdrawal = (say: Say): WithdrawalTexts => ({
  withdrawn: date =>
    say(
      `El ${date} usted retiró su reclamación. Hemos dejado de tramitarla.`,
      `El ${date} retiraste tu reclamación. Hemos dejado de tramitarla.`,
    ),
  remedies: say(
    'Lo que le prometimos y aún no habíamos hecho queda sin efecto.',
    'Lo que te prometimos y aún no habíamos hecho queda sin efecto.',
  ),
  kept: 'La reclamación queda en nuestro registro, como retirada.',
  back: say(
    '¿Quiere que sigamos adelante? Responda a este mensaje y volvemos a abrir su reclamación.',
    '¿Quieres que sigamos adelante? Responde a este mensaje y volvemos a abrir tu reclamación.',
  ),
  notYou: say(
    '¿No retiró usted la reclamación? Díganoslo. La volvemos a abrir.',
    '¿No retiraste tú la reclamación? Dínoslo. La volvemos a abrir.',
  ),
})
