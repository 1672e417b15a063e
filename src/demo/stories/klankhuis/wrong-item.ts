// Klankhuis: what was not what was ordered, or not all of it.
import { accepts, acknowledges, assigns, closes, registers, says } from '../../deeds/desk.ts'
import { addsHead, asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, improves, offers, reports } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { joris, ruth, sanne } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const wrongItem: readonly Story[] = [
  {
    shop: klankhuis,
    order: '100202',
    customer: { name: 'Daan Bos', email: 'daanbos@postvak.example' },
    day: -36,
    at: '23:31',
    category: 'wrong-item',
    wishes: ['exchange'],
    text: 'Ik bestelde zes sets 12-53 en kreeg 10-46. Twee sets had ik al open voordat ik het zag.',
    steps: [
      [1, '09:05', sanne, acknowledges()],
      [1, '13:00', ruth, registers()],
      [
        2,
        '09:00',
        sanne,
        finds('upheld', 'warehouse', 'De dozen van 10-46 en 12-53 staan naast elkaar en lijken erg op elkaar.'),
      ],
      [2, '09:03', sanne, offers('exchange', 9, 'Het zijn zes sets 12-53. De verkeerde mag u houden, ook de dichte.')],
      [2, '12:00', ruth, approves()],
      [
        2,
        '14:00',
        sanne,
        answers({
          summary: 'U bestelde zes sets snaren 12-53 en kreeg 10-46.',
          done: 'Wij hebben uw bestelling naast de pakbon gelegd en in het magazijn bij de plank gekeken.',
          changes: [[ruth, 20, 'De twee maten liggen voortaan op verschillende planken, met een gekleurd vak.']],
        }),
      ],
      [5, '13:10', sanne, carriesOut('De zes sets 12-53 liggen in uw brievenbus.')],
      [5, '20:15', 'customer', says('Zijn er. Dank, en grappig dat ik de andere mag houden. Mijn zusje is blij.')],
      [5, '20:16', 'customer', accepts()],
      [6, '09:00', sanne, closes()],
    ],
  },
  {
    shop: klankhuis,
    order: '100223',
    customer: { name: 'Meryem Yılmaz', email: 'meryem.yilmaz@postvak.example', phone: '06 0000 5528' },
    day: -18,
    at: '19:48',
    category: 'wrong-item',
    wishes: ['exchange', 'apology'],
    text: `Ik kreeg een Brandaris 40 in plaats van de 60 die ik heb betaald. Ik heb hem op eigen kosten teruggestuurd, dat vroeg uw
      collega. Nu zegt iedereen dat mijn retour niet bekend is, en ik heb dus niets.`,
    steps: [
      [
        1,
        '11:00',
        joris,
        acknowledges({ note: 'Er gingen twee dingen mis: de verkeerde versterker en uw retour. Ik zoek beide uit.' }),
      ],
      [2, '10:00', ruth, registers()],
      [2, '10:01', ruth, assigns(joris)],
      [2, '10:30', joris, addsHead('De retour is op mijn kosten verstuurd en staat nergens geregistreerd.')],
      [
        2,
        '10:40',
        joris,
        asks(sanne, 'Heb jij mevrouw Yılmaz gesproken over het terugsturen? Wat heb je gezegd over de kosten?', 2),
      ],
      [
        3,
        '09:15',
        sanne,
        replies(`Ja, ik heb gezegd dat zij hem kon terugsturen. Ik heb geen retourlabel gemaakt, dat was ik
        vergeten. Daarom kent het magazijn haar pakket niet.`),
      ],
      [
        11,
        '16:20',
        joris,
        reports({
          until: 16,
          done: 'Ik heb met mijn collega gesproken. Er is voor u geen retourlabel gemaakt. Dat is onze fout, niet de uwe.',
          open: 'Het magazijn zoekt uw pakket tussen de retouren zonder label.',
          reason: 'Er liggen daar veertig pakketten. Die worden een voor een opengemaakt.',
        }),
      ],
      [
        14,
        '18:40',
        'customer',
        says('Ik repeteer elke week met een geleende versterker. Ik hoop echt dat u hem vindt.'),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100147',
    customer: { name: 'Ilse Vermeer', email: 'ilse.vermeer@postvak.example' },
    day: -80,
    at: '10:12',
    category: 'wrong-item',
    wishes: ['exchange'],
    text: 'Op de doos staat altsaxofoon 2,5, maar er zitten rieten voor tenor in. Ze passen niet op mijn mondstuk.',
    steps: [
      [0, '14:10', sanne, acknowledges()],
      [1, '10:00', ruth, registers()],
      [
        1,
        '10:05',
        sanne,
        finds(
          'upheld',
          'product',
          'De fabrikant heeft de verkeerde rieten in de doos gedaan. Dat kon u niet zien, en wij niet.',
        ),
      ],
      [1, '10:07', sanne, offers('exchange', 9, 'Wij maken de doos eerst open en kijken de rieten na.')],
      [1, '15:00', ruth, approves()],
      [
        2,
        '09:30',
        sanne,
        answers({
          summary: 'In een doos rieten voor altsaxofoon zaten rieten voor tenor.',
          done: 'Wij hebben drie dozen van dezelfde levering opengemaakt. In één daarvan zaten ook tenorrieten.',
          changes: [[ruth, 12, 'Wij sturen deze levering terug naar de fabrikant.']],
        }),
      ],
      [5, '16:30', sanne, carriesOut('De nieuwe doos is vandaag bezorgd. Wij hebben alle tien de rieten nagekeken.')],
      [6, '08:40', 'customer', accepts()],
      [7, '09:00', sanne, closes()],
      [11, '13:00', ruth, improves('48 dozen zijn terug naar de fabrikant.')],
    ],
  },
]
