import type { Storefront } from '#policy/storefront.ts'

const shop: Storefront = {
  id: 'soundhouse',
  name: 'Soundhouse',
  site: 'https://www.soundhouse.example',
  languages: ['en'],
  country: 'GB',
  currency: 'GBP',
  zone: 'Europe/London',
  calendar: 'GB-ENG',
  policy: 'original',
  orderNumberPattern: '^GB-\\d{5}$',
  orderNumberExample: 'GB-55120',
  referencePrefix: 'S',
  email: 'complaints@soundhouse.example',
  phone: '0113 496 0120',
  address: ['7 Foundry Yard', 'Leeds', 'LS10 4KV'],
  brand: '#7a2e4d',
}

/** A guitar with a crack, told at the British shop. */
export const sample = {
  shop,
  host: 'https://complaints.soundhouse.example',
  reference: 'GB-55120',
  names: {
    handler: 'Amy Clarke',
    investigator: 'Tom Hughes',
    manager: 'Grace Bell',
    reviewer: 'Helen Ward',
    courier: 'Fleet Parcels',
  },
  customer: { name: 'Jo Baker', email: 'jo.baker@example.org' },
  words: {
    story: 'The guitar has a crack in its top. There was no extra card in the box. I would like another one.',
    note: 'That must be a nasty surprise. I will ask the warehouse and the courier what happened.',
    askCourier: 'Parcel FP 20 1187 was scanned twice in Leeds on 1 April. Was it damaged when it left your depot?',
    toldByCourier: 'The box was dented on one corner when it came in.',
    askCustomer: 'Do you still have the box? A photo of its corners would help us.',
    toldByCustomer: 'Yes, I will send a photo.',
    messageTitle: 'Your photo',
    message:
      'Thank you for the photo. Can you also send us one of the label?\n\nThat tells us which depot the parcel came from.',
    report: {
      done: 'We looked at your photos. The courier told us that the box was dented on one corner.',
      open: 'The warehouse has not told us yet how the guitar was packed.',
      reason: 'The colleague who packed it is back on Monday 20 April 2026.',
    },
    secondPoint: 'The wait on the phone',
    found: 'The guitar left our warehouse in a single box. It should have had a second one. The crack came from that.',
    foundSecond: 'You waited 25 minutes on 2 April. We had too few people on the phone that evening.',
    exchange: 'Our courier takes the cracked guitar along.',
    refund: 'It goes back to the card that you paid with, for the delivery you paid for.',
    answer: {
      summary: 'Your guitar arrived with a crack in its top. You waited a long time when you called us about it.',
      done: 'We looked at your photos. We asked the warehouse and the courier. We looked up your call.',
      apology: 'Your guitar should have arrived whole. It did not, and that is our fault. We are sorry.',
      change: 'We pack every guitar in two boxes',
    },
    proof: 'Payment reference SH-REF-20931',
    proofOfExchange: 'Parcel FP 20 2214, signed for by you',
    delay: 'The maker delivers the guitar a week later than agreed with us.',
    why: 'I still have no guitar.',
    want: 'A guitar, or my money back.',
    boardRefund: 'It is for the extra wait.',
    review: {
      policyFollowed: 'You got every letter on time. The exchange came later than we promised',
      treatedFairly: 'Everyone took you seriously, and you always knew who to turn to',
      lawKept: 'A repair or exchange must come within a reasonable time. Ours took too long',
    },
    decision: 'You are right. The exchange took too long. You get your guitar and £40.00 for the wait.',
    notUpheld: {
      summary: 'You wrote that the guitar arrived with a crack in its top.',
      done: 'We looked at your photos and at the guitar itself. Our repairer examined it.',
      found: 'The line in the top is part of the wood. It goes along with the grain and is not open.',
      noRemedy: 'The guitar is whole, so we offer no refund or exchange. You can send it back until 30 April 2026.',
      noChange: 'We change nothing, as nothing went wrong with the packing.',
    },
    withdrawn: 'I found the cause myself.',
    settled: 'You keep the guitar, and we pay back £25.00 for the crack. You have it by Friday 10 April 2026.',
  },
}
export type Sample = typeof sample
