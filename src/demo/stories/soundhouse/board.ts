// Soundhouse: what went to the board.
import { acknowledges, assigns, closes, registers, says } from '../../deeds/desk.ts'
import { escalates, refers, repliesAsBoard, reviews } from '../../deeds/board.ts'
import { asks, finds, replies } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, offers, refuses } from '../../deeds/outcome.ts'
import { soundhouse } from '../../shop.ts'
import { amy, helen, hugh, tom } from '../../staff.ts'
import type { Customer, Story } from '../../story.ts'

const priya: Customer = { name: 'Priya Nair', email: 'priya.nair@inbox.example', phone: '07700 900118' }

export const board: readonly Story[] = [
  {
    shop: soundhouse,
    order: 'GB-55120',
    customer: priya,
    day: -41,
    at: '19:27',
    category: 'faulty',
    wishes: ['repair'],
    text: 'The pickup on my electro-acoustic cuts out after about ten minutes. A new battery makes no difference.',
    steps: [
      [1, '09:30', amy, acknowledges()],
      [2, '10:00', helen, registers()],
      [3, '09:40', amy, finds('upheld', 'product', 'The preamp had a dry joint. It opened as it warmed up.')],
      [3, '09:45', amy, offers('repair', 11, 'Our workshop re-solders the preamp. We collect and return the guitar.')],
      [3, '15:00', helen, approves()],
      [
        4,
        '10:00',
        amy,
        answers({
          summary: 'The pickup of your guitar cuts out after about ten minutes.',
          done: 'Our workshop played the guitar for an hour and traced the fault to the preamp.',
          noChange: 'This is the first fault we have seen in this preamp.',
        }),
      ],
      [
        11,
        '16:00',
        amy,
        carriesOut('The guitar is back with you. We re-soldered the joint and played it for an hour without a break.'),
      ],
      [12, '09:00', amy, closes()],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55120',
    customer: priya,
    day: -20,
    at: '21:02',
    category: 'faulty',
    wishes: ['refund'],
    wish: 'My money back. I have lost faith in this guitar.',
    text: `The repair has failed. It cut out halfway through a song, in front of people. I no longer want it repaired: I want my
      money back.`,
    steps: [
      [1, '10:00', amy, acknowledges({ note: 'I dealt with your first complaint, so you need not explain again.' })],
      [1, '13:30', helen, registers('Second complaint on this guitar.')],
      [1, '13:31', helen, assigns(amy)],
      [6, '11:00', amy, finds('upheld', 'product', 'The preamp has failed again, at another joint.')],
      [6, '11:05', amy, offers('refund', 13, 'This is all that you paid.', 38_900)],
      [7, '10:00', helen, refuses('A new preamp is a sound repair. Offer that first.')],
      [8, '09:30', amy, offers('repair', 26, 'Our workshop fits a new preamp, from another maker.')],
      [8, '10:00', helen, approves()],
      [
        9,
        '10:30',
        amy,
        answers({
          summary: 'The pickup has failed again after our repair. You want your money back.',
          done: 'Our workshop opened the guitar again and found a second dry joint on the same board.',
          noChange: 'We have told the maker. We have sold eleven of this model and know of no other failure.',
        }),
      ],
      [
        13,
        '20:15',
        'customer',
        escalates(
          `I asked for my money and was offered another repair. When I rang I was told that after one failed repair the choice
            is mine.`,
          'A refund of £389.00, and not another repair.',
        ),
      ],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55131',
    customer: {
      name: 'Niamh Byrne',
      email: 'niamh.byrne@inbox.example',
      address: '8 Lough Terrace, Enniskillen, BT74 6KV',
    },
    day: -34,
    at: '21:41',
    category: 'service',
    wishes: ['refund', 'apology'],
    text: `I was charged £22.00 extra for delivery to Northern Ireland after I had paid. When I asked why, your colleague said I should
      "move to the mainland".`,
    steps: [
      [1, '09:40', amy, acknowledges()],
      [2, '10:00', helen, registers()],
      [2, '10:01', helen, assigns(amy)],
      [4, '10:00', amy, asks(tom, 'Did you speak to Ms Byrne about the delivery charge? What was said?', 3)],
      [6, '11:00', tom, replies('I said that delivery to the mainland is cheaper. I did not mean it as she heard it.')],
      [
        11,
        '09:30',
        amy,
        finds(
          'partly-upheld',
          'website',
          'The page for paying does not show the charge for your postcode until too late.',
        ),
      ],
      [11, '09:35', amy, offers('apology', 14, 'An apology for the remark.')],
      [11, '15:00', helen, approves()],
      [
        12,
        '10:00',
        amy,
        answers({
          summary: 'You were charged £22.00 for delivery after you had paid, and were spoken to rudely about it.',
          done: 'We asked our colleague about the call and followed your order through the page for paying.',
          apology: 'We are sorry for the remark about the mainland.',
          changes: [[helen, 70, 'The charge for a postcode is shown on the product page.']],
        }),
      ],
      [
        29,
        '20:30',
        'customer',
        escalates(
          'If I could not see the charge before I paid, I do not owe it. The apology was kind but it is not the point.',
          'The £22.00.',
        ),
      ],
      [
        33,
        '15:45',
        hugh,
        reviews(
          ['yes', 'The letters were on time and complete.'],
          ['partly', 'You were given an apology for the remark, and no answer about the money.'],
          ['no', 'A charge that is not shown before the order is placed cannot be kept.'],
        ),
      ],
    ],
  },
  {
    shop: soundhouse,
    order: 'GB-55042',
    customer: { name: 'Leon Fraser', email: 'leon.fraser@inbox.example', phone: '07700 900904' },
    day: -102,
    at: '11:11',
    category: 'refund',
    wishes: ['refund', 'other'],
    text: `The bass I bought at full price was £80 cheaper four days later. Your site said "lowest price this year" when I bought it.`,
    steps: [
      [1, '10:00', amy, acknowledges()],
      [3, '10:00', helen, registers()],
      [3, '10:01', helen, assigns(amy)],
      [
        10,
        '10:00',
        amy,
        finds('not-upheld', 'other', 'The words were true on the day you bought it. The sale came later.'),
      ],
      [
        11,
        '10:00',
        amy,
        answers({
          summary: 'Your bass was £80 cheaper four days after you bought it at "the lowest price this year".',
          done: 'We looked up what the page said on the day of your order, and when the sale was decided.',
          noRemedy: 'The price was the lowest of the year when you bought it. We do not match later sales.',
          noChange: 'We shall keep these words, as they were true.',
        }),
      ],
      [
        15,
        '22:02',
        'customer',
        escalates('The sale had been planned for a month. I call that misleading.', '£80, or a straight answer.'),
      ],
      [
        25,
        '16:00',
        hugh,
        reviews(
          ['no', 'The letters were on time, but our own reply is late: you should have had it within a week.'],
          ['yes', 'You were answered politely and in full.'],
          ['yes', 'The price had not been lower. A planned sale need not be announced.'],
        ),
      ],
      [
        26,
        '10:30',
        hugh,
        repliesAsBoard(
          `We have looked at when the sale was decided: two days after your order. We do not think you were misled and
          are not paying the difference. This reply is four days late, and we are sorry for that. You may ask for advice outside
          our company; the places are below.`,
          'stands',
        ),
      ],
      [31, '20:20', 'customer', refers('citizens-advice', 'I am asking them what they think.')],
      [60, '10:00', amy, says('Mr Fraser writes that he was advised to leave it there.', 'email')],
      [61, '10:00', amy, closes()],
    ],
  },
]
