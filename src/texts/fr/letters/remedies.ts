import type { RemediesTexts } from '../../en/letters/remedies.ts'
import type { Say } from '../../tongue.ts'

export const remedies = (say: Say): RemediesTexts => {
  const [you, it] = [say('Vous recevez', 'Tu reçois'), say('Vous l’avez', 'Tu l’as')]
  return {
    refund: (amount, date) => `Nous ${say('vous', 'te')} remboursons ${amount}, au plus tard le ${date}.`,
    refundDone: (amount, date) => `Nous ${say('vous avons', 't’avons')} remboursé ${amount} le ${date}.`,
    planned: {
      exchange: date => `${you} un autre produit à la place. ${it} au plus tard le ${date}.`,
      repair: date => `Nous réparons le produit gratuitement. Il est prêt au plus tard le ${date}.`,
      'price-reduction': date => `Nous ${say('vous', 'te')} remboursons une partie du prix, au plus tard le ${date}.`,
      compensation: date => `${you} une indemnité. ${it} au plus tard le ${date}.`,
      voucher: date => `${you} un bon d’achat. ${it} au plus tard le ${date}.`,
    },
    done: {
      exchange: date => `Nous avons échangé le produit le ${date}.`,
      repair: date => `Nous avons réparé le produit le ${date}.`,
      'price-reduction': date => `Nous avons remboursé une partie du prix le ${date}.`,
      compensation: date => `Nous ${say('vous avons', 't’avons')} versé l’indemnité le ${date}.`,
      voucher: date => `Nous ${say('vous avons', 't’avons')} envoyé le bon d’achat le ${date}.`,
    },
    apology: `Nous ${say('vous', 'te')} présentons nos excuses pour ce qui n’a pas marché.`,
  }
}
