// Soundhouse: money that came late, or less of it than was due.
import { accepts, acknowledges, assigns, closes, registers } from '../../deeds/desk.ts'
import { escalates, repliesAsBoard, reviews } from '../../deeds/board.ts'
import { asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, offers } from '../../deeds/outcome.ts'
import { soundhouse } from '../../shop.ts'
import { amy, corby, eleonora, helen, hugh, saskia, tom } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const refund: readonly Story[] = [
  {
    shop: soundhouse,
    order: 'GB-55085',
    customer: { name: 'Owen Pritchard', email: 'owen.pritchard@inbox.example', phone: '029 2018 0117' },
    day: -61,
    at: '16:09',
    category: 'refund',
    wishes: ['refund'],
    text: `I sent the guitar back within ten days, as I may. You have paid me for the guitar but kept the delivery charge of £14.50.`,
    steps: [
      [1, '11:00', tom, acknowledges()],
      [2, '10:00', helen, registers()],
      [2, '10:01', helen, assigns(tom)],
      [8, '10:00', tom, finds('not-upheld', 'policy', 'Our terms say that the delivery charge is not refunded.')],
      [
        9,
        '10:00',
        tom,
        answers({
          summary: 'You cancelled your order in time. We paid you for the guitar and kept the £14.50 for delivery.',
          done: 'We looked at your order and at our terms.',
          noRemedy: 'Our terms say that the delivery charge is not refunded.',
          noChange: 'Our terms are the same for everybody.',
        }),
      ],
      [
        9,
        '17:45',
        'customer',
        escalates(
          'Your terms are one thing and the law is another. You owe me standard delivery as well.',
          'My £14.50.',
        ),
      ],
      [
        12,
        '14:00',
        hugh,
        reviews(
          ['yes', 'Every letter was on time.'],
          ['partly', 'You were polite and right, and were told to read our terms.'],
          ['no', 'Whoever cancels in time is owed the standard delivery charge as well. Our terms are wrong.'],
        ),
      ],
      [12, '14:20', helen, offers('refund', 18, 'This is the delivery charge that we kept.', 1450)],
      [12, '14:25', helen, approves()],
      [
        13,
        '10:00',
        hugh,
        repliesAsBoard(
          `You are right and we were wrong. The law gives you the standard delivery charge back when you cancel in time.
          You have it within the week. We are changing our terms, and we thank you for not letting it rest.`,
          'overturned',
        ),
      ],
      [17, '13:00', tom, carriesOut('You will see £14.50 on the card you paid with.')],
      [18, '08:12', 'customer', accepts()],
      [18, '10:00', tom, closes()],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55145',
    customer: { name: 'Dev Patel', email: 'dev.patel@inbox.example', phone: '0116 496 0233' },
    day: -12,
    at: '09:40',
    category: 'refund',
    wishes: ['refund'],
    text: 'I was charged twice for my harmonium: £399.00 on the same day, twice. My bank says both went to you.',
    steps: [
      [0, '11:30', amy, acknowledges({ note: 'I have asked our accounts department to look today.' })],
      [1, '10:00', helen, registers()],
      [1, '10:01', helen, assigns(amy)],
      [
        5,
        '10:20',
        amy,
        finds('upheld', 'website', 'The page for paying hung, and took the payment again when you reloaded it.'),
      ],
      [5, '10:25', amy, offers('refund', 13, 'This is the second payment. It goes to your bank account.', 39_900)],
      [5, '16:00', helen, approves()],
      [
        6,
        '10:00',
        amy,
        answers({
          summary: 'You were charged £399.00 twice on the same day.',
          done: 'Our accounts department found both payments, eleven seconds apart.',
          apology: 'We are sorry that you had to go to your bank to prove it.',
          changes: [
            [helen, 35, 'A second payment for the same order within an hour is stopped and looked at by a person.'],
          ],
        }),
      ],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55081',
    customer: { name: 'Charlotte Evans', email: 'charlotte.evans@inbox.example', phone: '0117 496 0558' },
    day: -40,
    at: '20:16',
    category: 'refund',
    wishes: ['refund'],
    text: `You offered to collect the piano and refund it. It was collected three weeks ago. Now you say it came back scratched and you
      are keeping £150.00.`,
    steps: [
      [1, '10:00', tom, acknowledges()],
      [2, '11:00', helen, registers()],
      [2, '11:01', helen, assigns(tom)],
      [
        3,
        '09:30',
        tom,
        asks(corby, 'How did the stage piano of GB-55081 come back? Please send what was written down at the door.'),
      ],
      [
        6,
        '13:30',
        corby,
        replies(
          'Scratched along the front. Nothing was written down when it was collected, only when it was unpacked.',
        ),
      ],
      [
        10,
        '09:40',
        tom,
        finds('partly-upheld', 'warehouse', 'There is a scratch. Nobody wrote down its state when it was collected.'),
      ],
      [10, '09:45', tom, offers('refund', 17, 'This is half of what we kept.', 7500)],
      [10, '15:00', helen, approves()],
      [
        11,
        '10:00',
        tom,
        answers({
          summary:
            'We kept £150.00 of your refund because the piano came back scratched. You say that you did not do it.',
          done: 'We asked the warehouse how the piano came back, and looked for a note of its state when it was collected.',
          changes: [[helen, 60, 'The driver photographs every instrument he collects, in front of the customer.']],
        }),
      ],
      [16, '14:00', tom, carriesOut('You will see £75.00 on the card you paid with.')],
      [
        24,
        '19:05',
        'customer',
        escalates(
          'Half is not an answer. Either I scratched it or you did. It was perfect when your driver wrapped it.',
          'The other £75.00.',
        ),
      ],
      [
        26,
        '16:30',
        saskia,
        reviews(
          ['yes', 'The answer and this review are on time.'],
          ['partly', 'Halving the difference avoided the question that you asked.'],
          ['no', 'It is for us to prove that you did the damage. We cannot.'],
        ),
      ],
      [26, '16:40', eleonora, offers('refund', 42, 'This is the rest of what we kept.', 7500)],
      [26, '16:45', eleonora, approves()],
      [
        27,
        '10:00',
        saskia,
        repliesAsBoard(
          `We cannot show that you scratched the piano, so we may not keep any of your money. You are paid the other
          £75.00. We are sorry that our first answer split the difference instead of deciding.`,
          'varied',
        ),
      ],
    ],
  },
]
