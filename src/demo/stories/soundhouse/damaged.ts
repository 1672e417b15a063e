// Soundhouse: what arrived broken.
import { photo } from '../../attachments/attachment.ts'
import { tornBox } from '../../attachments/scenes.ts'
import { accepts, acknowledges, assigns, closes, notes, registers, says } from '../../deeds/desk.ts'
import { asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, improves, offers } from '../../deeds/outcome.ts'
import { soundhouse } from '../../shop.ts'
import { amy, corby, helen, parcelway, tom } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const damaged: readonly Story[] = [
  {
    shop: soundhouse,
    order: 'GB-55116',
    customer: { name: 'Kwame Mensah', email: 'kwame.mensah@inbox.example', phone: '07700 900214' },
    day: -47,
    at: '18:12',
    category: 'damaged',
    wishes: ['exchange'],
    text: `My daughter's cello came out of the box with the neck snapped clean off. The box had a hole the size of a fist in one side.
      She has a grade exam in six weeks and has nothing to practise on.`,
    files: [photo('hole-in-the-box.png', tornBox)],
    steps: [
      [
        1,
        '09:20',
        amy,
        acknowledges({ note: 'I am so sorry about the cello. I have her exam date on my desk and will work to it.' }),
      ],
      [1, '10:40', helen, registers('Exam in six weeks.')],
      [1, '10:41', helen, assigns(amy)],
      [
        1,
        '11:00',
        amy,
        asks(parcelway, 'A cello was delivered with a hole in the side of the box. What do your scans and driver say?'),
      ],
      [
        3,
        '14:35',
        parcelway,
        replies(`The carton was damaged at our Wakefield depot when a cage tipped over. The driver should have refused to deliver it
          in that state. We accept the claim.`),
      ],
      [
        4,
        '09:15',
        amy,
        finds(
          'upheld',
          'courier',
          'A cage tipped over at the courier’s depot. The box was damaged there and delivered all the same.',
        ),
      ],
      [
        4,
        '09:20',
        amy,
        offers('exchange', 9, 'Our workshop sets up a new three-quarter cello, and our own van brings it.'),
      ],
      [4, '13:00', helen, approves()],
      [
        5,
        '10:00',
        amy,
        answers({
          summary: 'The cello for your daughter came with a snapped neck, in a box with a hole in it.',
          done: 'We asked the courier for its scans and what the driver saw. It has admitted what happened at the depot.',
          apology: 'We are sorry that your daughter opened the box to a broken cello.',
          changes: [[helen, 30, 'Cellos and double basses go out with our own van, and no longer by courier.']],
        }),
      ],
      [9, '16:45', amy, carriesOut('Our van brought you the new cello and took the broken one. You signed for it.')],
      [10, '20:05', 'customer', says('She has not put it down since. Thank you for the van.')],
      [10, '20:06', 'customer', accepts()],
      [11, '09:05', amy, closes()],
      [
        29,
        '11:30',
        helen,
        improves('The van goes out twice a week. Eleven large instruments delivered so far, none damaged.'),
      ],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55171',
    customer: { name: 'Aisha Rahman', email: 'aisha.rahman@inbox.example', phone: '07700 900662' },
    day: -2,
    at: '08:05',
    category: 'damaged',
    wishes: ['repair', 'exchange'],
    text: 'One of the tuning pegs on my baritone ukulele is split, so it will not hold a note. The case it came in is perfect.',
    steps: [
      [
        0,
        '10:30',
        tom,
        acknowledges({ note: 'Thank you for telling us the case is sound. It helps to know where to look.' }),
      ],
      [0, '15:15', helen, registers()],
      [0, '15:16', helen, assigns(tom)],
      [1, '09:40', tom, asks(corby, 'Baritone ukuleles: are the pegs of any others in this delivery split?', 5)],
      [1, '09:45', tom, notes('We have four in stock. If they are sound, an exchange is quickest.')],
      [1, '14:20', tom, offers('exchange', 10, 'We test the pegs before we send it. Keep the case.')],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55175',
    customer: { name: 'Olivia Grant', email: 'olivia.grant@inbox.example' },
    day: 0,
    at: '07:50',
    category: 'damaged',
    wishes: ['unknown'],
    text: `The microphone's USB socket is loose and rattles when I move it. It still records, but it cuts out if I touch the cable. I
      use it for work.`,
    steps: [],
  },
]
