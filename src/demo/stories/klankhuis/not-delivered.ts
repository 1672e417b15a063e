// Klankhuis: what never came, or came to somebody else.
import { acknowledges, assigns, closes, notes, registers, says, withdraws } from '../../deeds/desk.ts'
import { asks, finds, givesUp, plans, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, improves, offers, reports } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { joris, ruth, sanne, snelpost, venlo } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const notDelivered: readonly Story[] = [
  {
    shop: klankhuis,
    order: '100241',
    customer: { name: 'Familie Jansen', email: 'jansen.thuis@postvak.example', phone: '06 0000 2460' },
    day: -3,
    at: '11:40',
    category: 'not-delivered',
    wishes: ['exchange', 'refund'],
    text: `Volgens Snelpost is ons pakket bezorgd, maar wij waren de hele dag thuis en er is niemand aan de deur geweest. Ook bij
      de buren ligt niets. Het is een drumstel voor de verjaardag van onze zoon.`,
    steps: [],
  },
  {
    shop: klankhuis,
    order: '100207',
    customer: {
      name: 'Anouk Peeters',
      email: 'anouk.peeters@postvak.example',
      address: 'Kerkplein 9, 6041 SS Roermond',
    },
    day: -31,
    at: '18:30',
    category: 'not-delivered',
    wishes: ['refund'],
    text: `Ik wacht al een week op mijn cajon. De site van de bezorger zegt elke dag "onderweg". Bellen heeft geen zin, want ik
      krijg een bandje. Ik wil mijn geld terug.`,
    steps: [
      [
        1,
        '10:40',
        sanne,
        acknowledges({ note: 'U hoeft zelf niet meer met de bezorger te bellen. Dat doe ik voor u.' }),
      ],
      [2, '09:10', ruth, registers()],
      [2, '09:12', ruth, assigns(sanne)],
      [2, '10:00', sanne, asks(snelpost, 'Waar is dit pakket nu, en wanneer is het voor het laatst gescand?')],
      [7, '09:00', sanne, notes('Tweemaal nagevraagd bij Snelpost. Geen antwoord.')],
      [8, '09:15', sanne, givesUp()],
      [
        8,
        '09:20',
        sanne,
        finds(
          'cannot-be-known',
          'courier',
          `De bezorger kan niet zeggen waar uw pakket is en gaf ons geen antwoord. Daar hoeft u niet op te wachten: wij moeten
            bezorgen wat u bij ons koopt.`,
        ),
      ],
      [8, '09:25', sanne, offers('refund', 14, 'Dat is het hele bedrag dat u betaalde.', 14_900)],
      [8, '14:50', ruth, approves()],
      [
        9,
        '11:05',
        sanne,
        answers({
          summary: 'Uw cajon is na een week nog niet bezorgd. U wilt uw geld terug.',
          done: 'Wij hebben de bezorger tweemaal gevraagd waar het pakket is en geen antwoord gekregen.',
          changes: [
            [
              ruth,
              45,
              'Met de bezorger spreken wij af dat hij binnen twee werkdagen antwoordt. Anders vergoedt hij het pakket.',
            ],
          ],
        }),
      ],
      [13, '15:00', sanne, carriesOut('Het bedrag van € 149,00 is terug op de rekening waarmee u betaalde.')],
      [20, '09:30', sanne, closes()],
    ],
  },
  {
    shop: klankhuis,
    order: '100224',
    customer: { name: 'Bram van Leeuwen', email: 'bramvl@postvak.example', phone: '06 0000 9031' },
    day: -19,
    at: '09:05',
    category: 'not-delivered',
    wishes: ['other'],
    wish: 'Zoek hem alstublieft. Het model wordt niet meer gemaakt.',
    text: `Op het briefje in mijn bus staat dat mijn trombone bij nummer 41 is afgegeven. Er is hier geen nummer 41. De straat
      houdt op bij 37.`,
    steps: [
      [1, '11:15', joris, acknowledges({ note: 'Een trombone raakt niet zomaar weg. Ik ga erachteraan.' })],
      [2, '10:00', ruth, registers()],
      [2, '10:01', ruth, assigns(joris)],
      [
        2,
        '11:30',
        joris,
        asks(
          snelpost,
          'Op welk adres is dit pakket echt afgegeven? Graag de plaats van de scanner en de handtekening.',
        ),
      ],
      [
        6,
        '16:10',
        snelpost,
        replies(`De scanner stond volgens onze gegevens twee straten verder, op de Havenkade. Huisnummer 41 bestaat daar wel.
          Onze chauffeur gaat langs.`),
      ],
      [7, '09:15', joris, asks(snelpost, 'Is de chauffeur bij Havenkade 41 geweest, en ligt de trombone daar?')],
      [
        11,
        '10:30',
        joris,
        reports({
          until: 21,
          done: `De bezorger heeft nagekeken waar het pakket is gescand. Dat was niet in uw straat, maar op de Havenkade, twee
            straten verder.`,
          open: 'De chauffeur moet daar nog aanbellen en vragen of uw trombone er ligt.',
          reason: 'Op dat adres was twee keer niemand thuis.',
        }),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100138',
    customer: { name: 'Gerda Smit', address: 'Vechtstraat 18, 7721 SD Dalfsen' },
    day: -72,
    at: '10:00',
    channel: 'post',
    takenDownBy: sanne,
    category: 'not-delivered',
    wishes: ['exchange'],
    help: 'Heeft geen computer en geen e-mail. Graag grote letters.',
    text: `Geachte heer of mevrouw, drie weken geleden kocht ik bij u per telefoon een altblokfluit van € 84,50. Het geld is van
      mijn rekening, maar de fluit is er niet. Ik ben 81 en kan niet naar een afhaalpunt. Hoogachtend, G. Smit`,
    steps: [
      [0, '11:15', sanne, acknowledges({ note: 'Ik schrijf u met de post en in grote letters, zoals u vroeg.' })],
      [1, '13:20', ruth, registers()],
      [1, '13:21', ruth, assigns(sanne)],
      [1, '14:00', sanne, asks(venlo, 'Is bestelling 100138 verstuurd, en naar welk adres?')],
      [
        2,
        '09:50',
        venlo,
        replies(`Wel verstuurd, maar naar een afhaalpunt. Dat is de standaardkeuze bij telefonische bestellingen. Na 14 dagen is
          de fluit bij ons teruggekomen.`),
      ],
      [
        3,
        '10:10',
        sanne,
        finds(
          'upheld',
          'policy',
          `Uw fluit ging naar een afhaalpunt in Ommen. Niemand heeft u gevraagd of u dat wilde, en niemand heeft het u verteld.`,
        ),
      ],
      [3, '10:20', sanne, offers('exchange', 8, 'De post brengt de nieuwe fluit aan de deur. Dat kost u niets.')],
      [3, '14:05', ruth, approves()],
      [
        4,
        '10:00',
        sanne,
        answers({
          summary: 'U betaalde drie weken geleden een altblokfluit en kreeg hem niet.',
          done: 'Wij hebben in het magazijn nagevraagd waarheen de fluit is gestuurd. Hij lag daar alweer op de plank.',
          apology: 'Het spijt ons dat u drie weken voor niets hebt gewacht.',
          changes: [[ruth, 30, 'Wie telefonisch bestelt, vragen wij voortaan altijd waar het pakket heen moet.']],
        }),
      ],
      [8, '14:30', sanne, carriesOut('De fluit is vandaag bij u aan de deur afgegeven. U hebt ervoor getekend.')],
      [
        14,
        '10:05',
        sanne,
        says('Brief van mevrouw Smit: de fluit is er en klinkt mooi. Zij bedankt ons voor de grote letters.', 'post'),
      ],
      [14, '10:10', sanne, closes()],
      [28, '10:00', ruth, improves('De vraag staat in het bestelscherm en kan niet worden overgeslagen.')],
    ],
  },
  {
    shop: klankhuis,
    order: '100247',
    customer: { name: 'Kees Mulder', email: 'k.mulder@postvak.example', phone: '06 0000 6613' },
    day: -2,
    at: '13:25',
    channel: 'phone',
    takenDownBy: joris,
    category: 'not-delivered',
    wishes: ['unknown'],
    text: `Meneer belt. Zijn akoestische bas zou gisteren tussen twee en vier komen. Hij heeft er vrij voor genomen. Er kwam niemand
      en hij kreeg geen bericht.`,
    steps: [
      [
        0,
        '14:00',
        joris,
        acknowledges({ note: 'U gaf aan dat u alleen na vijf uur thuis bent. Dat heb ik erbij gezet.' }),
      ],
      [0, '16:05', ruth, registers()],
      [0, '16:06', ruth, assigns(joris)],
      [1, '09:10', joris, asks(snelpost, 'Waarom is dit pakket gisteren niet bezorgd? En kan het na vijf uur?')],
      [1, '09:15', joris, plans('warehouse', 'Is het pakket op tijd aan de bezorger meegegeven?')],
    ],
  },
  {
    shop: klankhuis,
    order: '100136',
    customer: { name: 'Wout Dekker', email: 'wout@dekkergeluid.example' },
    day: -88,
    at: '15:02',
    category: 'not-delivered',
    wishes: ['refund'],
    text: 'Mijn microfoon en kabels zijn nog niet binnen. Op de bevestiging stond twee dagen, nu zijn het er zeven.',
    steps: [
      [0, '16:40', sanne, acknowledges()],
      [1, '10:00', ruth, registers()],
      [1, '10:30', sanne, asks(venlo, 'Waarom is bestelling 100136 een week blijven liggen?')],
      [
        3,
        '11:20',
        venlo,
        replies('De kabels waren op. De microfoon is blijven wachten tot ze er waren, en gisteren verstuurd.'),
      ],
      [
        3,
        '18:45',
        'customer',
        withdraws('Het pakket is er net en alles zit erin. Laat maar zitten, ik kan weer verder.'),
      ],
    ],
  },
]
