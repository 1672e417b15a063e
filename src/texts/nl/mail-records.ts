import type { MailRecordTexts } from '../en/mail-records.ts'

export const mailRecords: MailRecordTexts = {
  names: { mx: 'MX', spf: 'SPF', dkim: 'DKIM', dmarc: 'DMARC' },
  purposes: {
    mx: 'Zonder dit kan niemand dit adres antwoorden, en sommige servers nemen er dan geen post van aan. Uw mailaanbieder zegt wat er moet staan.',
    spf: 'Hierin staat welke servers voor dit domein mogen versturen. Uw mailaanbieder zegt wat er moet staan, zoals "v=spf1 include:mail.voorbeeld.nl -all".',
    dkim: 'Hierin staat de sleutel waarmee anderen onze handtekening controleren.',
    dmarc:
      'Hierin staat wat anderen doen met post die bij beide niet klopt. Begin met "v=DMARC1; p=none; rua=mailto:u@voorbeeld.nl".',
  },
  states: {
    good: 'staat er, en klopt',
    missing: 'staat er niet',
    twice: 'staat er meer dan één keer, en dat telt als geen: laat er één staan',
    wrong: 'staat er, maar klopt niet',
    weak: 'laat iedereen versturen: eindig met -all of ~all',
    unread: 'was niet op te zoeken: bereikt deze machine een naamserver?',
  },
  tags: { good: 'Goed', fix: 'Herstellen', unread: 'Niet bekend' },
  title: 'Wat er in de DNS hoort',
  lead: 'Brieven komen aan als het domein van de afzender zegt wie ervoor mag versturen. Wie uw domein beheert, zet deze regels erin.',
  name: 'Naam',
  mustBe: 'Er moet staan',
  is: 'Er staat',
  signsElsewhere:
    'DKIM is hier niet ingesteld: uw mailserver ondertekent, of stel DKIM_DOMAIN, DKIM_SELECTOR en DKIM_KEY_FILE in.',
  look: 'Opzoeken of ze er staan',
  lookAgain: 'Nog eens opzoeken',
  allGood: 'Ze staan er allemaal, en kloppen.',
}
