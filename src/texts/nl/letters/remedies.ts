import type { RemediesTexts } from '../../en/letters/remedies.ts'

export const remedies: RemediesTexts = {
  refund: (amount, date) => `Wij betalen u ${amount} terug. U hebt het uiterlijk op ${date}.`,
  refundDone: (amount, date) => `Wij betaalden u ${amount} terug op ${date}.`,
  planned: {
    exchange: date => `U krijgt een ander product in de plaats. U hebt het uiterlijk op ${date}.`,
    repair: date => `Wij repareren het product gratis. Het is klaar uiterlijk op ${date}.`,
    'price-reduction': date => `U krijgt een deel van de prijs terug. U hebt het uiterlijk op ${date}.`,
    compensation: date => `U krijgt een vergoeding. U hebt die uiterlijk op ${date}.`,
    voucher: date => `U krijgt een tegoedbon. U hebt die uiterlijk op ${date}.`,
  },
  done: {
    exchange: date => `Wij hebben de omruiling uitgevoerd op ${date}.`,
    repair: date => `Wij hebben de reparatie uitgevoerd op ${date}.`,
    'price-reduction': date => `Wij betaalden een deel van de prijs terug op ${date}.`,
    compensation: date => `Wij betaalden u de vergoeding op ${date}.`,
    voucher: date => `Wij stuurden u de tegoedbon op ${date}.`,
  },
  apology: 'Wij bieden u onze excuses aan voor wat er misging.',
}
