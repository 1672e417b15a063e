import type { WaysInTexts } from '../en/ways-in.ts'

const messages = (many: number) => (many === 1 ? '1 bericht' : `${many} berichten`)

export const waysIn: WaysInTexts = {
  ways: {
    imap: 'de postbus',
    lmtp: 'onze eigen mailserver (LMTP)',
    smtp: 'een andere mailserver (SMTP)',
    hook: 'de mailprovider',
    import: 'een bestand dat is ingelezen',
  },
  named: {
    imap: 'Postbus',
    lmtp: 'Onze eigen mailserver (LMTP)',
    smtp: 'Andere mailservers (SMTP)',
    hook: 'Mailprovider',
    import: 'Ingelezen bestanden',
  },
  label: 'Langs welke weg',
  times: each =>
    each.map(({ way, many }) => (many === 1 ? waysIn.ways[way] : `${waysIn.ways[way]}, ${many} keer`)).join('; '),
  once: 'Hetzelfde bericht is hier één keer, hoe vaak het ook komt.',
  open: (way, name) =>
    ({
      imap: `Mail wordt gelezen uit ${name}.`,
      lmtp: `Onze eigen mailserver levert mail af op ${name} (LMTP).`,
      smtp: `Andere mailservers leveren mail af op ${name} (SMTP).`,
      hook: `De mailprovider brengt mail naar ${name}.`,
      import: '',
    })[way],
  table: {
    title: 'Wegen naar binnen',
    lead: 'Per weg: wanneer het laatste bericht kwam, hoeveel er nog bekeken moeten worden, en wat vandaag niet is aangenomen.',
    way: 'Weg',
    last: 'Laatste bericht',
    backlog: 'Nog te sorteren',
    refused: 'Vandaag niet aangenomen',
    never: 'Nog geen',
    none: 'Niets',
  },
  refused: {
    'unknown-address': many => `${messages(many)} voor een adres dat niet van ons is`,
    'too-large': many => `${messages(many)} van meer dan 25 MB`,
    busy: many => `${messages(many)} terwijl er te veel tegelijk kwam; de afzender probeert het opnieuw`,
    fault: many => `${messages(many)} die niet te bewaren waren; de afzender probeert het opnieuw`,
    secret: many => `${messages(many)} met een verkeerd geheim`,
    malformed: many => `${messages(many)} die geen mail waren`,
  },
  quiet: (hours, usual) =>
    `Er is al ${hours} uur geen mail binnengekomen. In de laatste vier weken was het nooit langer dan ${usual} uur stil.`,
  quietTodo: 'Stuur een bericht naar het adres voor klachten, en kijk of het binnenkomt.',
}
