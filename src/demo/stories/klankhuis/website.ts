// Klankhuis: what the shop's pages said or did.
import { accepts, acknowledges, assigns, closes, registers, says, writes } from '../../deeds/desk.ts'
import { asks, finds } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, improves, offers } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { joris, milan, ruth, sanne } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const website: readonly Story[] = [
  {
    shop: klankhuis,
    order: '100189',
    customer: { name: 'Omar Haddad', email: 'omar.haddad@postvak.example' },
    day: -49,
    at: '20:02',
    category: 'website',
    wishes: ['refund'],
    text: `Op de productpagina stond € 289,00, bij het afrekenen werd het € 319,00. Ik zag het pas op de bevestiging. Ik heb een
      schermafdruk.`,
    steps: [
      [1, '09:45', sanne, acknowledges()],
      [1, '10:50', ruth, registers()],
      [
        2,
        '11:00',
        sanne,
        finds(
          'upheld',
          'website',
          'De actie liep tot middernacht. De pagina werd om twaalf uur aangepast, de winkelwagen al om tien uur.',
        ),
      ],
      [2, '11:05', sanne, offers('refund', 8, 'Dat is het verschil tussen de twee prijzen.', 3000)],
      [3, '09:00', ruth, approves()],
      [
        3,
        '10:30',
        sanne,
        answers({
          summary: 'Op de pagina stond € 289,00. Bij het afrekenen werd het € 319,00.',
          done: 'Wij hebben de tijden van de actie op de pagina en in de winkelwagen vergeleken.',
          changes: [[ruth, 20, 'De pagina en de winkelwagen lezen de prijs voortaan op dezelfde plaats.']],
        }),
      ],
      [7, '13:30', sanne, carriesOut('U ziet € 30,00 op uw rekening, met kenmerk 100189.')],
      [8, '18:00', 'customer', accepts()],
      [9, '09:00', sanne, closes()],
      [
        21,
        '12:00',
        ruth,
        improves('Nieuwe versie van de winkelwagen staat live. Getest met twee acties die om middernacht afliepen.'),
      ],
    ],
  },
  {
    shop: klankhuis,
    customer: { name: 'Tess Willems', email: 'tess.willems@postvak.example' },
    day: -13,
    at: '23:55',
    category: 'website',
    wishes: ['other'],
    wish: 'Mijn account weg, en een bericht dat het weg is.',
    text: `Ik wil mijn account opheffen. De knop "account verwijderen" doet niets. Ik heb het op mijn telefoon en op een computer
      geprobeerd.`,
    steps: [
      [1, '10:20', joris, acknowledges()],
      [2, '10:00', ruth, registers()],
      [2, '10:02', ruth, assigns(joris)],
      [
        2,
        '11:30',
        joris,
        writes(
          'Wat wij nu al hebben gedaan',
          `Uw account is vanaf vandaag gesloten: niemand kan er meer mee inloggen
        en u krijgt er geen post meer van. Het wissen zelf volgt. Ik zoek ook uit waarom de knop niets deed.`,
        ),
      ],
      [5, '13:00', joris, asks(milan, 'Waarom doet de knop "account verwijderen" niets, en voor wie nog meer?', 5)],
    ],
  },
  {
    shop: klankhuis,
    customer: { name: 'Irene Bouwman', email: 'irene.bouwman@postvak.example', phone: '06 0000 6002' },
    day: -30,
    at: '10:31',
    category: 'website',
    wishes: ['other'],
    wish: 'Een knop die mijn schermlezer kan vinden.',
    help: 'Ik ben blind en gebruik een schermlezer. Stuur mij geen plaatjes van tekst.',
    text: `Ik kan bij u niet afrekenen. De knop "bestellen" wordt door mijn schermlezer niet voorgelezen. Ik moest mijn buurvrouw
      vragen om mijn mondharmonica te bestellen. Dat wil ik zelf kunnen.`,
    steps: [
      [0, '13:15', sanne, acknowledges({ note: 'Ik stuur u alleen gewone tekst, zonder plaatjes.' })],
      [1, '09:30', ruth, registers('Raakt iedereen met een schermlezer.')],
      [1, '09:31', ruth, assigns(sanne)],
      [
        4,
        '14:00',
        sanne,
        finds('upheld', 'website', 'De knop was een plaatje zonder tekst. Een schermlezer slaat die over.'),
      ],
      [4, '14:05', sanne, offers('apology', 9, 'Een excuus, en een seintje zodra de knop werkt.')],
      [5, '09:00', ruth, approves()],
      [
        5,
        '11:00',
        sanne,
        answers({
          summary: 'Uw schermlezer leest de knop "bestellen" niet voor. Daardoor kon u niet zelf bestellen.',
          done: 'Wij hebben zelf met een schermlezer geprobeerd te bestellen. Dat lukte ook ons niet.',
          apology: 'Het spijt ons dat u hulp moest vragen voor iets wat u zelf wilt en kunt doen.',
          changes: [
            [sanne, 14, 'De knop krijgt tekst.'],
            [
              ruth,
              55,
              'Elke drie maanden loopt iemand die een schermlezer gebruikt, onze hele winkel door. Tegen betaling.',
            ],
          ],
        }),
      ],
      [13, '15:00', sanne, improves('De knop is vervangen. Getest met twee schermlezers.')],
      [
        13,
        '15:10',
        sanne,
        writes('De knop werkt', 'U kunt nu zelf bestellen. Lukt het toch niet, schrijf of bel mij dan gerust.'),
      ],
      [13, '20:40', 'customer', says('Getest en besteld! Een mondharmonica in G. Zelf gedaan.')],
      [13, '20:41', 'customer', accepts()],
      [14, '09:00', sanne, closes()],
    ],
  },
]
