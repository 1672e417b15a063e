import type { MailImportTexts } from '../en/mail-import.ts'

const berichten = (many: number) => (many === 1 ? '1 bericht' : `${many} berichten`)

export const mailImport: MailImportTexts = {
  title: 'Post uit bestanden',
  open: 'Post uit bestanden inlezen',
  lead: 'Post van vroeger, of uit een andere postbus: bestanden met één bericht (.eml) of met veel berichten (mbox), zoals mailprogramma’s ze bewaren.',
  whatHappens:
    'Elk bericht wacht onder “Binnengekomen mail” tot iemand ernaar kijkt. Geen enkel bericht wordt beantwoord, en er verandert geen klacht door. Wat hier al is, wordt alleen geteld: u kunt een bestand dus gerust nog eens inlezen.',
  dates: 'Wanneer gelden deze berichten als ontvangen?',
  now: 'Nu',
  nowHint: 'De termijnen van het beleid lopen vanaf vandaag.',
  own: 'Op hun eigen datum',
  ownHint:
    'De termijnen van het beleid lopen vanaf het moment waarop elk bericht volgens zichzelf binnenkwam. Sommige kunnen al voorbij zijn.',
  why: 'Waarom op hun eigen datum',
  whyHint: 'Het wordt met uw naam vastgelegd.',
  whyMissing: 'Schrijf op waarom deze berichten op hun eigen datum als ontvangen gelden',
  files: 'De bestanden',
  filesHint: most =>
    `Meer tegelijk mag, samen ten hoogste ${most}. Wat groter is, gaat met de opdracht: npm start -- import-mail`,
  filesMissing: 'Kies een of meer bestanden',
  tooLarge: most =>
    `Deze bestanden zijn samen groter dan ${most}. Kies er minder tegelijk, of geef de opdracht: npm start -- import-mail. Wat daarvoor gelezen is, is bewaard.`,
  cutOff: 'De bestanden zijn niet heel aangekomen. Kies ze opnieuw: wat hier al is, wordt alleen geteld.',
  take: 'Inlezen',
  result: (kept, known) =>
    kept === 0 && known > 0
      ? `Niets nieuws: ${known === 1 ? 'het ene bericht was' : `alle ${berichten(known)} waren`} hier al.`
      : `${berichten(kept)} bewaard${known > 0 ? `, ${known} ${known === 1 ? 'was' : 'waren'} hier al` : ''}.`,
  refused: (name, why) =>
    `${name}: ${
      {
        packed: 'dit bestand is ingepakt. Pak het eerst uit, en lees in wat erin zat',
        outlook:
          'dit bestand kan alleen Outlook lezen. Bewaar de berichten daar als .eml, of met een ander programma als mbox',
        empty: 'dit bestand is leeg',
        'no-mail': 'in dit bestand staat geen post',
      }[why]
    }`,
  andMore: many => `En nog ${many} bestanden waarin geen post staat`,
  list: 'Wat er is ingelezen',
  none: 'Nog niets.',
  command: 'de opdracht',
  columns: { when: 'Wanneer', name: 'Bestand', kept: 'Bewaard', known: 'Was hier al', state: 'Stand' },
  states: { running: 'Nog bezig', done: 'Klaar', 'broke-off': 'Afgebroken' },
  brokeOff: 'Lees hetzelfde bestand nog eens in: wat hier al is, wordt alleen geteld.',
  ownDates: why => `Op hun eigen datum: ${why}`,
  large: many => `${berichten(many)} van meer dan 25 MB: alleen de kopregels. Bewaar het bestand.`,
  unreadable: many => `${berichten(many)} ${many === 1 ? 'was' : 'waren'} niet te lezen`,
  toSort: many => `${berichten(many)} waar het programma nog naar moet kijken`,
  off: 'Er is geen weg naar binnen ingesteld, dus kijkt hier niemand naar post. Stel eerst IMAP_URL, RECEIVE_URL of MAIL_HOOK_SECRET in.',
}
