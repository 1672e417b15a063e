// What dossier.json looks like. Programs outside read it: a key is never given another meaning, and what is added is optional.
import { z } from 'zod'
import { languages } from '#texts/tongue.ts'

const text = z.string()
const moment = z.string().describe('With its offset, such as 2026-04-02T20:41:00+02:00.')
const date = z.iso.date()
const coded = z.strictObject({
  code: text.describe('The same in every language.'),
  words: text.describe('In the language of the dossier.'),
})

const money = z.strictObject({
  currency: text.describe('ISO 4217.'),
  cents: z.int().describe('In hundredths of the currency.'),
})

const shop = z.strictObject({
  name: text.describe('What the shop is called.'),
  address: text.describe('Where a letter to it goes.'),
  email: text.describe('Its address for mail.'),
  phone: text.describe('Its telephone number.'),
})

const customer = z.strictObject({
  name: text.nullable().describe('null: never given, or erased.'),
  email: text.describe('Only in the customer’s own dossier.').exactOptional(),
  phone: text.describe('Only in the customer’s own dossier.').exactOptional(),
  address: text.describe('Only in the customer’s own dossier.').exactOptional(),
})

const complaint = z.strictObject({
  reference: text.describe('The number by which everybody speaks of it.'),
  receivedAt: moment.describe('When it was received.'),
  closedAt: moment.describe('When it was closed.').exactOptional(),
  channel: text.describe('How it came: web, email, phone, post, counter, and so on.'),
  order: text.describe('The number of the order.').exactOptional(),
  category: coded.describe('What it is about.'),
  wishes: z.array(coded).describe('What was asked for.'),
  handler: text.describe('Who handles it.').exactOptional(),
  customer: customer.describe('Who complains.'),
})

const promise = z.strictObject({
  key: text.describe('Which promise; a promise that is owed again has another.'),
  kind: coded.describe('What was promised.'),
  clause: text.describe('The clause of the policy that promises it.'),
  strength: z.enum(['aim', 'must']).describe('must: it can be broken.'),
  since: moment.describe('When it began to count.'),
  dueOn: date.describe('The last day on which it is kept.'),
  dueAt: moment.describe('The moment at which it is over.'),
  state: coded.describe('kept, late, missed, excused or open.'),
  endedAt: moment.describe('When it was kept, or ended otherwise.').exactOptional(),
})

const happening = z.strictObject({
  at: moment.describe('When.'),
  what: text.describe('In a sentence.'),
  who: text.describe('Who did it; only where the reader may know.').exactOptional(),
  letters: z.array(z.int()).describe('The numbers of the pieces of `correspondence` it can be read in.'),
})

const piece = z.strictObject({
  n: z.int().describe('Its number in this dossier, from 1.'),
  at: moment.describe('When it was written or said.'),
  from: z
    .enum(['customer', 'house', 'other', 'note'])
    .describe(
      'other: a partner, or a colleague who was heard; note: for the house itself, only in a reviewer’s dossier.',
    ),
  who: text.describe('Who wrote it, and to whom, as the document says.'),
  kind: coded.describe('What it is.'),
  subject: text.describe('Of a letter of the shop.').exactOptional(),
  language: text.describe('The language of its words.'),
  text: text.nullable().describe('Its words. null: erased, or not written yet.'),
  wish: text.describe('What would put it right, where that was said apart.').exactOptional(),
  unproven: z.literal(true).describe('Nobody could check that it is from the customer.').exactOptional(),
  sent: z
    .strictObject({
      state: text.describe('delivered, waiting, to-post, bounced, failed, or unknown.'),
      by: text.describe('email or post.').exactOptional(),
      at: moment.describe('When it was taken over by the mail, or posted.').exactOptional(),
    })
    .describe('What became of a letter of the shop.')
    .exactOptional(),
  files: z.array(z.int()).describe('The numbers of the files that came with it.'),
  txt: text.describe('Where its words lie in the ZIP.').exactOptional(),
  pdf: text.describe('Where the letter lies in the ZIP as a document.').exactOptional(),
})

const finding = z.strictObject({
  point: text.describe('The point of the complaint.'),
  finding: coded.describe('What the shop found.'),
  reasons: text.nullable().describe('Why. null: erased.'),
})

