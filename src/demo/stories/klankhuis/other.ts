// Klankhuis: everything else, and what nobody can tell yet.
import { accepts, acknowledges, closes, notes, registers, writes } from '../../deeds/desk.ts'
import { asks, finds } from '../../deeds/inquiry.ts'
import { answers, approves, improves, offers } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { joris, ruth, sanne } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const other: readonly Story[] = [
  {
    shop: klankhuis,
    customer: { name: 'G. Terpstra', address: 'Noorderhaven 5, 8861 SS Harlingen' },
    day: -7,
    at: '09:40',
    channel: 'post',
    takenDownBy: sanne,
    category: 'unknown',
    wishes: ['unknown'],
    text: `Mijne heren, het is nog steeds hetzelfde liedje. Ik heb het uw meisje al twee maal gezegd en er gebeurt niets. Ik wacht
      nog tot het einde van de maand. G. Terpstra`,
    steps: [
      [
        0,
        '10:15',
        sanne,
        acknowledges({
          note: 'Uit uw brief kan ik niet opmaken waarover het gaat. Dat vraag ik u in een aparte brief.',
        }),
      ],
      [
        0,
        '10:20',
        sanne,
        notes('Geen bestelling gevonden op deze naam of dit adres. Misschien een bestelling van iemand anders.'),
      ],
      [1, '11:00', ruth, registers()],
      [
        1,
        '13:00',
        sanne,
        asks(
          'customer',
          `Waarover gaat uw klacht, en op welke naam is er besteld? U mag het op dit blad schrijven en terugsturen. Een
          postzegel is niet nodig. Bellen mag ook.`,
          10,
        ),
      ],
      [
        7,
        '08:40',
        sanne,
        writes(
          'Nog een keer onze vraag',
          `Wij hebben nog niets van u gehoord. Hebt u het blad niet gekregen, belt u dan gerust: ik schrijf het voor u op. Uw klacht
            blijft open.`,
          true,
        ),
      ],
    ],
  },
  {
    shop: klankhuis,
    customer: { name: 'Marijke van Rijn', email: 'marijke.van.rijn@postvak.example' },
    day: -35,
    at: '07:12',
    channel: 'email',
    takenDownBy: joris,
    category: 'other',
    wishes: ['other', 'apology'],
    wish: 'Geen reclame meer.',
    text: `Ik heb mij vier keer afgemeld voor uw nieuwsbrief. Vanochtend kreeg ik de vijfde. Mijn man is overleden, het was zijn
      trompet. Ik wil die mails niet meer zien.`,
    steps: [
      [
        0,
        '09:35',
        joris,
        acknowledges({
          note: 'Gecondoleerd met het verlies van uw man. U krijgt vanaf vandaag geen nieuwsbrief meer.',
        }),
      ],
      [0, '10:05', ruth, registers('Vandaag nog van alle lijsten halen.')],
      [
        1,
        '09:15',
        joris,
        finds('upheld', 'other', 'U stond op twee lijsten. U bent steeds van dezelfde lijst afgehaald.'),
      ],
      [1, '09:20', joris, offers('apology', 5, 'Een excuus.')],
      [1, '10:00', ruth, approves()],
      [
        1,
        '11:00',
        joris,
        answers({
          summary: 'U hebt zich vier keer afgemeld voor onze nieuwsbrief en kreeg hem toch weer.',
          done: 'Wij hebben alle lijsten doorzocht waar uw adres op stond. Het waren er twee. U staat nu op geen enkele.',
          apology: 'Het spijt ons dat wij u in deze tijd zo hebben lastiggevallen.',
          changes: [[ruth, 21, 'Wie zich afmeldt, wordt van alle lijsten tegelijk afgehaald.']],
        }),
      ],
      [2, '08:30', 'customer', accepts()],
      [2, '09:00', joris, closes()],
      [20, '16:00', ruth, improves('De twee lijsten zijn samengevoegd tot één.')],
    ],
  },
  {
    shop: klankhuis,
    customer: { name: 'Wim Roelofs', email: 'wim.roelofs@postvak.example' },
    day: -44,
    at: '06:58',
    category: 'other',
    wishes: ['other'],
    wish: 'Dat de busjes wegblijven.',
    text: `Ik woon aan de Orgelkade. Elke ochtend om half zeven staan er drie busjes met draaiende motor onder mijn slaapkamerraam.`,
    steps: [
      [0, '13:00', sanne, acknowledges()],
      [1, '10:00', ruth, registers()],
      [
        2,
        '10:30',
        sanne,
        finds(
          'outside-scope',
          'other',
          `Dit reglement gaat over aankopen bij ons, en u bent onze buurman en niet onze klant. Wij hebben
          er toch naar gekeken.`,
        ),
      ],
      [
        2,
        '11:00',
        sanne,
        answers({
          summary: 'Elke ochtend om half zeven staan er busjes met draaiende motor onder uw raam.',
          done: 'Wij zijn zelf om half zeven gaan kijken. Het zijn de busjes van onze bezorger.',
          noRemedy: 'Omdat u niets bij ons hebt gekocht, is er niets om te vergoeden.',
          changes: [
            [ruth, 16, 'De busjes laden voortaan aan de achterkant, met de motor uit, en niet voor zeven uur.'],
          ],
        }),
      ],
      [3, '07:20', 'customer', accepts()],
      [4, '09:00', sanne, closes()],
      [
        15,
        '09:30',
        ruth,
        improves('De bezorger laadt aan de achterkant vanaf zeven uur. Twee ochtenden gaan kijken: stil.'),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100239',
    customer: { name: 'Youssef Amrani', email: 'youssef.amrani@posvtak.example' },
    // Nobody knows his right address yet; the letters lie among the undelivered.
    bounces: ['receipt', 'acknowledgement'],
    day: -6,
    at: '22:26',
    category: 'damaged',
    wishes: ['exchange'],
    text: 'Het vel van mijn darbuka is gescheurd. Dat zat al zo toen ik hem uitpakte.',
    steps: [
      [1, '09:50', joris, acknowledges()],
      [1, '15:00', ruth, registers()],
      [
        2,
        '09:10',
        joris,
        notes('Beide brieven kwamen terug. Geen telefoonnummer. Bij de bestelling staat alleen een postadres.'),
      ],
    ],
  },
]
