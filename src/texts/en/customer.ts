export const customer = {
  frame: {
    back: 'Back',
  },
  start: {
    title: 'Make a complaint',
    lead: 'Did something go wrong with your order or our service? Tell us. A person reads every complaint, and you get an answer in writing.',
    ifToday: 'If you complain today',
    by: 'At the latest',
    acknowledge: 'You will know who is handling your complaint.',
    answer: 'You will have our answer.',
    answerOrReport:
      'You will have our answer. Are we not ready by then? Then we will tell you why, and when you will get it.',
    board: (who: string, period: string) =>
      `Not satisfied? ${who} will look at your complaint again and reply within ${period}.`,
    need: 'What you need',
    order:
      'Your order number. It is in the e-mail about your order and on the packing slip. Lost it? You can go on without it.',
    photos: 'Photos or papers, if you have them. You can also send them later.',
    minutes: 'About 3 minutes. You do not need an account.',
    begin: 'Start your complaint',
    short: 'All questions on one page',
    notFor: 'What this is not for',
    tracking: 'Do you only want to know where your parcel is? Look on',
    already: 'Have you complained before, and do you want to know how it stands?',
    alreadyLink: 'Ask for your link',
    otherShops: 'Did you buy in another of our shops?',
    otherWays:
      'You can also complain by e-mail, by phone or by post. You find them below. We handle it in the same way.',
    policy: 'Read how we handle complaints',
  },
  trouble: {
    'not-found': {
      title: 'We cannot find this page',
      text: 'Check the address. If you followed a link from a letter, the link may be broken in two.',
    },
    fault: {
      title: 'Something went wrong on our side',
      text: 'We have made a note of it. What you typed was not sent yet.',
    },
    unavailable: {
      title: 'We cannot take your complaint right now',
      text: 'Our system is out of order. What you typed was not sent yet. E-mail and phone still work, and so does post.',
    },
    'too-many': {
      title: 'You asked this very often',
      text: 'Wait a quarter of an hour and try again. You can always make a complaint, and you can always call or e-mail us.',
    },
    expired: {
      title: 'This form was open for more than a day',
      text: 'We keep a form for 24 hours. After that we throw it away, to protect your details. What you just typed is filled in below.',
      textEmpty:
        'We keep a form for 24 hours. After that we throw it away, to protect your details. You can fill in the short form below.',
    },
    'link-over': {
      title: 'This link does not work any more',
      text: 'A link works for a limited time. Open the link in your letter again, or ask for a new one.',
    },
    number: (id: string) => `If you call us about this, name this number: ${id}.`,
    kept: 'What you typed',
    keptHint: 'It is still here. Try again, or copy it into an e-mail to us.',
    keptCopy: 'It is still here. Copy it, open the link in your letter again, and paste it there.',
    again: 'Try again',
    home: 'Go to the start',
  },
  closed: {
    title: 'Complaints cannot be sent here yet',
    text: (shop: string) => `The complaints page of ${shop} is being set up. You can reach us in the meantime:`,
  },
  link: {
    title: 'Ask for a link to your complaint',
    text: 'We send the link to the e-mail address that we know for your complaint.',
    email: 'Your e-mail address',
    reference: 'The reference of your complaint',
    referenceHint: 'This is usually your order number. It is in every letter from us.',
    send: 'Send me a link',
    emailMissing: 'Fill in your e-mail address',
    referenceMissing: 'Fill in the reference of your complaint',
    sent: 'Look in your e-mail',
    sentText:
      'Do the address and the reference belong together? Then a link to your complaint is on its way to that address.',
    sentElse:
      'No e-mail after ten minutes? Look among the unwanted mail, or call us. If you only gave us a postal address, call us or write to us.',
    wrong: 'This link does not work any more',
    wrongText:
      'A link works for about a year, and only whole. It may have been cut in two by your mail program. Ask for a new one here.',
  },
  open: {
    title: 'Your complaint',
    text: 'Press the button to see how your complaint stands.',
    why: 'Why a button? Some mail programs open links by themselves. Only you press a button.',
    button: 'Open my complaint',
    shared: 'Close the page when you are done, if others use this device too. The page closes by itself after 4 hours.',
  },
}

export type CustomerTexts = typeof customer
