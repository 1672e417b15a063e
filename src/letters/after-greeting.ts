import type { Letter } from './letter.ts'

// Sentences open with these and none is a noun; Sie, Ihr and names keep their capital.
const small =
  /^(Ab|Am|An|Auf|Aus|Bei|Bis|Da|Danke|Das|Dein|Deine|Der|Die|Dies|Diese|Du|Ein|Eine|Es|Für|Heute|Hier|Ich|Im|In|Leider|Mit|Nach|Seit|Unser|Unsere|Vielen|Vor|Wie|Wir|Zu|Zum|Zur)(?!\p{L})/u

/** German goes on in lower case after the comma of a greeting. */
export const afterGreeting = (letter: Letter): Letter => {
  const [first, ...rest] = letter.blocks
  if (letter.language !== 'de' || !letter.greeting.endsWith(',') || !first || !('paragraph' in first)) return letter
  const paragraph = first.paragraph.replace(small, word => word.toLowerCase())
  return { ...letter, blocks: [{ paragraph }, ...rest] }
}
