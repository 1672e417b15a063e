import type { RemediesTexts } from '../../en/letters/remedies.ts'
import type { Say } from '../../tongue.ts'

export const remedies = (say: Say): RemediesTexts => ({
  refund: (amount, date) =>
    say(
      `Le devolvemos ${amount}. Tendrá el dinero como muy tarde el ${date}.`,
      `Te devolvemos ${amount}. Tendrás el dinero como muy tarde el ${date}.`,
    ),
  refundDone: (amount, date) => `${say('Le', 'Te')} devolvimos ${amount} el ${date}.`,
  planned: {
    exchange: date =>
      say(
        `Le cambiamos el producto por otro. Lo tendrá como muy tarde el ${date}.`,
        `Te cambiamos el producto por otro. Lo tendrás como muy tarde el ${date}.`,
      ),
    repair: date => `Reparamos el producto gratis. Estará listo como muy tarde el ${date}.`,
    'price-reduction': date =>
      say(
        `Le devolvemos una parte del precio. Tendrá el dinero como muy tarde el ${date}.`,
        `Te devolvemos una parte del precio. Tendrás el dinero como muy tarde el ${date}.`,
      ),
    compensation: date =>
      say(
        `Le pagamos una indemnización. Tendrá el dinero como muy tarde el ${date}.`,
        `Te pagamos una indemnización. Tendrás el dinero como muy tarde el ${date}.`,
      ),
    voucher: date =>
      say(
        `Le enviamos un vale de compra. Lo tendrá como muy tarde el ${date}.`,
        `Te enviamos un vale de compra. Lo tendrás como muy tarde el ${date}.`,
      ),
  },
  done: {
    exchange: date => `Hicimos el cambio el ${date}.`,
    repair: date => `Hicimos la reparación el ${date}.`,
    'price-reduction': date => `${say('Le', 'Te')} devolvimos una parte del precio el ${date}.`,
    compensation: date => `${say('Le', 'Te')} pagamos la indemnización el ${date}.`,
    voucher: date => `${say('Le', 'Te')} enviamos el vale de compra el ${date}.`,
  },
  apology: say('Le pedimos disculpas por lo que salió mal.', 'Te pedimos disculpas por lo que salió mal.'),
})
