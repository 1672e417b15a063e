import type { KeptBackTexts } from '../en/kept-back.ts'

export const keptBack: KeptBackTexts = {
  title: 'Dit bestand blijft bij ons',
  virus: 'De virusscanner vond iets in dit bestand. Wij bewaren het, maar geven het niet door.',
  waiting: 'De virusscanner heeft dit bestand nog niet bekeken. Probeer het over een paar minuten nog eens.',
  'too-large': 'Dit bestand is te groot voor de virusscanner. Daarom geven wij het niet door.',
  picture:
    'Dit soort foto kan niet worden getoond zonder wat de camera erin schreef, zoals de plaats waar hij is gemaakt.',
  found: name => `De scanner noemt het ${name}.`,
  anyway: 'Toch downloaden',
  anywayHint: 'Open het alleen op een computer die daarvoor bedoeld is.',
  full: 'Bij deze klacht zijn al zo veel bestanden dat er geen bij kunnen. Het bericht kan wel zonder bestanden worden verstuurd.',
  back: 'Vraag ernaar bij wie de link stuurde.',
}
