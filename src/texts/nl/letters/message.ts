import type { MessageTexts } from '../../en/letters/message.ts'

export const message: MessageTexts = {
  opening: 'Dit is een bericht over uw klacht.',
  question: 'Wij hebben een vraag over uw klacht. Uw antwoord helpt ons om het uit te zoeken.',
  answerBy: date => `Wij vragen u te antwoorden uiterlijk op ${date}.`,
  waiting: 'Wij wachten op uw reactie voordat wij verdergaan.',
  reply: 'Antwoord op dit bericht, of op de pagina van uw klacht.',
  replyByMail: 'Antwoord op dit bericht.',
}
