import type { RemedyCarriedOutTexts } from '../../en/letters/remedy-carried-out.ts'
import type { Say } from '../../tongue.ts'

export const remedyCarriedOut = (say: Say): RemedyCarriedOutTexts => ({
  done: `Nous avons fait ce que nous ${say('vous avions', 't’avions')} promis.`,
  late: date => `C’est plus tard que promis : la date était le ${date}. Nous nous en excusons.`,
  what: 'Quoi',
  promised: 'Ce que nous avions promis',
  proof: say('Comment vous pouvez le vérifier', 'Comment tu peux le vérifier'),
  more: `Voici ce que nous ${say('vous', 'te')} devons encore :`,
  complete: `Nous avons ainsi fait tout ce que nous ${say('vous avions', 't’avions')} promis.`,
  wrong: say(
    'Quelque chose ne va pas ? Répondez à ce message, et nous le corrigeons.',
    'Quelque chose ne va pas ? Réponds à ce message, et nous le corrigeons.',
  ),
})
