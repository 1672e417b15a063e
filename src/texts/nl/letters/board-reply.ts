import type { BoardReplyTexts } from '../../en/letters/board-reply.ts'

export const boardReply: BoardReplyTexts = {
  opening: reviewer => `Dit is het antwoord op uw verzoek om een beoordeling door ${reviewer}.`,
  decision: 'De beslissing',
  verdicts: {
    stands: 'Ons eerdere antwoord blijft zoals het is.',
    varied: 'Ons eerdere antwoord verandert voor een deel.',
    overturned: 'Ons eerdere antwoord telt niet meer. Deze beslissing komt ervoor in de plaats.',
  },
  findings: 'De beoordeling',
  remedy: 'Wat wij voor u doen',
  noRemedy: 'Er komt geen terugbetaling, omruiling of reparatie bij.',
  bodies: 'Bent u nog niet tevreden?',
  lastStep: 'Dit was de laatste stap bij ons.',
  bodiesIntro: 'U kunt nu terecht bij een externe instantie.',
  file: 'U kunt uw hele dossier meenemen. Open uw klacht en bewaar of print het daar.',
  fileByMail: 'U kunt uw hele dossier meenemen. Vraag het ons, dan sturen wij het u.',
}
