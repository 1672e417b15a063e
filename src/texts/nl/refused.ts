import type { RefusedTexts } from '../en/refused.ts'
import type { Say } from '../tongue.ts'

export const refused = (say: Say): RefusedTexts => ({
  'already-escalated': () =>
    `Er wordt al opnieuw naar ${say('uw', 'je')} klacht gekeken. Stuur een bericht om iets toe te voegen.`,
  'already-filed': () => 'We hebben deze klacht al. Stuur een bericht om iets toe te voegen.',
  'board-decides-now': () =>
    `Er wordt nu opnieuw naar ${say('uw', 'je')} klacht gekeken. Stuur een bericht om iets toe te voegen.`,
  'board-has-not-replied': () =>
    `De beoordeling is nog niet klaar. Daarna ${say('kunt u', 'kun je')} ons vertellen waar ${say('u', 'je')} verder gaat.`,
  'body-missing': () => 'Er is geen externe instantie gekozen. Kies er een uit de lijst.',
  closed: () => `${say('Uw', 'Je')} klacht is gesloten. Open de klacht eerst opnieuw, of stuur een bericht.`,
  'dossier-taken-enough': ({ atMost }) =>
    `${say('U hebt uw', 'Je hebt je')} dossier vandaag al ${atMost} keer meegenomen. Morgen kan het weer; deze pagina ${say('kunt u', 'kun je')} altijd printen.`,
  'escalation-too-early': () =>
    `${say('U kunt', 'Je kunt')} na ons antwoord vragen om er nog eens naar te kijken. Stuur tot die tijd een bericht.`,
  'no-review': () =>
    'Ons beleid kent geen tweede beoordeling. Stuur een bericht, of ga naar een externe instantie: die staan op de pagina met ons beleid.',
  'no-way-to-reach': () => 'Zonder adres kunnen we niet antwoorden. Vul een e-mailadres of een postadres in.',
  'not-answered': () => `We hebben ${say('uw', 'je')} klacht nog niet beantwoord. Stuur tot die tijd een bericht.`,
  'not-closed': () => `${say('Uw', 'Je')} klacht is nog open. Stuur een bericht om iets toe te voegen.`,
  'nothing-said': () => 'Iets wat wij nodig hebben is nog leeg. Vul het in en verstuur het opnieuw.',
  'question-closed': () => 'Deze vraag is gesloten. Stuur ons een bericht als er nog iets te zeggen is.',
  'question-unknown': () => 'We kunnen deze vraag niet vinden. Open de link in onze brief opnieuw.',
  'reason-missing': () => 'Er is een reden nodig. Schrijf in een paar woorden waarom.',
  'received-too-long-ago': ({ earliest }, dates) =>
    `Zo ver gaat onze kalender niet terug. Kies ${dates.fullDate(earliest)} of later.`,
  'review-window-closed': ({ until }, dates) =>
    `Een beoordeling kon worden gevraagd tot en met ${dates.fullDate(until)}. Stuur ons een bericht en schrijf waarom ${say('u', 'je')} het later vraagt: we lezen het.`,
  changed: () => 'Dit kan nu niet. Kijk nog eens op de pagina: er is iets veranderd.',
})
