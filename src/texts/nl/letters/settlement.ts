import type { SettlementTexts } from '../../en/letters/settlement.ts'

export const settlement: SettlementTexts = {
  settled: 'Wij hebben uw klacht met u besproken. U zei dat het zo goed is.',
  what: 'Wat wij hebben afgesproken',
  back: 'Is het toch niet goed? Antwoord dan op dit bericht. Wij openen uw klacht opnieuw en antwoorden u schriftelijk.',
  bodies: 'Dat het is geregeld, neemt niets weg van uw rechten. U kunt nog altijd terecht bij:',
}