const remedy = z.strictObject({
  kind: coded.describe('What was offered.'),
  amount: money.describe('How much.').exactOptional(),
  by: date.describe('The day by which it was promised.').exactOptional(),
  doneOn: date.describe('The day on which it was done.').exactOptional(),
  state: coded.describe('How it stands; only in a reviewer’s dossier.').exactOptional(),
})

const judgement = z.strictObject({
  question: coded.describe('What was asked.'),
  judgement: coded.describe('What was found.'),
  reasons: text.nullable().describe('Why. null: erased or not said.'),
})

const policy = z.strictObject({
  id: text.describe('Which policy.'),
  version: z.int().describe('Which version of it: complaints keep the one they were made under.'),
  inForceFrom: date.describe('The first day of that version.'),
  page: text.describe('Where it can be read.'),
  file: text.describe('Where it lies in the ZIP, as data.'),
})

const file = z.strictObject({
  n: z.int().describe('Its number in this dossier, from 1.'),
  name: text.nullable().describe('What its sender called it. null: erased.'),
  type: text.describe('What it is by its content, as a media type.'),
  bytes: z.int().describe('How large it is.'),
  sha256: text.describe('The SHA-256 of its content, in hexadecimal.'),
  path: text.describe('Where it lies in the ZIP.').exactOptional(),
  leftOut: coded.describe('Why it is not in the ZIP: virus, unscanned, too-large or gone.').exactOptional(),
})

const chain = z.strictObject({
  events: z.int().describe('How many events the history had.'),
  hash: text.describe('The hash of the last, which covers all before it (SHA-256, in hexadecimal).'),
})

const reader = z.strictObject({
  kind: z
    .enum(['customer', 'reviewer', 'outside'])
    .describe('customer: all that they may see; outside: the same, and a statement; reviewer: the file of the house.'),
  name: text.describe('For whom.'),
  why: text.describe('For what, where that was said.').exactOptional(),
})

export const dossierShape = z.strictObject({
  format: z.literal('verhaal-dossier').describe('What this is.'),
  version: z.literal(1).describe('The version of this format. What is added to it is optional.'),
  language: z.enum(languages).describe('The language of the words around what people wrote.'),
  madeAt: moment.describe('When it was made.'),
  zone: text.describe('The time zone of all dates (IANA).'),
  reader: reader.describe('Whom it was made for.'),
  shop: shop.describe('Whom the complaint is about.'),
  complaint: complaint.describe('The complaint in short.'),
  statement: text.describe('What the shop says about it to this reader.').exactOptional(),
  promises: z.array(promise).describe('What was promised, and how each promise ended.'),
  chronology: z.array(happening).describe('What happened, oldest first.'),
  findings: z.array(finding).describe('What the shop found; empty before its answer.'),
  remedies: z.array(remedy).describe('What the shop offered; empty before its answer.'),
  review: z.array(judgement).describe('What the review found; empty before its reply.'),
  verdict: coded.describe('What the review made of the answer.').exactOptional(),
  correspondence: z.array(piece).describe('Every message and letter, oldest first.'),
  handedOut: z
    .array(z.strictObject({ at: moment.describe('When.'), to: text.describe('For whom.') }))
    .describe('Dossiers made for bodies outside.'),
  files: z.array(file).describe('The files that were sent.'),
  policy: policy.describe('The complaints policy that counts.'),
  chain: chain.describe('What the whole history ends in, by which it can be checked.').exactOptional(),
})

type Fixed<T> = T extends readonly (infer One)[]
  ? readonly Fixed<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Fixed<T[K]> }
    : T

/** The whole file of a complaint for one reader, as a value: the document, the data and the letters by themselves follow from it. */
export type Dossier = Fixed<z.infer<typeof dossierShape>>
export type DossierPiece = Dossier['correspondence'][number]
export type DossierFile = Dossier['files'][number]

/** The JSON Schema of dossier.json (draft 2020-12). */
export const dossierSchema = (): object => {
  const { $schema, ...rest } = z.toJSONSchema(dossierShape, { target: 'draft-2020-12' })
  return {
    $schema,
    $id: 'verhaal-dossier-1.schema.json',
    title: 'Verhaal dossier, format 1',
    description: 'The whole file of one complaint for one reader, as data. docs/guide/dossier.md tells how it is made.',
    ...rest,
  }
}
