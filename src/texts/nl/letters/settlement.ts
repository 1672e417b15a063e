import type { SettlementTexts } from '../../en/letters/settlement.ts'
import type { Say } from '../../tongue.ts'

export const settlement = (say: Say): SettlementTexts => ({
  settled: `Wij hebben ${say('uw', 'je')} klacht met ${say('u', 'je')} besproken. ${say('U', 'Je')} zei dat het zo goed is.`,
  what: 'Wat wij hebben afgesproken',
  back: `Is het toch niet goed? Antwoord dan op dit bericht. Wij openen ${say('uw', 'je')} klacht opnieuw en antwoorden ${say('u', 'je')} schriftelijk.`,
  bodies: `Dat het is geregeld, neemt niets weg van ${say('uw', 'je')} rechten. ${say('U', 'Je')} kunt nog altijd terecht bij:`,
})
