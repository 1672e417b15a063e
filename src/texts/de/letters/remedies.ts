import type { RemediesTexts } from '../../en/letters/remedies.ts'
import type { Say } from '../../tongue.ts'

export const remedies = (say: Say): RemediesTexts => {
  const you = say('Sie bekommen', 'Du bekommst')
  return {
    refund: (amount, date) => `${you} ${amount} zurück. Das Geld ist spätestens am ${date} bei ${say('Ihnen', 'dir')}.`,
    refundDone: (amount, date) => `Am ${date} haben wir ${say('Ihnen', 'dir')} ${amount} zurückgezahlt.`,
    planned: {
      exchange: date => `${you} dafür ein anderes Produkt. Es ist spätestens am ${date} bei ${say('Ihnen', 'dir')}.`,
      repair: date => `Wir reparieren das Produkt kostenlos. Es ist spätestens am ${date} fertig.`,
      'price-reduction': date =>
        `${you} einen Teil des Preises zurück. Das Geld ist spätestens am ${date} bei ${say('Ihnen', 'dir')}.`,
      compensation: date => `${you} eine Entschädigung. Sie ist spätestens am ${date} bei ${say('Ihnen', 'dir')}.`,
      voucher: date => `${you} einen Gutschein. Er ist spätestens am ${date} bei ${say('Ihnen', 'dir')}.`,
    },
    done: {
      exchange: date => `Wir haben das Produkt am ${date} umgetauscht.`,
      repair: date => `Wir haben das Produkt am ${date} repariert.`,
      'price-reduction': date => `Wir haben am ${date} einen Teil des Preises zurückgezahlt.`,
      compensation: date => `Wir haben ${say('Ihnen', 'dir')} die Entschädigung am ${date} gezahlt.`,
      voucher: date => `Wir haben ${say('Ihnen', 'dir')} den Gutschein am ${date} geschickt.`,
    },
    apology: say(
      'Wir entschuldigen uns bei Ihnen für das, was schiefgegangen ist.',
      'Wir entschuldigen uns bei dir für das, was schiefgegangen ist.',
    ),
  }
}
