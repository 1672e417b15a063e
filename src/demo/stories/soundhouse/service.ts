// Soundhouse: how people were treated.
import { textFile } from '../../attachments/attachment.ts'
import { accepts, acknowledges, assigns, closes, registers, says } from '../../deeds/desk.ts'
import { asks, finds, plans, replies, shows } from '../../deeds/inquiry.ts'
import { answers, approves, improves, offers } from '../../deeds/outcome.ts'
import { soundhouse } from '../../shop.ts'
import { amy, grace, helen, tom } from '../../staff.ts'
import type { Story } from '../../story.ts'

const chat = textFile('chat.txt', [
  'Hannah: Does the Fenwick flute come with anything?',
  'Tom:    A cleaning rod and a hard case.',
  'Tom:    And your first lesson is free.',
  'Hannah: Lovely, then I shall order it now.',
  'Tom:    Welcome to Soundhouse!',
])

export const service: readonly Story[] = [
  {
    shop: soundhouse,
    order: 'GB-55095',
    customer: { name: 'Arthur Whitlock', address: '12 Priory Row, Whitby, YO21 4KV', phone: '01632 960 218' },
    day: -56,
    at: '09:30',
    channel: 'post',
    takenDownBy: amy,
    category: 'service',
    wishes: ['apology', 'other'],
    wish: 'The loan of the spare bow I was promised.',
    help: 'Writes by hand and has no e-mail. Please answer by letter.',
    text: `Dear Sirs, when I bought my violin I was promised the loan of a second bow until mine was rehaired. I have written twice and
      have had no reply. I am not in a hurry, but I do not care to be ignored. Yours faithfully, A. Whitlock`,
    steps: [
      [
        1,
        '11:00',
        amy,
        acknowledges({ note: 'I am looking for your two earlier letters. They should have been answered.' }),
      ],
      [2, '10:00', helen, registers()],
      [2, '10:01', helen, assigns(amy)],
      [
        17,
        '10:00',
        amy,
        finds('upheld', 'service', 'Both letters were put with the invoices. Nobody reads those for questions.'),
      ],
      [17, '10:05', amy, offers('apology', 22, 'An apology, and the bow with this letter.')],
      [17, '14:00', helen, approves()],
      [
        18,
        '11:00',
        amy,
        answers({
          summary: 'You wrote to us twice about the bow that we promised to lend you, and heard nothing.',
          done: 'We found your two letters among the invoices and asked who opens the post.',
          apology:
            'We are sorry that you were ignored, and that this letter kept you waiting past the date we gave you.',
          changes: [[helen, 40, 'All post written by hand goes to the complaints desk, which opens it the same day.']],
        }),
      ],
      [
        27,
        '10:15',
        amy,
        says('A letter from Mr Whitlock. The bow has arrived and he encloses a drawing of it.', 'post'),
      ],
      [27, '10:20', amy, closes('Drawing pinned above the desk.')],
      [39, '15:00', helen, improves('There is a tray for it at the front desk. Nine letters so far, all answered.')],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55152',
    customer: { name: 'Hannah Weiss', email: 'hannah.weiss@inbox.example', phone: '020 7946 0831' },
    day: -15,
    at: '18:50',
    category: 'service',
    wishes: ['other', 'apology'],
    wish: 'The lesson I was promised with the flute.',
    text: `In the chat I was promised a free first lesson with the flute. Now I am told there is no such offer. The chat is attached.`,
    files: [chat],
    steps: [
      [1, '10:15', tom, acknowledges()],
      [2, '11:30', helen, registers()],
      [2, '11:31', helen, assigns(grace, 'Tom was in the chat himself, so somebody else should look.')],
      [5, '09:40', grace, asks(tom, 'What did you promise in the chat, and where had you read of the offer?', 3)],
      [
        5,
        '09:46',
        grace,
        shows('customer', 19, 'The chat itself: “your first lesson is free”, before the order was placed.', '14:12'),
      ],
      [7, '16:05', tom, replies('I read it on an old poster in the canteen. I did not know that the offer had ended.')],
      [8, '09:20', grace, plans('staff', 'When did the offer of a free lesson end, and where is it still named?')],
    ],
  },
  {
    shop: soundhouse,
    customer: { name: 'Bethany Clarke', email: 'bethany.clarke@inbox.example' },
    day: -30,
    at: '08:41',
    channel: 'email',
    takenDownBy: tom,
    category: 'website',
    wishes: ['other'],
    wish: 'Take the timer away.',
    text: `Your site says "only 2 left, 14 minutes to go" over a kazoo. I watched it for an hour. The timer starts again every time.
      There are always 2 left.`,
    steps: [
      [0, '10:20', tom, acknowledges()],
      [1, '10:00', helen, registers('She is right, and this may be against the law.')],
      [
        4,
        '10:00',
        tom,
        finds('upheld', 'website', 'The timer and the number were decoration. They did not come from our stock.'),
      ],
      [4, '10:05', tom, offers('apology', 8, 'An apology.')],
      [4, '11:00', helen, approves()],
      [
        5,
        '10:00',
        tom,
        answers({
          summary: 'Our site hurries you with a timer that starts again and again, and with "only 2 left".',
          done: 'We watched the page ourselves and asked the people who built it.',
          apology: 'We are sorry that we tried to hurry you with a number that was not true.',
          changes: [[helen, 10, 'Every timer and every "only so many left" goes from the site.']],
        }),
      ],
      [6, '12:12', 'customer', says('Well, I did not expect that. I have bought the kazoo.')],
      [6, '12:13', 'customer', accepts()],
      [7, '09:00', tom, closes()],
      [9, '14:00', helen, improves('Removed from all pages. We looked at each of the 340 products.')],
    ],
  },
]
