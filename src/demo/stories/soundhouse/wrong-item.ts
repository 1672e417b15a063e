// Soundhouse: what was not what was ordered, or not all of it.
import { acknowledges, assigns, closes, registers, says, writes } from '../../deeds/desk.ts'
import { addsHead, asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, improves, offers } from '../../deeds/outcome.ts'
import { soundhouse } from '../../shop.ts'
import { amy, corby, grace, helen, tom } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const wrongItem: readonly Story[] = [
  {
    shop: soundhouse,
    order: 'GB-55156',
    customer: { name: 'Tom Fielding', email: 'tom.fielding@inbox.example', phone: '07700 900381' },
    day: -13,
    at: '17:55',
    category: 'wrong-item',
    wishes: ['exchange', 'apology'],
    text: `The keyboard came without the stand I paid for. I have rung three times and each time somebody was going to ring me back.
      Nobody has. I am playing it on an ironing board.`,
    steps: [
      [
        1,
        '10:05',
        amy,
        acknowledges({ note: 'There are two things here: the stand, and the calls. I will answer you on both.' }),
      ],
      [1, '14:00', helen, registers()],
      [1, '14:01', helen, assigns(amy)],
      [1, '14:30', amy, addsHead('Three telephone calls were not returned.')],
      [1, '14:40', amy, asks(corby, 'Was an X stand picked for GB-55156? What weight was the parcel?')],
      [
        4,
        '09:50',
        corby,
        replies('Picked as one parcel, 6.1 kg. That is a keyboard and no stand. The stand is still on the shelf.'),
      ],
      [
        5,
        '10:00',
        amy,
        asks(tom, 'Two of the three calls were with you. What was promised, and what happened next?', 3),
      ],
      [
        6,
        '15:20',
        tom,
        replies('I promised to ring back both times and put a note in the diary of the day before. My mistake.'),
      ],
      [
        11,
        '15:55',
        amy,
        writes(
          'Your keyboard stand',
          'Which would you rather have: the X stand you ordered, or the heavier Z stand at no extra cost?',
          true,
        ),
      ],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55165',
    customer: { name: 'Siobhan Kelly', email: 'siobhan.kelly@inbox.example' },
    day: -7,
    at: '11:34',
    category: 'wrong-item',
    wishes: ['exchange'],
    text: `I ordered the tunable bodhrán and was sent the fixed one. They look the same on the box but there are no screws inside.
      I need it for a festival and would be glad to hear from somebody.`,
    steps: [],
  },
  {
    shop: soundhouse,
    order: 'GB-55111',
    customer: {
      name: "St Cuthbert's Primary School",
      email: 'office@stcuthberts-primary.example',
      phone: '0191 498 0177',
      address: 'School Lane, Durham, DH1 4KV',
    },
    help: 'Please write to Mrs Lund in the office. She works mornings only.',
    day: -50,
    at: '10:20',
    category: 'wrong-item',
    wishes: ['exchange', 'refund'],
    text: `Of the sixty recorders we ordered, twelve are missing and five have a cracked mouthpiece. The invoice is also for three
      packs instead of two. Year 4 starts recorders after the holiday.`,
    steps: [
      [0, '11:45', tom, acknowledges({ note: 'I shall write to Mrs Lund, and telephone in the mornings only.' })],
      [1, '10:00', helen, registers()],
      [1, '10:01', helen, assigns(grace, 'Three heads, so somebody with time to count.')],
      [1, '11:00', grace, addsHead('Five recorders have a cracked mouthpiece.')],
      [1, '11:02', grace, addsHead('The invoice is for three packs instead of two.')],
      [1, '11:15', grace, asks(corby, 'How many class packs left for GB-55111, and was each pack counted?')],
      [
        4,
        '10:30',
        corby,
        replies('Two packs left. One had been opened for a single sale and put back on the shelf without a recount.'),
      ],
      [
        5,
        '09:30',
        grace,
        finds('upheld', 'warehouse', 'One pack had been opened and was twelve short when it left us.', '1'),
      ],
      [
        5,
        '09:33',
        grace,
        finds(
          'upheld',
          'product',
          'The cracks are a moulding fault. Four other schools have told the maker the same.',
          '2',
        ),
      ],
      [
        5,
        '09:36',
        grace,
        finds(
          'not-upheld',
          'other',
          'The third line is not a pack but the deposit for the display stand you asked for.',
          '3',
        ),
      ],
      [
        5,
        '09:45',
        grace,
        offers('exchange', 12, 'We bring seventeen recorders, checked one by one, to the school office.'),
      ],
      [5, '14:00', helen, approves()],
      [
        6,
        '09:30',
        grace,
        answers({
          summary: 'Of your sixty recorders twelve were missing and five were cracked, and the invoice looked wrong.',
          done: 'We asked the warehouse to count what was left, tried recorders of the same batch, and read the invoice again.',
          changes: [
            [helen, 25, 'A class pack that has been opened is sold singly and never goes back on the shelf as a pack.'],
          ],
        }),
      ],
      [11, '10:10', tom, carriesOut('We handed Mrs Lund seventeen recorders at the school office today.')],
      [
        12,
        '09:30',
        tom,
        says('Mrs Lund rang: all seventeen play, and she has found the letter about the deposit.', 'phone'),
      ],
      [12, '09:35', tom, closes()],
      [24, '15:00', helen, improves('Opened packs now carry a red label. Stock count at Corby: no short packs.')],
    ],
  },
]
