/** Where in a letter a house may use its own words. */
export type WordingPiece = 'opening' | 'closing' | 'regards'
/** What those words may name. */
export type WordingVariable = 'reference' | 'shop' | 'email' | 'phone' | 'handler' | 'previous' | 'reviewer'

const pieces = (of: Readonly<Record<WordingPiece, { label: string; hint: string }>>) => of
const variables = (of: Readonly<Record<WordingVariable, string>>) => of

/** The house's own wording of letters to customers. */
export const letterTexts = {
  title: 'Wording of letters',
  lead: 'What letters to customers say in your own words. What a clause or the law requires stays as it is: dates, names, what is owed, rights and where customers can turn.',
  columns: { letter: 'Letter', state: 'Wording', draft: 'Draft' },
  own: 'The program’s own',
  version: (version: number) => `Yours, version ${version}`,
  draftBy: (name: string, date: string) => `Draft by ${name}, ${date}`,
  waits: (name: string, date: string) => `Waits for somebody else: put forward by ${name}, ${date}`,
  none: '',
  of: (letter: string, language: string, shop: string) => `${letter}, ${language}, ${shop}`,
  back: 'All letters',
  languages: 'Languages',
  laidLead:
    'The letter as a sample customer gets it. Type over what stands in a field; empty it to go back to our words. What stands behind a line is required, and stays in every letter.',
  fixed: 'Required:',
  instead: (own: string) => `Instead of: ${own}`,
  ours: (own: string) => `Ours: ${own}`,
  mayName: (names: string) => `May name ${names} too.`,
  seldom: 'Only in some of these letters',
  otherwise: 'The same letter in another case',
  isDraft: 'a draft',
  inLanguage: (language: string, state: string) => `${language}: ${state}`,
  pieces: pieces({
    opening: { label: 'Before the letter’s own text', hint: 'Stands right after the salutation.' },
    closing: { label: 'After the letter’s own text', hint: 'Stands right before the signature.' },
    regards: { label: 'Line above the names', hint: 'One line, such as “Kind regards,”.' },
  }),
  empty: 'Leave it empty for the program’s own.',
  variablesLead: 'These stand for what the letter knows:',
  variables: variables({
    reference: 'the reference of the complaint',
    shop: 'the name of the shop',
    email: 'the e-mail address of the shop',
    phone: 'the telephone number of the shop',
    handler: 'the name of whoever handles the complaint',
    previous: 'the name of whoever handled it before',
    reviewer: 'who reviews the complaint, as the policy has it',
  }),
  save: 'Save draft',
  preview: 'Save and look at it',
  submit: 'Put forward',
  note: 'What changes, and why',
  noteMissing: 'Write in a few words what changes, and why',
  previewTitle: 'How the letter reads',
  previewLead: 'Written from the story of a customer who does not exist.',
  previewNone: 'No sample shows this letter.',
  asMail: 'As mail',
  asText: 'As plain text',
  drop: 'Throw this draft away',
  waiting: {
    title: 'Put forward',
    by: (name: string, date: string) => `By ${name}, ${date}.`,
    publish: 'Publish',
    sendBack: 'Send back',
    reason: 'Why it goes back',
    reasonMissing: 'Write why it goes back',
    same: 'Somebody else publishes it: four eyes see more than two. They find it in the list of letters.',
    alone: 'You are the only one who may publish wordings. Look at it once more as the customer would, then publish.',
    aloneTick: 'I have read the letter as the customer will',
    aloneMissing: 'Read it as the customer will, and say so',
  },
  versions: {
    title: 'Versions',
    columns: { version: 'Version', published: 'Published', by: 'By', note: 'Why', begin: 'Again' },
    again: 'Begin a draft from this version',
    none: 'There is no wording of your own yet.',
  },
  done: {
    saved: 'The draft is saved.',
    submitted: 'The wording is put forward.',
    published: 'The wording is published. Letters written from now on have it.',
    back: 'The wording went back to whoever wrote it.',
    dropped: 'The draft is thrown away.',
  },
  conflict: {
    title: 'Somebody else changed this meanwhile',
    lead: (name: string) => `${name} saved other words. Yours are in the fields; these are theirs:`,
    gone: 'The draft you had before you was published or thrown away. Yours is in the fields.',
  },
  problems: {
    tooLong: (most: number) => `Use ${most} characters at most`,
    unknown: (variable: string) => `There is no {${variable}}. Use only what is in the list`,
    unnamed: 'Name a variable between { and }, or take them out',
    nothingKnown: (variable: string) => `Your shop has nothing for {${variable}}. Leave it out`,
    half: 'A variable stands between { and }. One of them is missing',
    severalLines: 'Use one line',
  },
}
export type LetterTextsTexts = typeof letterTexts
