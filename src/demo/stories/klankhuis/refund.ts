// Klankhuis: money that came late, or less of it than was due.
import { accepts, acknowledges, assigns, closes, notes, registers, says } from '../../deeds/desk.ts'
import { asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, improves, offers } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { joris, ruth, sanne, venlo } from '../../staff.ts'
import type { Customer, Story } from '../../story.ts'

const studioRood: Customer = {
  name: 'Studio Rood BV',
  email: 'administratie@studiorood.example',
  phone: '077 000 41 41',
}

export const refund: readonly Story[] = [
  {
    shop: klankhuis,
    order: '100198',
    customer: studioRood,
    day: -14,
    at: '08:55',
    category: 'refund',
    wishes: ['refund'],
    text: `Drie weken geleden hebben wij het mengpaneel binnen de bedenktijd teruggestuurd. Uw magazijn heeft het ontvangen, dat
      hebben wij op schrift. De € 1.249,00 is nog niet terug. Het gaat om veel geld voor een kleine studio.`,
    steps: [
      [0, '10:30', sanne, acknowledges({ note: 'Ik zoek uit waar de betaling is blijven steken.' })],
      [1, '09:10', ruth, registers('Hoog bedrag.')],
      [1, '09:11', ruth, assigns(sanne)],
      [1, '10:00', sanne, asks(venlo, 'Is het mengpaneel van 100198 binnen, wanneer, en is het goedgekeurd?')],
      [
        4,
        '13:15',
        venlo,
        replies('Binnen en goedgekeurd, drie weken geleden. De bon bleef liggen op een bureau van een zieke collega.'),
      ],
      [
        7,
        '09:20',
        sanne,
        finds('upheld', 'warehouse', 'De retour is goedgekeurd, maar de bon is nooit bij onze boekhouding gekomen.'),
      ],
      [7, '09:25', sanne, offers('refund', 14, 'Het gaat naar de rekening van Studio Rood BV.', 124_900)],
      [7, '14:30', ruth, approves()],
      [
        8,
        '10:00',
        sanne,
        answers({
          summary: 'U stuurde het mengpaneel op tijd terug en hebt de € 1.249,00 nog niet terug.',
          done: 'Wij hebben in het magazijn nagevraagd wanneer uw retour is goedgekeurd, en de weg van de bon gevolgd.',
          apology: 'Het spijt ons dat u zo lang op zo veel geld hebt moeten wachten.',
          changes: [
            [
              ruth,
              40,
              'Een goedgekeurde retour gaat voortaan dezelfde dag als lijst naar de boekhouding, niet als losse bon.',
            ],
          ],
        }),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100198',
    customer: studioRood,
    day: -5,
    at: '16:20',
    category: 'service',
    wishes: ['apology'],
    text: `Los van het geld: wij hebben in die vier weken zes keer gebeld en zijn nooit teruggebeld. Elke keer moesten wij het verhaal
      opnieuw vertellen.`,
    steps: [
      [
        1,
        '09:30',
        joris,
        acknowledges({ note: 'Ik behandel dit apart van de terugbetaling, zodat het een niet op het ander wacht.' }),
      ],
      [
        1,
        '09:34',
        joris,
        notes('Hoort bij 100198, maar gaat over onze bereikbaarheid. Zes keer gebeld: lijst opvragen.'),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100198',
    customer: studioRood,
    day: -1,
    at: '17:36',
    category: 'other',
    wishes: ['other'],
    wish: 'Een goede creditnota, op de juiste naam.',
    text: `De creditnota die wij vandaag kregen staat op naam van "Studio Root". Zo neemt onze boekhouder hem niet aan.`,
    steps: [],
  },
  {
    shop: klankhuis,
    order: '100130',
    customer: { name: 'Jeroen Koster', email: 'j.koster@postvak.example' },
    day: -52,
    at: '13:13',
    category: 'refund',
    wishes: ['apology'],
    text: `Ik heb mijn geld voor de synthesizer nu terug, maar het duurde vijf weken. Op uw site staat veertien dagen. Ik hoef
      niets, ik wil alleen horen hoe dat kan.`,
    steps: [
      [1, '09:50', sanne, acknowledges()],
      [2, '10:40', ruth, registers()],
      [
        2,
        '11:00',
        sanne,
        finds('upheld', 'service', 'Uw retour is geboekt onder een ander ordernummer. Wij zagen dat pas toen u belde.'),
      ],
      [2, '11:02', sanne, offers('apology', 9, 'Wij leggen u uit hoe het is gegaan.')],
      [3, '09:30', ruth, approves()],
      [
        3,
        '13:45',
        sanne,
        answers({
          summary: 'U moest vijf weken op uw geld wachten en wilt weten hoe dat kan.',
          done: 'Wij hebben nagekeken waar uw retour is geboekt en wie die dag heeft geboekt.',
          apology: 'Het spijt ons dat u ons moest helpen zoeken naar uw eigen geld.',
          changes: [
            [
              sanne,
              25,
              'Een retour kan alleen nog worden geboekt door de code op de doos te scannen. Intypen kan niet meer.',
            ],
          ],
        }),
      ],
      [4, '07:55', 'customer', accepts()],
      [4, '09:00', sanne, closes()],
      [24, '14:00', ruth, improves('Het veld om een ordernummer in te typen is weg. Elke retour wordt gescand.')],
    ],
  },
  {
    shop: klankhuis,
    order: '100155',
    customer: { name: 'Emre Demir', email: 'emre.demir@postvak.example' },
    day: -70,
    at: '12:48',
    category: 'refund',
    wishes: ['refund'],
    text: `Van mijn terugbetaling is 15 procent afgetrokken als "uitpakkosten". Ik heb de gitaar alleen uit de doos gehaald en
      bekeken, zoals in een winkel.`,
    steps: [
      [1, '09:25', sanne, acknowledges()],
      [1, '14:00', ruth, registers('Onze eigen regel. Klopt die wel?')],
      [1, '14:01', ruth, assigns(sanne)],
      [
        5,
        '10:10',
        sanne,
        finds(
          'upheld',
          'policy',
          `U mag een gitaar thuis bekijken zoals in een winkel. Daarvoor mogen wij niets inhouden. Onze regel
          was fout.`,
        ),
      ],
      [5, '10:15', sanne, offers('refund', 11, 'Dat is het bedrag dat wij hadden ingehouden.', 5985)],
      [6, '09:00', ruth, approves()],
      [
        6,
        '11:30',
        sanne,
        answers({
          summary: 'Van uw terugbetaling hielden wij 15 procent in omdat u de gitaar had uitgepakt.',
          done: 'Wij hebben uw retour bekeken en onze regel naast de wet gelegd.',
          changes: [
            [ruth, 21, 'De regel over uitpakkosten verdwijnt van de site en uit onze brieven.'],
            [ruth, 85, 'Wij zoeken uit wie hier het afgelopen jaar voor heeft betaald, en betalen dat terug.'],
          ],
        }),
      ],
      [10, '13:00', sanne, carriesOut('U ziet € 59,85 op uw rekening, met kenmerk 100155.')],
      [11, '22:10', 'customer', says('Ontvangen. Netjes dat u het ook voor anderen uitzoekt.')],
      [11, '22:11', 'customer', accepts()],
      [12, '09:00', sanne, closes()],
      [
        20,
        '15:00',
        ruth,
        improves('De regel is van de site gehaald, ook uit de Engelse tekst en uit twee standaardbrieven.'),
      ],
    ],
  },
  {
    shop: klankhuis,
    customer: { name: 'Lotte Prins', email: 'lotte.prins@postvak.example' },
    day: -9,
    at: '14:05',
    category: 'refund',
    wishes: ['refund', 'other'],
    text: `Ik kreeg een cadeaubon van € 50,00. Bij het afrekenen werd hij geweigerd, maar nu staat er dat hij is gebruikt. Een
      ordernummer heb ik niet, want ik kon niet afrekenen.`,
    steps: [
      [1, '09:10', joris, acknowledges({ note: 'Zonder ordernummer kan ik u ook helpen. Bewaart u de bon?' })],
      [2, '11:00', ruth, registers()],
      [2, '11:01', ruth, assigns(sanne, 'Sanne kent het systeem van de cadeaubonnen.')],
      [6, '10:20', sanne, says('Klant mailde de code van de bon.', 'email')],
    ],
  },
]
