import type { BoardReplyTexts } from '../../en/letters/board-reply.ts'
import type { Say } from '../../tongue.ts'

export const boardReply = (say: Say): BoardReplyTexts => ({
  opening: reviewer => `Dit is het antwoord op ${say('uw', 'je')} verzoek om een beoordeling door ${reviewer}.`,
  decision: 'De beslissing',
  verdicts: {
    stands: 'Ons eerdere antwoord blijft zoals het is.',
    varied: 'Ons eerdere antwoord verandert voor een deel.',
    overturned: 'Ons eerdere antwoord telt niet meer. Deze beslissing komt ervoor in de plaats.',
  },
  findings: 'De beoordeling',
  remedy: `Wat wij ${say('voor u', 'voor je')} doen`,
  noRemedy: 'Er komt geen terugbetaling, omruiling of reparatie bij.',
  bodies: `${say('Bent u', 'Ben je')} nog niet tevreden?`,
  lastStep: 'Dit was de laatste stap bij ons.',
  bodiesIntro: `${say('U', 'Je')} kunt nu terecht bij een externe instantie.`,
  file: `${say('U', 'Je')} kunt ${say('uw', 'je')} hele dossier meenemen. Open ${say('uw', 'je')} klacht en bewaar of print het daar.`,
  fileByMail: `${say('U', 'Je')} kunt ${say('uw', 'je')} hele dossier meenemen. Vraag het ons, dan sturen wij het ${say('u', 'je')}.`,
})
