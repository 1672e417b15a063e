import type { RetentionTexts } from '../en/retention.ts'

export const retention: RetentionTexts = {
  title: 'Bewaren en wissen',
  lead: 'Hoe lang een klacht wordt bewaard, staat in het beleid van die klacht. Hier ziet u van welke klachten de tijd om is, en wanneer de tijd van de andere afloopt. Er wordt niets gewist voordat twee mensen het eens zijn.',
  hold: 'De manager kan een klacht bewaren voor een rechtszaak, op de pagina van die klacht. De woorden blijven dan bewaard tot iemand dat opheft.',
  stays:
    'Worden woorden gewist, dan blijven de feiten: datums, categorie, uitkomst, bedragen en de keten die laat zien dat er niets is veranderd. Namen, adressen, teksten, brieven en bestanden gaan weg.',
  on: 'Zoals het is op',
  show: 'Toon',
  unreadable: 'Deze datum is niet te lezen. Gebruik dag, maand en jaar.',
  shop: (name, policy) => `${name}: vandaag geldt het beleid ‘${policy}’`,
  noRule: 'Dit beleid zegt niet hoe lang klachten worden bewaard. Ze worden zonder einde bewaard.',
  months: 'Wanneer hun tijd afloopt',
  columns: { month: 'Tijd om', many: 'Klachten', held: 'Bewaard voor een rechtszaak', categories: 'Waarover' },
  over: date => `Op ${date} of eerder`,
  later: 'Later',
  open: 'Nog niet gesloten',
  erased: 'Woorden gewist',
  never: 'Gesloten, en geen regel beëindigt hun tijd',
  none: 'Er zijn nog geen klachten.',
  list: date => `Tijd om op ${date}`,
  nothingOver: date => `Van geen enkele klacht is de tijd om op ${date}.`,
  rows: {
    reference: 'Kenmerk',
    category: 'Waarover',
    closed: 'Gesloten op',
    until: 'Tijd om sinds',
    held: 'Bewaard voor een rechtszaak',
  },
  yes: 'Ja',
  no: 'Nee',
  more: 'Meer',
}
