// Soundhouse: what never came, or came to somebody else.
import { acknowledges, assigns, closes, registers, withdraws } from '../../deeds/desk.ts'
import { asks, finds, givesUp, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, offers } from '../../deeds/outcome.ts'
import { soundhouse } from '../../shop.ts'
import { amy, helen, parcelway, tom } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const notDelivered: readonly Story[] = [
  {
    shop: soundhouse,
    order: 'GB-55064',
    customer: { name: 'Margaret Doyle', email: 'margaret.doyle@inbox.example', phone: '0161 496 0345' },
    day: -84,
    at: '15:40',
    category: 'not-delivered',
    wishes: ['refund'],
    text: `The tracking says my recorder was "left with a neighbour". I have been to both sides and across the road. I would rather
      have my money back now than wait any longer.`,
    steps: [
      [1, '09:30', amy, acknowledges()],
      [2, '10:00', helen, registers()],
      [2, '10:02', helen, assigns(amy)],
      [2, '10:30', amy, asks(parcelway, 'Which neighbour took in this parcel, and who signed?')],
      [9, '09:00', amy, givesUp()],
      [
        9,
        '09:10',
        amy,
        finds(
          'cannot-be-known',
          'courier',
          'The courier could not tell us which neighbour it meant. You need not wait for that.',
        ),
      ],
      [9, '09:15', amy, offers('refund', 15, 'It goes to the card you paid with.', 7450)],
      [9, '14:00', helen, approves()],
      [
        10,
        '10:15',
        amy,
        answers({
          summary: 'Your recorder was left with a neighbour whom nobody can find. You want your money back.',
          done: 'We asked the courier twice which neighbour took the parcel in. It did not answer.',
          noChange:
            'We have raised this with the courier, and ask for a photograph of the door with each delivery. Nothing changes here.',
        }),
      ],
      [13, '15:30', amy, carriesOut('You will see £74.50 on the card you paid with.')],
      [21, '09:00', amy, closes()],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55134',
    customer: { name: 'Ruth Abernathy', email: 'ruth.abernathy@inbox.example', address: '3 Mill Brae, Perth, PH1 3KV' },
    day: -33,
    at: '12:02',
    category: 'not-delivered',
    wishes: ['exchange'],
    text: `My tuners and metronome went to my old address, though I changed it in my account the week before. The people there have
      moved too.`,
    steps: [
      [1, '10:30', tom, acknowledges()],
      [1, '13:10', helen, registers()],
      [
        3,
        '10:00',
        tom,
        finds('upheld', 'website', 'You did change your address. Orders already in the basket kept the old one.'),
      ],
      [3, '10:05', tom, offers('exchange', 8, 'We send the same order again, to Mill Brae.')],
      [4, '09:20', helen, approves()],
      [
        4,
        '11:00',
        tom,
        answers({
          summary: 'We sent your order to your old address, though you had changed it a week before.',
          done: 'We compared the time you changed your address with the time of your order, and tried it ourselves.',
          changes: [[helen, 50, 'The last page before paying shows the address again and asks whether it is right.']],
        }),
      ],
      [8, '13:00', tom, carriesOut('The parcel came to Mill Brae today, and you signed for it.')],
      [22, '09:15', tom, closes()],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55164',
    customer: { name: 'Ingrid Solberg', email: 'ingrid.solberg@inbox.example' },
    day: -10,
    at: '09:18',
    category: 'not-delivered',
    wishes: ['other'],
    text: 'Have my nyckelharpa strings been sent? Your message said three days and it has been five.',
    steps: [
      [0, '11:00', amy, acknowledges()],
      [0, '11:10', amy, asks(parcelway, 'Where is this small parcel now?')],
      [1, '10:20', parcelway, replies('Out for delivery this morning.')],
      [1, '13:44', 'customer', withdraws('They have just come through the letterbox. Sorry to have troubled you!')],
      [2, '10:00', helen, registers('Withdrawn, entered for the count.')],
    ],
  },
]
