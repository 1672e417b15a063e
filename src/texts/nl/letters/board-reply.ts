import type { BoardReplyTexts } from '../../en/letters/board-reply.ts'

export const boardReply: BoardReplyTexts = {
  opening: 'Dit is het antwoord van onze directie op uw klacht.',
  decision: 'De beslissing',
  findings: 'Wat de directie heeft gevonden',
  remedy: 'Wat wij voor u doen',
  noRemedy: 'De directie voegt geen terugbetaling, omruiling of reparatie toe.',
  bodies: 'Bent u nog niet tevreden?',
  bodiesIntro: 'Dit was de laatste stap bij ons. U kunt nu terecht bij een externe instantie.',
  does: sentence => `Wat wel kan: ${sentence}`,
  cannot: sentence => `Wat niet kan: ${sentence}`,
  phone: number => `Telefoon: ${number}`,
  noDisputesCommittee: shop =>
    `${shop} is niet aangesloten bij een geschillencommissie. Daar kunt u met deze klacht dus niet terecht.`,
  file: 'U kunt uw hele dossier meenemen. Open uw klacht en bewaar of print het daar.',
  fileByMail: 'U kunt uw hele dossier meenemen. Vraag het ons, dan sturen wij het u.',
}
