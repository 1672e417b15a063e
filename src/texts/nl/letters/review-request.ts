import type { ReviewRequestTexts } from '../../en/letters/review-request.ts'

export const reviewRequest: ReviewRequestTexts = {
  subject: (reference, date) => `[${reference}] Een klacht om te beoordelen: antwoord uiterlijk ${date}`,
  subjectUndated: reference => `[${reference}] Een klacht om te beoordelen`,
  hello: 'Beste collega,',
  asked: reference => `Een klant vraagt om een beoordeling van klacht ${reference}.`,
  replyBy: date => `Het antwoord moet er zijn uiterlijk op ${date}.`,
  reads: 'U vindt het hele dossier op één pagina: brieven, bevindingen en wat wij aanboden.',
  questions: 'De beoordeling beantwoordt drie vragen, elk met redenen:',
  independent: 'Hebt u zelf aan de klacht gewerkt? Laat de klacht dan aan iemand anders.',
  link: 'Open hier het dossier',
  nobodyLeft:
    'Iedereen die mag beoordelen, heeft aan deze klacht gewerkt. Geef iemand die onafhankelijk is nu die rol.',
  people: 'Open hier de lijst met mensen',
}
