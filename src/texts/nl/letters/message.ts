import type { MessageTexts } from '../../en/letters/message.ts'
import type { Say } from '../../tongue.ts'

export const message = (say: Say): MessageTexts => ({
  opening: `Dit is een bericht over ${say('uw', 'je')} klacht.`,
  question: `Wij hebben een vraag over ${say('uw', 'je')} klacht. ${say('Uw', 'Je')} antwoord helpt ons om het uit te zoeken.`,
  answerBy: date => `Wij vragen ${say('u', 'je')} te antwoorden uiterlijk op ${date}.`,
  waiting: `Wij wachten op ${say('uw', 'je')} reactie voordat wij verdergaan.`,
  reply: `Antwoord op dit bericht, of op de pagina van ${say('uw', 'je')} klacht.`,
  replyByMail: 'Antwoord op dit bericht.',
})
