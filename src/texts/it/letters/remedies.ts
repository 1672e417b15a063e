import type { RemediesTexts } from '../../en/letters/remedies.ts'
import type { Say } from '../../tongue.ts'

export const remedies = (say: Say): RemediesTexts => ({
  refund: (amount, date) =>
    say(
      `Le rimborsiamo ${amount}. Avrà il denaro entro ${date}.`,
      `Ti rimborsiamo ${amount}. Avrai il denaro entro ${date}.`,
    ),
  refundDone: (amount, date) => `${say('Le', 'Ti')} abbiamo rimborsato ${amount} ${date}.`,
  planned: {
    exchange: date =>
      say(
        `Le sostituiamo il prodotto con un altro. Lo avrà entro ${date}.`,
        `Ti sostituiamo il prodotto con un altro. Lo avrai entro ${date}.`,
      ),
    repair: date => `Ripariamo il prodotto gratuitamente. Sarà pronto entro ${date}.`,
    'price-reduction': date =>
      say(
        `Le rimborsiamo una parte del prezzo. Avrà il denaro entro ${date}.`,
        `Ti rimborsiamo una parte del prezzo. Avrai il denaro entro ${date}.`,
      ),
    compensation: date =>
      say(
        `Le paghiamo un indennizzo. Avrà il denaro entro ${date}.`,
        `Ti paghiamo un indennizzo. Avrai il denaro entro ${date}.`,
      ),
    voucher: date =>
      say(
        `Le inviamo un buono acquisto. Lo avrà entro ${date}.`,
        `Ti inviamo un buono acquisto. Lo avrai entro ${date}.`,
      ),
  },
  done: {
    exchange: date => `Abbiamo sostituito il prodotto ${date}.`,
    repair: date => `Abbiamo riparato il prodotto ${date}.`,
    'price-reduction': date => `${say('Le', 'Ti')} abbiamo rimborsato una parte del prezzo ${date}.`,
    compensation: date => `${say('Le', 'Ti')} abbiamo pagato l’indennizzo ${date}.`,
    voucher: date => `${say('Le', 'Ti')} abbiamo inviato il buono acquisto ${date}.`,
  },
  apology: say('Le chiediamo scusa per ciò che è andato storto.', 'Ti chiediamo scusa per ciò che è andato storto.'),
})
