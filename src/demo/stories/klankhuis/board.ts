// Klankhuis: what went to the board.
import { acknowledges, assigns, closes, notes, registers } from '../../deeds/desk.ts'
import { escalates, refers, repliesAsBoard, reviews } from '../../deeds/board.ts'
import { asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, offers, refuses } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { eleonora, joris, milan, ruth, saskia, venlo } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const board: readonly Story[] = [
  {
    shop: klankhuis,
    order: '100165',
    customer: { name: 'Nadia Benali', email: 'nadia.benali@postvak.example', phone: '06 0000 8890' },
    day: -66,
    at: '20:20',
    category: 'faulty',
    wishes: ['exchange', 'repair'],
    text: `Mijn gitaar rammelt op de lage E en de A. Aan de telefoon werd gezegd dat ik te hard aansla. Ik speel al twaalf jaar, ik weet
      hoe een gitaar hoort te klinken.`,
    steps: [
      [1, '10:00', joris, acknowledges()],
      [2, '10:20', ruth, registers()],
      [2, '10:21', ruth, assigns(milan, 'Graag zelf meten, niet afgaan op wat er aan de telefoon is gezegd.')],
      [3, '09:30', milan, asks(milan, 'Wat zijn de hoogte van de snaren en de stand van de hals?', 4, 'goods')],
      [
        6,
        '15:10',
        milan,
        replies('Snaarhoogte 2,4 mm, hals binnen de norm. Rammel alleen te horen bij zeer hard aanslaan.'),
      ],
      [7, '09:20', milan, finds('not-upheld', 'other', 'De gitaar is binnen de maten van de fabrikant afgesteld.')],
      [
        8,
        '10:00',
        milan,
        answers({
          summary: 'Uw gitaar rammelt op de lage E en de A. U vindt dat hij niet goed is afgesteld.',
          done: 'Wij hebben de gitaar gemeten en er twee middagen op gespeeld.',
          noRemedy: 'De gitaar voldoet aan de maten van de fabrikant. Daarom ruilen of repareren wij hem niet.',
          noChange: 'Wij zien hier niets wat wij anders hadden moeten doen.',
        }),
      ],
      [
        9,
        '21:05',
        'customer',
        escalates(
          `Er is gemeten met andere snaren dan waar hij mee verkocht is. Die van mij lagen er nog bij. En niemand heeft mij
            gebeld om het te laten horen.`,
          'Dat iemand met mij samen luistert.',
        ),
      ],
      [
        12,
        '16:00',
        eleonora,
        reviews(
          ['yes', 'Alle brieven gingen op tijd de deur uit.'],
          ['no', 'U bood aan het te laten horen. Daar is niet op ingegaan.'],
          [
            'partly',
            'De gitaar is gemeten met zwaardere snaren dan hij bij verkoop had. Zo is niet bewezen dat hij in orde was.',
          ],
        ),
      ],
      [
        13,
        '16:10',
        ruth,
        offers('repair', 24, 'Onze gitaarbouwer stelt de gitaar af, waar u bij bent, met uw eigen snaren.'),
      ],
      [12, '16:15', ruth, approves()],
      [
        13,
        '10:00',
        eleonora,
        repliesAsBoard(
          `Wij geven u gelijk. Er is gemeten met andere snaren en u bent niet gehoord. U krijgt een afspraak met onze
          gitaarbouwer. Rammelt de gitaar daarna nog, dan ruilen wij hem om. Onze werkplaats meet voortaan met de snaren van
          de klant.`,
          'overturned',
        ),
      ],
      [
        23,
        '14:00',
        joris,
        carriesOut('De gitaarbouwer heeft uw gitaar afgesteld waar u bij was. U hoorde geen rammel meer.'),
      ],
      [24, '09:10', joris, closes()],
    ],
  },
  {
    shop: klankhuis,
    order: '100205',
    customer: { name: 'Sofie Claes', email: 'sofie.claes@bericht.example', phone: '06 0000 7310' },
    day: -24,
    at: '21:30',
    category: 'refund',
    wishes: ['refund'],
    text: `Ik stuurde de hoofdtelefoon terug omdat hij kraakte. Van de terugbetaling is € 12,95 afgehouden voor het terugsturen. Een
      kapot toestel terugsturen mag mij toch niets kosten?`,
    steps: [
      [1, '10:10', joris, acknowledges()],
      [2, '13:00', ruth, registers()],
      [2, '13:01', ruth, assigns(joris)],
      [5, '09:40', joris, asks(venlo, 'Is de hoofdtelefoon van 100205 getest? Kraakte hij?')],
      [8, '11:11', venlo, replies('Aangesloten en tien minuten geluisterd. Geen gekraak gehoord.')],
      [
        10,
        '09:30',
        joris,
        finds(
          'not-upheld',
          'other',
          'Bij het testen was geen gekraak te horen. Daarom geldt de retour als bedenktijd.',
        ),
      ],
      [
        11,
        '10:20',
        joris,
        answers({
          summary: 'U stuurde een krakende hoofdtelefoon terug en moest € 12,95 voor het terugsturen betalen.',
          done: 'Wij hebben het magazijn gevraagd of de hoofdtelefoon is getest.',
          noRemedy: 'Wij hoorden geen gekraak. Wie zich bedenkt, betaalt het terugsturen zelf.',
          noChange: 'Wij zien geen reden om iets te veranderen.',
        }),
      ],
      [
        21,
        '20:05',
        'customer',
        escalates(
          `Tien minuten luisteren is niet genoeg. Hij kraakt pas als hij warm is, na een half uur. Dat stond in mijn bericht bij
            de retour. Niemand heeft dat gelezen.`,
          'De € 12,95, en dat iemand hem een uur aan laat staan.',
        ),
      ],
      [
        22,
        '09:15',
        ruth,
        notes('Het hele dossier staat voor de directie klaar. De hoofdtelefoon ligt nog in Venlo, apart gezet.'),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100131',
    customer: { name: 'Sjoerd Hofstra', email: 'sjoerd.hofstra@postvak.example', address: 'Terp 3, 9074 SA Hallum' },
    day: -92,
    at: '22:48',
    category: 'service',
    wishes: ['refund', 'other'],
    wish: 'De € 9,90 per les terug die ik voor niets heb betaald.',
    text: `Bij mijn banjo kocht ik vijf lessen via een scherm. Drie daarvan gingen niet door, zonder bericht. Ik zat klaar.`,
    steps: [
      [1, '10:00', joris, acknowledges()],
      [2, '09:30', ruth, registers()],
      [2, '09:31', ruth, assigns(joris)],
      [
        9,
        '10:00',
        joris,
        finds(
          'partly-upheld',
          'service',
          'Twee lessen zijn door ons afgezegd. Bij de derde was u volgens de docent niet ingelogd.',
        ),
      ],
      [9, '10:05', joris, offers('refund', 16, 'Dat zijn twee lessen.', 1980)],
      [9, '15:00', ruth, refuses('Wij kunnen niet bewijzen dat hij er niet was. Betaal alle drie de lessen.')],
      [10, '09:20', joris, offers('refund', 16, 'Dat zijn drie lessen.', 2970)],
      [10, '11:00', ruth, approves()],
      [
        11,
        '10:00',
        joris,
        answers({
          summary: 'Van de vijf lessen bij uw banjo gingen er drie niet door, zonder bericht.',
          done: 'Wij hebben de agenda van de docent en de tijden van het inloggen bekeken.',
          noChange: 'Met deze docent werken wij niet meer samen. Meer hoeven wij niet te veranderen.',
        }),
      ],
      [15, '14:00', joris, carriesOut('U ziet € 29,70 op uw rekening, met uw ordernummer erbij.')],
      [
        16,
        '23:10',
        'customer',
        escalates(
          'U schrijft dat ik niet was ingelogd. Dat was ik wel, ik heb een foto van het scherm. Ik word voor leugenaar uitgemaakt.',
          'Dat dit wordt rechtgezet.',
        ),
      ],
      [
        26,
        '15:20',
        saskia,
        reviews(
          [
            'partly',
            'De brieven waren op tijd, maar deze beoordeling niet: die hadden wij vier dagen eerder moeten sturen.',
          ],
          ['no', 'Uw foto is niet bekeken. Er is op het woord van de docent afgegaan.'],
          ['yes', 'U kreeg terug wat u voor de lessen had betaald.'],
        ),
      ],
      [
        27,
        '10:00',
        saskia,
        repliesAsBoard(
          `U was wel ingelogd: op uw foto is het te zien. Wij nemen de zin uit onze brief terug. Het geld voor de drie
          lessen had u al. Meer schade hebben wij niet gevonden, en daarom vergoeden wij niet meer. Dit antwoord had u vier
          dagen eerder moeten hebben.`,
          'varied',
        ),
      ],
      [
        40,
        '20:15',
        'customer',
        refers('consuwijzer', 'Ik wil weten of ik ook recht heb op de niet gegeven lessen zelf.'),
      ],
      [41, '09:30', ruth, notes('Het dossier is op verzoek van de klant als geheel toegestuurd.')],
    ],
  },
]
