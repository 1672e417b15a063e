import type { Snippet } from '#writing/writing.ts'

type Told = Pick<Snippet, 'name' | 'word' | 'language' | 'fits' | 'text'>

const texts: readonly Told[] = [
  {
    name: 'Vraag om een foto',
    word: 'foto',
    language: 'nl',
    fits: 'letter',
    text: 'Kunt u ons een foto sturen van de schade en van de doos? Dat helpt om te zien waar het misging. U kunt de foto sturen op de pagina van uw klacht, kenmerk {kenmerk}.',
  },
  {
    name: 'Wij bellen u',
    word: 'bel',
    language: 'nl',
    fits: 'letter',
    text: 'Ik bel u hier graag over. Schikt het niet, dan belt u mij op {telefoon winkel}. Het antwoord op uw klacht krijgt u uiterlijk {antwoord uiterlijk}.',
  },
  {
    name: 'Gebeld, niet opgenomen',
    word: 'gebeld',
    language: 'nl',
    fits: 'note',
    text: 'Gebeld op {vandaag}, niet opgenomen. Volgende belofte: {volgende belofte}.',
  },
  {
    name: 'Ask for a photo',
    word: 'photo',
    language: 'en',
    fits: 'letter',
    text: 'Could you send us a photo of the damage and of the box? It helps us to see where it went wrong. You can send it on the page of your complaint, reference {reference}.',
  },
  {
    name: 'We will call you',
    word: 'call',
    language: 'en',
    fits: 'letter',
    text: 'I would like to call you about this. If that does not suit you, call me on {shop phone}. You will have the answer to your complaint by {answer by} at the latest.',
  },
  {
    name: 'Called, no answer',
    word: 'called',
    language: 'en',
    fits: 'note',
    text: 'Called on {today}, no answer. Next promise: {next promise}.',
  },
]

/** The texts that the people of the demo put into their letters and notes; everybody's, in every shop. */
export const snippets: readonly Snippet[] = texts.map((told, n) => ({
  ...told,
  id: `019d4b7e-0000-7000-8000-00000000000${n}`,
  owner: undefined,
  storefront: undefined,
}))
