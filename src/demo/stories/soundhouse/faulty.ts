// Soundhouse: what does not work.
import { photo } from '../../attachments/attachment.ts'
import { scorchedCarpet } from '../../attachments/scenes.ts'
import { accepts, acknowledges, assigns, closes, registers, reopens, says, writes } from '../../deeds/desk.ts'
import { addsHead, asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, improves, offers, reports } from '../../deeds/outcome.ts'
import { soundhouse } from '../../shop.ts'
import { amy, grace, helen, tom } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const faulty: readonly Story[] = [
  {
    shop: soundhouse,
    order: 'GB-55138',
    customer: { name: 'Zoe Hartley', email: 'zoe.hartley@inbox.example', phone: '07700 900735' },
    day: -22,
    at: '13:31',
    category: 'faulty',
    wishes: ['repair', 'exchange'],
    text: 'The neck of my guitar has bowed. I loosened the truss rod as your leaflet says and now it buzzes on every fret.',
    steps: [
      [
        1,
        '11:00',
        tom,
        acknowledges({ note: 'Please leave the truss rod as it is now. You have done nothing wrong.' }),
      ],
      [2, '09:30', helen, registers()],
      [2, '09:31', helen, assigns(grace, 'Needs looking at on the bench.')],
      [
        2,
        '15:00',
        grace,
        writes('Collecting your guitar', 'Our van collects the guitar and brings a padded case. You need not pack it.'),
      ],
      [
        11,
        '14:10',
        grace,
        reports({
          until: 19,
          done: 'Your guitar is on the bench. The neck has bowed by more than a millimetre.',
          open: 'We are letting it rest at a steady temperature to see whether it comes back.',
          reason: 'Wood takes a week to settle. Any sooner and we would be guessing.',
        }),
      ],
      [
        18,
        '15:30',
        grace,
        reports({
          until: 28,
          done: 'After a week the neck has not come back. The truss rod turns but does not pull.',
          open: 'The maker must say whether it will replace the neck or the whole guitar.',
          reason: 'The maker answers such questions once a fortnight.',
        }),
      ],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55122',
    customer: { name: 'Femi Adebayo', email: 'femi.adebayo@inbox.example' },
    day: -37,
    at: '20:44',
    category: 'faulty',
    wishes: ['repair'],
    text: `Two of the pads on my tenor leak. You can see light around them. I am happy for a local repairer to do it if that is
      simpler.`,
    steps: [
      [1, '09:50', tom, acknowledges()],
      [2, '11:00', helen, registers()],
      [2, '11:01', helen, assigns(tom)],
      [4, '10:00', tom, finds('upheld', 'product', 'Two pads were seated badly at the factory.')],
      [4, '10:04', tom, offers('repair', 14, 'A repairer near you re-seats the pads. We pay the repairer directly.')],
      [4, '16:00', helen, approves()],
      [
        5,
        '10:00',
        tom,
        answers({
          summary: 'Two pads of your tenor saxophone leak.',
          done: 'Our woodwind repairer asked you three questions by telephone, and knew enough.',
          changes: [[grace, 40, 'Every saxophone is tested with a leak light before we send it.']],
        }),
      ],
      [13, '12:00', tom, carriesOut('The repairer in Hull has re-seated the pads. We have paid the bill of £45.00.')],
      [14, '18:30', 'customer', accepts()],
      [15, '09:00', tom, closes()],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55072',
    customer: { name: 'Gareth Lloyd', email: 'gareth.lloyd@inbox.example', phone: '029 2018 0440' },
    day: -78,
    at: '07:22',
    category: 'faulty',
    wishes: ['refund', 'apology'],
    text: `The power supply for my keyboard became so hot that it left a brown ring on the carpet. My children practise on that
      carpet. I have unplugged it.`,
    files: [photo('carpet.png', scorchedCarpet)],
    steps: [
      [
        0,
        '09:02',
        amy,
        acknowledges({ note: 'Please leave it unplugged. I have stopped sales of this power supply this morning.' }),
      ],
      [0, '09:30', helen, registers('Safety. All stock on hold.')],
      [0, '09:31', helen, assigns(grace)],
      [0, '10:00', grace, addsHead('The carpet is scorched.')],
      [
        0,
        '10:15',
        grace,
        asks(grace, 'How hot does a power supply of the same batch become under full load?', 2, 'goods'),
      ],
      [
        2,
        '14:30',
        grace,
        replies('74 degrees after forty minutes. The limit is 60. Three of the five we tested were over it.'),
      ],
      [
        2,
        '15:00',
        grace,
        finds('upheld', 'product', 'The whole batch runs too hot. It should not have been on sale.', '1'),
      ],
      [2, '15:02', grace, finds('upheld', 'product', 'The heat of the power supply scorched the carpet.', '2')],
      [
        2,
        '15:10',
        grace,
        offers('refund', 9, 'This is £19.90 for the power supply and £120.00 for the carpet.', 13_990),
      ],
      [2, '15:12', grace, offers('apology', 9, 'An apology with this answer.')],
      [2, '16:00', helen, approves()],
      [2, '16:01', helen, approves()],
      [
        3,
        '10:00',
        grace,
        answers({
          summary: 'The power supply of your keyboard became so hot that it scorched your carpet.',
          done: 'We tested five others of the same batch. Three ran hotter than they may.',
          apology: 'We are sorry that something we sold you became that hot in a room with children.',
          changes: [
            [helen, 8, 'Everybody who bought this power supply is told to stop using it, and gets another.'],
            [grace, 45, 'We test two of every new batch of power supplies ourselves.'],
          ],
        }),
      ],
      [7, '15:00', amy, carriesOut('You will see £139.90 on your account, marked GB-55072.')],
      [7, '16:30', helen, improves('All 86 buyers written to; 79 have answered. The rest are telephoned.')],
      [8, '19:10', 'customer', says('Thank you for taking it seriously. I have told my neighbour to unplug hers.')],
      [8, '19:11', 'customer', accepts()],
      [9, '09:00', amy, closes()],
      [44, '11:00', grace, improves('Test bench in use. First two batches: 48 and 51 degrees.')],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55117',
    customer: { name: 'Marcus Bello', email: 'marcus.bello@inbox.example' },
    day: -44,
    at: '23:17',
    category: 'faulty',
    wishes: ['exchange'],
    text: 'The microphone hisses. I have tried two cables and a friend’s recorder.',
    steps: [
      [1, '10:20', tom, acknowledges()],
      [2, '10:00', helen, registers()],
      [2, '10:01', helen, assigns(tom)],
      [5, '09:30', tom, asks('customer', 'Was phantom power switched on, and how high was the gain?', 5)],
      [6, '21:15', 'customer', replies('On. Gain about half way.')],
      [
        8,
        '10:00',
        tom,
        finds(
          'not-upheld',
          'other',
          'We recorded with your microphone for an hour and heard no more hiss than its maker states.',
        ),
      ],
      [
        9,
        '10:00',
        tom,
        answers({
          summary: 'Your microphone hisses, with other cables and another recorder as well.',
          done: 'You lent us the microphone and we recorded with it for an hour, next to a new one.',
          noRemedy: 'It performs as it should, so we are not exchanging it.',
          noChange: 'We see nothing that we should have done differently.',
        }),
      ],
      [23, '09:00', tom, closes()],
      [
        36,
        '22:40',
        'customer',
        reopens(`It has now failed altogether. I believe the hiss was the beginning of it, and I should like
        somebody to look again.`),
      ],
      [
        37,
        '09:30',
        tom,
        writes(
          'We are looking again',
          'You may well be right. The courier collects the microphone and brings a label, so you need not print one.',
        ),
      ],
    ],
  },
]
