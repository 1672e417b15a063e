import type { BodyId } from '#policy/bodies.ts'

/** What an outside body can do for a customer, and what it cannot: nobody may be sent there with a wrong hope. */
/** `called` fits after 'turn to'. */
type Body = { readonly called: string; readonly does: string; readonly cannot: string }
const same = (bodies: Record<BodyId, Body>): Record<BodyId, Body> => bodies

export const bodies = same({
  'citizens-advice': {
    called: 'the Citizens Advice consumer service',
    does: 'Gives free advice on your rights in England and Wales. It passes reports on to Trading Standards.',
    cannot: 'It does not decide your case. Trading Standards does not take up the case of one customer.',
  },
  'advice-direct-scotland': {
    called: 'Advice Direct Scotland',
    does: 'Gives free advice on your rights in Scotland.',
    cannot: 'It does not decide your case and cannot make us pay.',
  },
  consumerline: {
    called: 'Consumerline',
    does: 'Gives free advice on your rights in Northern Ireland. It belongs to the Trading Standards Service there.',
    cannot: 'It does not decide your case and cannot make us pay.',
  },
  consuwijzer: {
    called: 'ACM ConsuWijzer',
    does: 'Tells you for free what your rights are in the Netherlands. It collects reports for the regulator ACM.',
    cannot: 'It does not mediate and does not decide your case.',
  },
  'ecc-netherlands': {
    called: 'the European Consumer Centre (ECC Nederland)',
    does: 'Helps for free when you live in one EU country and bought in another. It can contact the shop for you.',
    cannot: 'It cannot force a shop. It does not help when you and the shop are in the same country.',
  },
  court: {
    called: 'the court (kantonrechter)',
    does: 'The court decides your case. Both you and the shop must keep to the judgment.',
    cannot: 'It is not free: you pay a court fee. The court does not advise you.',
  },
})
export type BodiesTexts = typeof bodies
