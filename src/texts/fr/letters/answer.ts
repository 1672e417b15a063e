import type { AnswerTexts } from '../../en/letters/answer.ts'
import { lowered } from '../../lowered.ts'
import type { Say } from '../../tongue.ts'

export const answer = (say: Say): AnswerTexts => ({
  opening: `Voici notre réponse à ${say('votre', 'ta')} réclamation.`,
  yourComplaint: say('Votre réclamation', 'Ta réclamation'),
  conclusion: 'Notre conclusion',
  onPoint: (point, conclusion) => `${point} : ${lowered(conclusion)}`,
  firstPoint: say('Votre réclamation elle-même', 'Ta réclamation elle-même'),
  done: 'Ce que nous avons fait pour comprendre',
  found: 'Ce que nous avons trouvé',
  remedy: say('Ce que nous faisons pour vous', 'Ce que nous faisons pour toi'),
  changes: 'Ce que nous changeons',
  noChange: 'Si nous changeons quelque chose',
  changeBy: (change, date) => `${change}. Fait au plus tard le ${date}.`,
  disagree: say('Si vous n’êtes pas d’accord', 'Si tu n’es pas d’accord'),
  satisfied: say(
    'La réponse vous convient ? Alors vous n’avez rien à faire.',
    'La réponse te convient ? Alors tu n’as rien à faire.',
  ),
  again: say(
    'Vous avez une question sur cette réponse ? Répondez à ce message.',
    'Tu as une question sur cette réponse ? Réponds à ce message.',
  ),
  reviewed: `${say('Votre', 'Ta')} réclamation a déjà été réexaminée.`,
  lastWord: `C’est notre dernier mot sur ${say('votre', 'ta')} réclamation.`,
  toBodies: say(
    'Vous pouvez vous adresser à un organisme en dehors de notre boutique :',
    'Tu peux t’adresser à un organisme en dehors de notre boutique :',
  ),
})
