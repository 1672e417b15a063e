import type { PrintingTexts } from '../en/printing.ts'

export const printing: PrintingTexts = {
  choose: (letter, reference) => `${letter}, ${reference}`,
  chosen: 'Gekozen',
  printedAt: when => `afgedrukt ${when}`,
  print: 'Druk de gekozen brieven af',
  printHint: 'Eén pdf: eerst een lijst om af te vinken, dan elke brief op een eigen vel.',
  sides: 'Papier',
  side: { one: 'Aan één kant bedrukt', both: 'Aan twee kanten bedrukt' },
  on: 'Op de post gedaan op',
  post: 'Leg vast dat de gekozen brieven op de post zijn',
  done: many => (many === 1 ? '1 brief is vastgelegd als gepost.' : `${many} brieven zijn vastgelegd als gepost.`),
  notDone: 'Deze zijn nog niet vastgelegd:',
  nothingChosen: 'Kies minstens één brief',
  noDay: 'Vul de dag in waarop de brieven op de post zijn gedaan',
  gone: 'Deze brief hoeft niet meer per post.',
  quicker: 'Iemand heeft deze klacht net gewijzigd. Probeer het opnieuw.',
  whyBack: {
    moved: 'de klant woont daar niet meer',
    unknown: 'het adres is onbekend',
    refused: 'de brief is geweigerd',
    'not-collected': 'niemand haalde de brief op',
    other: 'om een andere reden',
  },
  whyBackTitle: 'Wat de post erop schreef',
  cover: {
    title: many => (many === 1 ? '1 brief om te posten' : `${many} brieven om te posten`),
    lead: (when, who) => `Afgedrukt ${when} door ${who}. Vink af wat in zijn envelop zit.`,
    sheets: many => `In totaal ${many} vellen papier, met dit vel erbij.`,
    columns: { number: 'Nr.', reference: 'Kenmerk', to: 'Aan', letter: 'Brief', pages: "Pagina's" },
  },
}
