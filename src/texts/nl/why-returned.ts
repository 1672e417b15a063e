import type { WhyReturnedTexts } from '../en/why-returned.ts'

export const whyReturned: WhyReturnedTexts = {
  'no-mailbox': 'dit adres bestaat niet',
  'no-domain': 'het deel na de @ bestaat niet',
  full: 'de postbus is vol',
  closed: 'de postbus is opgeheven',
  'too-large': 'de brief is te groot voor de postbus',
  'as-spam': 'de overkant ziet de brief als ongewenste mail',
  unproven: 'de overkant wil bewijs van de afzender: SPF, DKIM of DMARC is niet in orde',
  unreachable: 'de mailserver van de overkant was niet te bereiken',
  'too-long': 'de mailserver van de overkant nam de brief dagenlang niet aan',
  refused: 'de overkant heeft de brief geweigerd',
  enough: 'naar dit adres gingen vanzelf genoeg brieven op een dag: kijk of het klopt',
}
