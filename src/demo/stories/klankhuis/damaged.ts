// Klankhuis: what arrived broken.
import { photo } from '../../attachments/attachment.ts'
import { dentedCorner } from '../../attachments/scenes.ts'
import { accepts, acknowledges, assigns, closes, registers } from '../../deeds/desk.ts'
import { asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, fails, improves, offers } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { joris, ruth, sanne, snelpost } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const damaged: readonly Story[] = [
  {
    shop: klankhuis,
    order: '100201',
    customer: { name: 'Ruben Mensink', email: 'r.mensink@postvak.example' },
    day: -38,
    at: '12:17',
    category: 'damaged',
    wishes: ['refund'],
    wish: 'Een deel van het geld terug is voor mij genoeg. Hij doet het verder goed.',
    text: `De versterker heeft een flinke deuk in de hoek en het leer is daar los, zie de foto. Hij werkt wel. Ik wil hem houden, maar niet
      voor de volle prijs.`,
    files: [photo('hoek-versterker.png', dentedCorner)],
    steps: [
      [1, '14:02', sanne, acknowledges()],
      [2, '09:45', ruth, registers()],
      [2, '09:46', ruth, assigns(sanne)],
      [2, '10:15', sanne, asks(snelpost, 'Versterker van 19 kilo: is dit pakket gevallen of van de band geraakt?')],
      [
        5,
        '11:52',
        snelpost,
        replies(`Ja. In het sorteercentrum is het pakket van de band gegleden. Het is opnieuw getapet en doorgestuurd. Onze
          medewerker had dit moeten melden.`),
      ],
      [
        6,
        '09:30',
        sanne,
        finds(
          'upheld',
          'courier',
          'Het pakket is bij de bezorger gevallen. Dat is ons niet gemeld, en u dus ook niet.',
        ),
      ],
      [6, '09:34', sanne, offers('refund', 12, 'U houdt de versterker.', 7500)],
      [6, '15:10', ruth, approves()],
      [
        7,
        '10:20',
        sanne,
        answers({
          summary: 'Uw versterker kwam aan met een deuk in de hoek. U wilt hem houden en een deel van uw geld terug.',
          done: 'Wij hebben de bezorger gevraagd wat er met uw pakket is gebeurd. Die gaf toe dat het is gevallen.',
          noChange:
            'Wij veranderen nu niets aan ons inpakken: de doos was goed. Wij hebben de bezorger hierop aangesproken.',
        }),
      ],
      [11, '13:05', sanne, carriesOut('U ziet € 75,00 op uw rekening, met kenmerk 100201.')],
      [13, '09:10', sanne, closes('Klant heeft telefonisch bedankt.')],
    ],
  },
  {
    shop: klankhuis,
    order: '100125',
    customer: {
      name: 'Harm Wolters',
      email: 'harmwolters@postvak.example',
      phone: '077 000 33 10',
      address: 'Brink 4, 7991 SD Dwingeloo',
    },
    day: -97,
    at: '11:10',
    channel: 'phone',
    takenDownBy: joris,
    category: 'damaged',
    wishes: ['repair'],
    help: 'Slechthorend: wil liever een e-mail dan een telefoontje.',
    text: `Meneer belt met hulp van zijn dochter. Bij het uitpakken van de digitale piano bleek een poot gebroken, met
      splinters op de plek van de schroef. De piano zelf doet het. Hij staat nu op twee stoelen.`,
    steps: [
      [0, '11:40', joris, acknowledges({ note: 'Ik schrijf u vanaf nu, zoals u vroeg, alleen per e-mail.' })],
      [1, '10:00', ruth, registers()],
      [1, '10:02', ruth, assigns(joris)],
      [
        2,
        '09:00',
        joris,
        finds('upheld', 'product', 'De poot is gebroken bij een voorgeboord gat dat te dicht langs de rand zit.'),
      ],
      [2, '09:05', joris, offers('repair', 9, 'Onze monteur komt bij u thuis en zet er twee nieuwe poten onder.')],
      [2, '13:30', ruth, approves()],
      [
        3,
        '09:15',
        joris,
        answers({
          summary: 'Een poot van uw digitale piano bleek bij het uitpakken gebroken.',
          done: 'Uw dochter heeft ons de breuk beschreven. In het magazijn hebben wij drie andere pianopoten nagemeten.',
          changes: [
            [ruth, 40, 'De fabrikant boort het gat voortaan verder van de rand. Oude poten sturen wij niet meer mee.'],
          ],
        }),
      ],
      [9, '16:20', joris, fails(16, 'De nieuwe poten zijn bij de fabrikant niet op tijd klaar.')],
      [16, '15:30', joris, carriesOut('De monteur heeft twee poten vervangen. U hebt zijn bon getekend.')],
      [17, '19:44', 'customer', accepts()],
      [18, '09:05', joris, closes()],
      [
        37,
        '11:00',
        ruth,
        improves('De fabrikant levert poten met het gat op 22 millimeter. De oude voorraad is afgevoerd.'),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100243',
    customer: { name: 'Yusuf Kaya', email: 'yusuf.kaya@postvak.example', phone: '06 0000 5120' },
    day: -4,
    at: '16:48',
    category: 'damaged',
    wishes: ['exchange'],
    text: `De viool van mijn dochter kwam aan met een gebroken kam, en er zit een kras op de achterkant. Ze begint volgende maand
      met les.`,
    steps: [
      [1, '09:20', joris, acknowledges({ note: 'Wilt u de doos bewaren? Dan kan ik zien hoe de viool is ingepakt.' })],
      [2, '10:15', ruth, registers('Derde viool uit deze levering. Kijken of het aan de koffers ligt.')],
    ],
  },
  {
    shop: klankhuis,
    order: '100245',
    customer: { name: 'Femke Zijlstra', email: 'femkez@postvak.example' },
    day: -1,
    at: '21:13',
    category: 'damaged',
    wishes: ['unknown'],
    text: `De hals van de mandoline staat scheef. Als ik over de snaren kijk loopt hij naar links weg. Misschien is het normaal,
      ik ben een beginner, maar mijn docent vond het ook raar.`,
    steps: [],
  },
]
