// Klankhuis: how people were treated.
import { accepts, acknowledges, assigns, closes, registers, says } from '../../deeds/desk.ts'
import { asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, improves, offers } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { joris, ruth, sanne } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const service: readonly Story[] = [
  {
    shop: klankhuis,
    order: '100162',
    customer: { name: 'A. Tan', email: 'a.tan@postvak.example', phone: '06 0000 2093' },
    day: -58,
    at: '17:20',
    category: 'service',
    wishes: ['apology'],
    text: `Ik belde over mijn viool en kreeg te horen dat ik "eerst maar eens moest leren stemmen". Ik geef al dertig jaar vioolles.
      Dit vond ik echt kwetsend.`,
    steps: [
      [
        1,
        '09:00',
        sanne,
        acknowledges({ note: 'Dat had niemand tegen u mogen zeggen. Ik zoek uit hoe het is gegaan.' }),
      ],
      [1, '10:30', ruth, registers()],
      [1, '10:31', ruth, assigns(sanne)],
      [
        1,
        '11:00',
        sanne,
        asks(joris, 'Jij sprak mevrouw Tan. Wil jij in eigen woorden vertellen hoe het gesprek ging?', 3),
      ],
      [
        2,
        '14:15',
        joris,
        replies(`Het was mijn vijftigste gesprek die dag en ik maakte een grap die geen grap was. Ik heb er spijt van en wil dat
          haar graag zelf zeggen.`),
      ],
      [
        3,
        '09:30',
        sanne,
        finds('upheld', 'service', 'De opmerking is gemaakt zoals u schrijft. Zo willen wij niet met u omgaan.'),
      ],
      [3, '09:35', sanne, offers('apology', 9, 'Een excuus van Klankhuis, en van de medewerker zelf.')],
      [3, '13:00', ruth, approves()],
      [
        4,
        '10:00',
        sanne,
        answers({
          summary: 'Aan de telefoon werd tegen u gezegd dat u eerst maar eens moest leren stemmen.',
          done: 'Wij hebben de medewerker gevraagd hoe het gesprek ging. Hij gaf meteen toe dat het zo is gezegd.',
          apology: `Het spijt ons dat u zo te woord bent gestaan. De medewerker heeft gevraagd of hij u mag bellen om dat zelf te
            zeggen.`,
          changes: [
            [
              ruth,
              28,
              'Na twee uur telefoon wisselen medewerkers van werk, zodat niemand vijftig gesprekken op een dag heeft.',
            ],
          ],
        }),
      ],
      [5, '11:11', 'customer', says('Hij heeft gebeld en dat was een goed gesprek. Voor mij is het klaar.')],
      [5, '11:12', 'customer', accepts()],
      [6, '09:00', sanne, closes()],
      [27, '10:00', ruth, improves('Het rooster is aangepast. Wie belt, wisselt na twee uur met de mail.')],
    ],
  },
  {
    shop: klankhuis,
    customer: { name: 'Henk Postma', phone: '077 000 55 18', address: 'Singel 77, 9001 SS Grou' },
    day: -27,
    at: '15:30',
    channel: 'phone',
    takenDownBy: joris,
    category: 'service',
    wishes: ['other'],
    wish: 'Een gratis nummer.',
    text: `Meneer heeft veertig minuten in de wacht gestaan om te vragen of wij tweedehands orgels inkopen. Hij vindt dat een winkel
      een gratis nummer moet hebben, en wil antwoord per brief.`,
    steps: [
      [0, '16:00', joris, acknowledges()],
      [2, '10:00', ruth, registers()],
      [
        5,
        '09:30',
        joris,
        finds(
          'partly-upheld',
          'service',
          `Veertig minuten is te lang. Een gewoon nummer kost u hetzelfde als
        bellen met een buurman, en dat mag.`,
        ),
      ],
      [
        6,
        '10:15',
        joris,
        answers({
          summary: 'U stond veertig minuten in de wacht en vindt dat wij een gratis nummer moeten hebben.',
          done: 'Wij hebben nagekeken hoe lang bellers die middag hebben gewacht: gemiddeld 26 minuten.',
          noRemedy:
            'Een gratis nummer komt er niet. Door het wachten hebt u geen kosten gehad die wij kunnen vergoeden. En nee: wij kopen geen orgels in.',
          changes: [
            [
              ruth,
              60,
              'Wie langer dan tien minuten wacht, kan een nummer inspreken en wordt dezelfde dag teruggebeld.',
            ],
          ],
        }),
      ],
      [20, '09:15', joris, closes()],
    ],
  },
  {
    shop: klankhuis,
    order: '100212',
    customer: { name: 'Carla de Graaf', email: 'carla.degraaf@postvak.example', phone: '06 0000 4821' },
    day: -29,
    at: '09:33',
    category: 'service',
    wishes: ['apology'],
    text: `Drie keer is mij beloofd dat ik zou worden teruggebeld over de strijkstok bij mijn altviool. Drie keer belde er niemand.`,
    steps: [
      [
        8,
        '09:05',
        sanne,
        acknowledges({ note: 'Nu lieten wij u ook op deze bevestiging wachten. Vanaf nu hebt u met mij te maken.' }),
      ],
      [8, '10:00', ruth, registers('Te laat bevestigd: de klacht stond open bij een collega met verlof.')],
      [8, '10:01', ruth, assigns(sanne)],
      [
        9,
        '13:00',
        sanne,
        finds(
          'upheld',
          'service',
          'In ons systeem staan drie terugbelverzoeken. Ze zijn alle drie afgevinkt zonder dat er is gebeld.',
        ),
      ],
      [9, '13:02', sanne, offers('apology', 13, 'Een excuus, en de strijkstok zonder verzendkosten.')],
      [9, '16:00', ruth, approves()],
      [
        10,
        '11:00',
        sanne,
        answers({
          summary: 'U bent drie keer niet teruggebeld over de strijkstok bij uw altviool.',
          done: 'Wij hebben de drie terugbelverzoeken teruggevonden en met de collega’s gesproken.',
          apology:
            'Het spijt ons dat wij vier keer een belofte aan u niet hielden: drie keer met bellen, en toen met deze klacht.',
          changes: [
            [sanne, 35, 'Een terugbelverzoek kan alleen nog worden afgevinkt met de tijd van het gesprek erbij.'],
          ],
        }),
      ],
      [14, '19:40', 'customer', accepts()],
      [15, '09:00', sanne, closes()],
    ],
  },
]
