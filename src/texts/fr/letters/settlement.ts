import type { SettlementTexts } from '../../en/letters/settlement.ts'
import type { Say } from '../../tongue.ts'

export const settlement = (say: Say): SettlementTexts => ({
  settled: say(
    'Nous avons parlé avec vous de votre réclamation. Vous nous avez dit que c’était réglé.',
    'Nous avons parlé avec toi de ta réclamation. Tu nous as dit que c’était réglé.',
  ),
  what: 'Ce dont nous avons convenu',
  back: say(
    'Ce n’est finalement pas réglé ? Répondez à ce message. Nous rouvrons votre réclamation et nous y répondons par écrit.',
    'Ce n’est finalement pas réglé ? Réponds à ce message. Nous rouvrons ta réclamation et nous y répondons par écrit.',
  ),
  bodies: say(
    'Cet accord ne vous retire aucun droit. Vous pouvez toujours vous adresser à :',
    'Cet accord ne te retire aucun droit. Tu peux toujours t’adresser à :',
  ),
})
