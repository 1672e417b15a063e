import type { RemediesTexts } from '../../en/letters/remedies.ts'

export const remedies: RemediesTexts = {
  refund: (amount, date) => `Wij betalen u ${amount} terug. U hebt het uiterlijk op ${date}.`,
  refundDone: (amount, date) => `Wij betaalden u ${amount} terug op ${date}.`,
  planned: {
    exchange: date => `U krijgt een ander product in de plaats. U hebt het uiterlijk op ${date}.`,
    repair: date => `Wij repareren het product gratis. Het is klaar uiterlijk op ${date}.`,
  },
  done: {
    exchange: date => `Wij hebben de omruiling uitgevoerd op ${date}.`,
    repair: date => `Wij hebben de reparatie uitgevoerd op ${date}.`,
  },
  apology: 'Wij bieden u onze excuses aan voor wat er misging.',
}
