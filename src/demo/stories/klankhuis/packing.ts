// Klankhuis: what broke because of how it was packed.
import { photo, textFile } from '../../attachments/attachment.ts'
import { crackedTop } from '../../attachments/scenes.ts'
import { accepts, acknowledges, assigns, closes, corrects, notes, registers, resends, says } from '../../deeds/desk.ts'
import { asks, finds, handsOver, replies, shows } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, improves, offers } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { joris, ruth, sanne, snelpost, venlo } from '../../staff.ts'
import type { Story } from '../../story.ts'

const scans = textFile('scans-gitaar.txt', [
  'Snelpost, zending van Klankhuis, 1 pakket van 5,8 kg',
  '1  Venlo, opgehaald          gewicht 5,8 kg, doos gaaf',
  '2  Venlo, sorteercentrum     band 14, geen uitval',
  '3  Utrecht, sorteercentrum   band 3, geen uitval',
  '4  Utrecht, in de bus        doos gaaf',
  '5  Afgegeven                 handtekening klant, doos gaaf',
])

export const packing: readonly Story[] = [
  {
    shop: klankhuis,
    order: '100234',
    customer: { name: 'Pieter de Boer', email: 'pieter.deboer@postvak.example', phone: '06 0000 1234' },
    day: -11,
    at: '20:41',
    category: 'damaged',
    wishes: ['exchange'],
    text: `De gitaar kwam aan met een barst in het bovenblad, vlak naast de brug. Hij zat zonder extra karton in de doos
      en kon gewoon heen en weer schuiven. Zie de foto. Ik had me er zo op verheugd. Ik wil graag een andere.`,
    files: [photo('barst-bovenblad.png', crackedTop)],
    steps: [
      [
        1,
        '10:12',
        sanne,
        acknowledges({
          note: `Uw gitaar kwam aan met een barst in het bovenblad. Wat vervelend. Ik vraag het magazijn en de bezorger
            wat er is gebeurd.`,
        }),
      ],
      [1, '15:20', ruth, registers()],
      [1, '15:22', ruth, assigns(sanne)],
      [
        4,
        '11:05',
        sanne,
        asks(venlo, `Linde FG-80: is er hoekbescherming gebruikt, en zat er opvulling om de klankkast?`),
      ],
      [4, '11:09', sanne, asks(snelpost, 'Pakket met een gitaar: is er onderweg schade of een val gemeld?', 4)],
      [
        6,
        '15:44',
        venlo,
        replies(`Nee. De hoekbescherming was die middag op en er is niet gewacht op de nieuwe levering. De gitaar ging met
          alleen pakpapier in de doos.`),
      ],
      [
        7,
        '09:31',
        snelpost,
        replies('Alle vijf scans zijn in orde, er is geen schade of val gemeld. Doos was bij afgifte gaaf.', [scans]),
      ],
      [
        7,
        '10:15',
        sanne,
        shows('warehouse', 12, 'De foto van de inpaktafel laat een lege bak voor hoekbescherming zien.', '16:40'),
      ],
      [8, '09:02', sanne, notes('De scans tonen geen schade onderweg. Het ligt bij ons. Ruilen en excuses.')],
      [
        8,
        '09:10',
        sanne,
        finds(
          'upheld',
          'packing',
          `De gitaar is zonder hoekbescherming ingepakt en kon in de doos schuiven. De bezorger heeft het pakket gaaf
            afgeleverd. De barst is dus ontstaan door ons inpakken.`,
        ),
      ],
      [
        8,
        '09:13',
        sanne,
        handsOver(
          `Wij vroegen het magazijn hoe uw gitaar is ingepakt en de bezorger of er onderweg iets is gebeurd. Wij bekeken uw
            foto en alle scans van het pakket.`,
          'Zonder hoekbescherming wordt er geen gitaar ingepakt.',
        ),
      ],
      [
        8,
        '09:16',
        sanne,
        offers('exchange', 16, 'Het is een nieuwe Linde FG-80. De bezorger neemt de kapotte meteen mee.'),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100169',
    customer: { name: 'Linde Hoekstra', email: 'linde.hoekstra@postvak.example', phone: '06 0000 4417' },
    day: -63,
    at: '19:05',
    category: 'damaged',
    wishes: ['exchange', 'apology'],
    text: `Mijn accordeon is bezorgd met twee ingedrukte bastoetsen en een scheur in de balg. De doos zag er van buiten goed
      uit. Ik speel over vier weken op de bruiloft van mijn broer en heb dus echt een instrument nodig.`,
    steps: [
      [
        1,
        '09:14',
        joris,
        acknowledges({ note: 'Ik begrijp dat de bruiloft niet kan wachten en houd die datum in de gaten.' }),
      ],
      [1, '11:30', ruth, registers('Duur instrument, met spoed.')],
      [1, '11:31', ruth, assigns(joris)],
      [1, '13:40', joris, asks(venlo, 'Accordeon Zuiderzee 72: hoe was hij ingepakt, en was de balg vastgezet?')],
      [
        2,
        '10:05',
        venlo,
        replies('De balgriempjes zaten los. De accordeon kwam zo van de leverancier en is niet nagekeken.'),
      ],
      [
        3,
        '09:20',
        joris,
        finds('upheld', 'packing', 'De balg was niet vastgezet. Daardoor is hij tijdens het vervoer gescheurd.'),
      ],
      [3, '09:25', joris, offers('exchange', 9, 'Onze werkplaats kijkt de accordeon na en stemt hem.')],
      [3, '11:00', ruth, approves()],
      [
        4,
        '10:30',
        joris,
        answers({
          summary: 'Uw accordeon kwam aan met twee ingedrukte bastoetsen en een scheur in de balg.',
          done: 'Wij hebben het magazijn gevraagd hoe de accordeon is ingepakt, en aan de telefoon met u de balg nagelopen.',
          apology: 'Het spijt ons dat u zo kort voor de bruiloft een kapot instrument uit de doos haalde.',
          changes: [
            [
              ruth,
              30,
              'Bij elke accordeon controleert het magazijn voor verzending of de balg vastzit. Dat staat op de paklijst.',
            ],
          ],
        }),
      ],
      [
        8,
        '16:10',
        joris,
        carriesOut('De bezorger heeft de accordeon bij u aan de deur geruild. U hebt ervoor getekend.'),
      ],
      [9, '20:12', 'customer', accepts()],
      [10, '09:00', joris, closes()],
      [
        26,
        '14:00',
        ruth,
        improves('De paklijst in Venlo heeft een regel "balg vast" met een paraaf. Drie steekproeven: in orde.'),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100229',
    // She mistyped her own address; the receipt came back.
    customer: { name: 'Marloes Timmer', email: 'marloes.timmer@postvka.example', phone: '06 0000 7781' },
    bounces: ['receipt'],
    day: -17,
    at: '08:22',
    category: 'damaged',
    wishes: ['exchange', 'repair'],
    text: `Een van de kleppen van mijn klarinet is verbogen. Hij sluit niet, dus de lage tonen doen het niet. Repareren mag
      ook, als het maar niet te lang duurt. Ik heb elke week les.`,
    steps: [
      [
        0,
        '09:31',
        sanne,
        notes('De ontvangstbrief kwam terug. Gebeld: het adres moet eindigen op postvak, zonder tikfout.'),
      ],
      [0, '09:36', sanne, corrects({ email: 'marloes.timmer@postvak.example', phone: '06 0000 7781' })],
      [0, '09:38', sanne, resends()],
      [0, '10:00', sanne, acknowledges({ note: 'Zoals besproken aan de telefoon staat uw e-mailadres nu goed.' })],
      [1, '14:00', ruth, registers()],
      [2, '09:00', sanne, finds('upheld', 'packing', 'De klarinet lag los in de koffer: het schuimblokje ontbrak.')],
      [2, '09:04', sanne, offers('exchange', 9, 'Wij spelen de klarinet eerst in. De oude gaat met de bezorger mee.')],
      [2, '16:00', ruth, approves()],
      [
        3,
        '09:40',
        sanne,
        answers({
          summary: 'Een klep van uw nieuwe klarinet was verbogen, waardoor de lage tonen het niet deden.',
          done: 'Wij hebben met u gebeld en de koffers in het magazijn nagekeken.',
          noChange: 'In de andere koffers zat het blokje wel. Het magazijn heeft ze alle 14 nagekeken.',
        }),
      ],
      [
        6,
        '13:15',
        sanne,
        carriesOut('De bezorger heeft de klarinet bij u aan de deur geruild. U hebt ervoor getekend.'),
      ],
      [7, '17:30', 'customer', says('Hij speelt heerlijk. Dank u wel, ook voor het meedenken!')],
      [7, '17:32', 'customer', accepts()],
      [8, '09:00', sanne, closes()],
    ],
  },
]
