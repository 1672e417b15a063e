import type { RemediesTexts } from '../../en/letters/remedies.ts'
import type { Say } from '../../tongue.ts'

export const remedies = (say: Say): RemediesTexts => ({
  refund: (amount, date) =>
    `Wij betalen ${say('u', 'je')} ${amount} terug. ${say('U', 'Je')} hebt het uiterlijk op ${date}.`,
  refundDone: (amount, date) => `Wij betaalden ${say('u', 'je')} ${amount} terug op ${date}.`,
  planned: {
    exchange: date =>
      `${say('U', 'Je')} krijgt een ander product in de plaats. ${say('U', 'Je')} hebt het uiterlijk op ${date}.`,
    repair: date => `Wij repareren het product gratis. Het is klaar uiterlijk op ${date}.`,
    'price-reduction': date =>
      `${say('U', 'Je')} krijgt een deel van de prijs terug. ${say('U', 'Je')} hebt het uiterlijk op ${date}.`,
    compensation: date => `${say('U', 'Je')} krijgt een vergoeding. ${say('U', 'Je')} hebt die uiterlijk op ${date}.`,
    voucher: date => `${say('U', 'Je')} krijgt een tegoedbon. ${say('U', 'Je')} hebt die uiterlijk op ${date}.`,
  },
  done: {
    exchange: date => `Wij hebben de omruiling uitgevoerd op ${date}.`,
    repair: date => `Wij hebben de reparatie uitgevoerd op ${date}.`,
    'price-reduction': date => `Wij betaalden een deel van de prijs terug op ${date}.`,
    compensation: date => `Wij betaalden ${say('u', 'je')} de vergoeding op ${date}.`,
    voucher: date => `Wij stuurden ${say('u', 'je')} de tegoedbon op ${date}.`,
  },
  apology: `Wij bieden ${say('u', 'je')} onze excuses aan voor wat er misging.`,
})
