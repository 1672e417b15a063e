import type { AtRiskTexts } from '../en/at-risk.ts'

const letters = (many: number) => (many === 1 ? '1 brief wacht' : `${many} brieven wachten`)

export const atRisk: AtRiskTexts = {
  title: 'Brieven gaan niet weg',
  mail: (many, since) => `Sinds ${since} is er geen mail meer weggegaan; ${letters(many)}.`,
  paper: (many, since) => `${letters(many)} op de post, de oudste sinds ${since}.`,
  promises: (many, due) =>
    many === 1 ? `1 belofte loopt af op ${due}.` : `${many} beloften lopen af; de eerste op ${due}.`,
  nothingDue: 'Er loopt geen belofte mee af.',
  toHealth: 'Wat er mis is met de mailserver',
  tellAdministrator:
    'Wie dit programma beheert, ziet bij Gezondheid wat er mis is. Bel een klant van wie de belofte niet kan wachten.',
  toLetters: 'Print ze en doe ze op de post',
  which: 'Welke beloften dat zijn',
  list: 'In gevaar: de brief gaat niet weg',
  lead: 'Deze beloften zijn gehouden als hun brief weg is. Komt de dag te dichtbij? Print de brief, doe hem op de post en noteer dat: dan telt hij. Met een telefoontje houdt u de belofte niet, maar dan weet de klant ervan.',
  waits: {
    mail: letter => `${letter} wacht op de mailserver`,
    paper: letter => `${letter} wacht op de post`,
  },
  print: 'Lezen en printen',
  call: phone => `Bel ${phone}`,
  noOther: 'Er is geen postadres bekend.',
}
