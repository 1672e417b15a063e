const names = <Code extends string>(by: Readonly<Record<Code, string>>) => by

/** The room of the house's own texts, and the parts of them that are filled in. */
export const snippets = {
  title: 'Texts',
  lead: 'Texts you put into a letter or a note with one choice. What stands between braces is filled in from the complaint.',
  add: 'Add a text',
  none: 'There are no texts yet.',
  everybody: 'Everybody',
  own: 'Only me',
  everyShop: 'All shops',
  columns: { name: 'Name', word: 'Short word', language: 'Language', fits: 'For', owner: 'Whose' },
  fits: { letter: 'letters', note: 'notes', both: 'letters and notes' },
  form: {
    addTitle: 'Add a text',
    editTitle: (name: string) => `Text: ${name}`,
    name: 'Name',
    word: 'Short word',
    wordHint: 'Type it after a slash to bring this text: /wait. Letters, digits and hyphens.',
    language: 'Language',
    fits: 'For',
    owner: 'Who can use it',
    shop: 'Shop',
    text: 'Text',
    textHint: (list: string) => `You can write: ${list}`,
    preview: 'See it with an example',
    previewTitle: 'With an example it reads',
    save: 'Keep this text',
    remove: 'Remove this text',
    cancel: 'Cancel',
    saved: 'The text was kept.',
    removed: 'The text was removed.',
    nameMissing: 'Give the text a name.',
    wordWrong: 'The short word has letters, digits or hyphens only, at most 30 of them.',
    wordTaken: (name: string) => `This short word is taken by “${name}”. Choose another one.`,
    textMissing: 'Write the text.',
    unknown: (marker: string, list: string) => `Nothing is known by the name ${marker}. You can write: ${list}`,
    choice: 'Choose one.',
    theirs: 'This text is shared: what you change here changes for everybody.',
  },
  insert: { label: 'Text of the house', choose: 'Choose a text', into: 'Into which field', button: 'Insert' },
  variables: names<
    | 'customer'
    | 'reference'
    | 'order'
    | 'handler'
    | 'me'
    | 'answer-by'
    | 'next-promise'
    | 'shop'
    | 'shop-email'
    | 'shop-phone'
    | 'today'
  >({
    customer: 'customer',
    reference: 'reference',
    order: 'order',
    handler: 'handler',
    me: 'me',
    'answer-by': 'answer by',
    'next-promise': 'next promise',
    shop: 'shop',
    'shop-email': 'shop e-mail',
    'shop-phone': 'shop phone',
    today: 'today',
  }),
  sample: { customer: 'Pieter de Boer', handler: 'Sanne Visser', me: 'Sanne Visser' },
}

export type SnippetTexts = typeof snippets
export type Variable = keyof SnippetTexts['variables']
