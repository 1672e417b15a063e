const count = (n: number) => n.toLocaleString('en-GB')

export const complain = {
  title: 'Make a complaint',
  step: (n: number, of: number) => `Question ${n} of ${of}`,
  next: 'Continue',
  order: {
    title: 'What is your order number?',
    short: 'Order number',
    hint: (example: string) =>
      `It is in the e-mail about your order and on the packing slip. It looks like ${example}.`,
    none: 'I do not have an order number',
    noneShort: 'No order number',
    unusual: (example: string) =>
      `Our order numbers usually look like ${example}. Does yours look different? You can send it like this.`,
    missing: 'Fill in your order number, or choose “I do not have an order number”',
    unreadableShort: 'An order number has letters or digits. Fill it in again, or leave it empty',
    unreadable: 'An order number has letters or digits. Fill it in again, or choose “I do not have an order number”',
  },
  reason: {
    title: 'What went wrong?',
    category: 'What is your complaint about?',
    story: 'Tell us what happened',
    storyHint: 'Use your own words. What did you expect, and what happened instead?',
    missing: 'Tell us what happened. A few words are enough',
    tooLong: (has: number, most: number) =>
      `Your text has ${count(has)} characters. We can take ${count(most)}. Shorten it, or send the rest as a file`,
  },
  wish: {
    title: 'What would put it right?',
    hint: 'Choose as many as you like. It helps us look for an answer that suits you. You do not decide anything yet.',
    words: 'Tell us more about it',
    tooLong: (has: number, most: number) =>
      `Your text has ${count(has)} characters. We can take ${count(most)}. Shorten it`,
  },
  files: {
    title: 'Do you have photos or papers?',
    short: 'Photos and papers',
    hint: (files: number, size: string) =>
      `Photos, short films, PDF, Word or text. Up to ${files} files, each up to ${size}. You can also send them later.`,
    choose: 'Choose a file',
    chooseMore: 'Choose another file',
    chooseSeveral: 'Photos or papers',
    add: 'Add this file',
    added: 'Your files',
    none: 'Choose a file first, or continue without one',
    skip: 'Continue',
    tooLarge: (name: string, size: string) =>
      `“${name}” is larger than ${size}. Choose a smaller file, or send it to us by e-mail`,
    tooMany: (files: number) => `We can take ${files} files here. Send the others to us by e-mail`,
    type: (name: string) => `We cannot open “${name}”. Choose a photo, a film, a PDF, a Word file or a text file`,
    noSpace: 'We cannot keep files right now. Continue without it, and send it later',
    broken: 'The file did not arrive whole. Choose it again',
  },
  contact: {
    title: 'How can we reach you?',
    name: 'Your name',
    nameHint: 'As you would like us to call you, for example Robin de Vries.',
    reach: 'Fill in your e-mail address or your postal address. We send our answer there.',
    email: 'E-mail address',
    address: 'Postal address',
    addressHint: 'Only if you would rather have our answer by post.',
    phone: 'Phone number',
    phoneHint: 'We only call if we cannot explain something in writing.',
    language: 'In which language should we write to you?',
    help: 'Do you need help from us?',
    helpHint: 'For example large print, a phone call, or somebody who speaks for you.',
    nameMissing: 'Fill in your name',
    reachMissing: 'Fill in your e-mail address or your postal address, so that we can answer you',
    emailWrong: 'Check your e-mail address. It should look like name@example.com',
    tooLong: 'This is longer than we can keep. Shorten it',
  },
  check: {
    title: 'Check your answers',
    nothingSent: 'Nothing has been sent yet.',
    send: 'Send my complaint',
    privacy: 'We use your details only to handle your complaint.',
    incomplete: 'Put this right first. Then you can send your complaint:',
  },
  sent: {
    title: 'We have your complaint',
    received: 'Received on',
    reference: 'Your reference',
    referenceHint: 'Give it when you call or write to us.',
    team: (shop: string) => `Your complaint is with the complaints team of ${shop} now.`,
    by: 'At the latest',
    acknowledge: 'You will know who is handling your complaint, and when our answer will come.',
    answer: 'You will have our answer.',
    answerOrReport: 'You will have our answer. Are we not ready? Then you will know why, and when it will come.',
    next: 'What happens next',
    byEmail:
      'You will get an e-mail from us with a link to your complaint. With it you can follow everything, and add photos.',
    byPost: 'You will get a letter from us by post.',
    person: 'Somebody will read your complaint and look into it. We will tell you their name.',
    disagree: 'Do you not agree with our answer? Then you can ask for a review.',
    keep: 'Print this page, or save it. There is nothing private on it.',
    noEmail: 'No e-mail after ten minutes? Look among the unwanted mail, or call us.',
    gone: 'This page is no longer here',
    goneText: 'We keep it for 24 hours. Your complaint is safe with us. Ask for a link to see how it stands.',
  },
  short: {
    title: 'Your complaint on one page',
    lead: 'Four answers are enough: your order number, what happened, your name and how to reach you.',
    noOrder: 'Leave it empty if you do not have one.',
    kept: (names: string) => `We already have these files: ${names}.`,
  },
}

export type ComplainTexts = typeof complain
