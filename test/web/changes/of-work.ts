// Copies, policies, who does what, and what is written at the desk.
import type { Change } from './change.ts'
import type { Scene } from './scene.ts'

const policy = '/desk/policy/original'
const begins = ({ post }: Scene) => post('ruth', `${policy}/versions/1/draft`)
const handsIn = ({ fill }: Scene, day = '2026-06-01') =>
  fill('ruth', `${policy}/draft/submit`, { day, note: 'Sneller.' })
const customer = 'pieter.deboer@postvak.example'
const copied =
  (orderNumber: string) =>
  async ({ world }: Scene) => ({
    do: 'copy',
    'sure-copy': 'yes',
    theirs: (await world.file({ orderNumber })).id,
  })

export const ofWork: readonly Change[] = [
  { of: '/desk/export', lines: ['export-asked'], only: 'neither' },
  {
    of: '/desk/export/:id',
    at: async ({ copy }) => `/desk/export/${await copy()}`,
    fields: { password: 'vijf vogels op een draad' },
    lines: ['export-taken'],
    only: 'neither',
  },
  {
    of: '/desk/retention',
    fields: { do: 'keep', 'mail-set-aside': '9', 'mail-automatic': '3', matters: '24', 'house-letters': '12' },
    lines: ['keeping-changed'],
  },
  {
    of: '/desk/retention/erasures/:id',
    at: async ({ erasure }) => `/desk/retention/erasures/${await erasure()}`,
    fields: { do: 'agree' },
    by: 'ruth',
    lines: ['erasure-approved'],
    only: 'neither',
  },
  {
    of: '/desk/mail-in/:mail/person',
    at: async ({ message }) => `/desk/mail-in/${await message()}/person?email=${customer}`,
    fields: copied('100889'),
    by: 'ruth',
    lines: ['person-copied'],
    only: 'neither',
  },
  {
    of: '/desk/retention/person',
    at: `/desk/retention/person?of=${customer}`,
    fields: copied('100890'),
    by: 'ruth',
    lines: ['person-copied'],
    only: 'neither',
  },
  {
    of: '/desk/mail-import',
    fields: { dates: 'now' },
    files: [new File(['Message-ID: <a@b.example>\nFrom: a@b.example\n\nHallo\n'], 'oud.eml')],
    lines: ['mail-imported'],
    only: 'after',
  },
  {
    of: '/desk/policy',
    fields: { from: 'original 1', of: '', id: 'winkel' },
    lines: ['policy-draft-started'],
    only: 'after',
  },
  {
    of: '/desk/policy/closing-days/:storefront',
    at: '/desk/policy/closing-days/klankhuis',
    fields: { do: 'save', edition: '0', 'closed-0': '31-12-2026', 'name-0': 'Inventaris' },
    lines: ['closing-days-saved'],
    only: 'after',
  },
  {
    of: '/desk/policy/:id/versions/:v/draft',
    at: `${policy}/versions/1/draft`,
    by: 'ruth',
    lines: ['policy-draft-started'],
    only: 'after',
  },
  {
    of: '/desk/policy/:id/draft/drop',
    at: `${policy}/draft/drop`,
    from: `${policy}/draft/drop`,
    by: 'ruth',
    lines: ['policy-draft-dropped'],
    only: 'neither',
  },
  {
    of: '/desk/policy/:id/draft/submit',
    at: `${policy}/draft/submit`,
    from: `${policy}/draft/submit`,
    first: begins,
    fields: { day: '2026-06-01', note: 'Sneller.' },
    by: 'ruth',
    lines: ['policy-submitted'],
    only: 'after',
  },
  {
    of: '/desk/policy/:id/draft/send-back',
    at: `${policy}/draft/send-back`,
    from: `${policy}/draft/send-back`,
    fields: { reason: 'Nog niet.' },
    lines: ['policy-sent-back'],
    only: 'after',
  },
  {
    of: '/desk/policy/:id/draft/publish',
    at: `${policy}/draft/publish`,
    from: policy,
    first: handsIn,
    lines: ['policy-published'],
  },
  {
    of: '/desk/policy/:id/versions/:v/withdraw',
    at: `${policy}/versions/2/withdraw`,
    fields: { reason: 'Toch niet.' },
    lines: ['policy-withdrawn'],
    only: 'after',
  },
  {
    of: '/desk/rota/shops/:storefront',
    at: '/desk/rota/shops/klankhuis',
    from: '/desk/rota',
    fields: { 'hours-klankhuis': '5' },
    lines: ['rota-changed'],
    only: 'after',
  },
  {
    of: '/desk/rota/skills/:person',
    at: '/desk/rota/skills/sanne',
    fields: { languages: 'nl' },
    lines: ['rota-changed'],
  },
  {
    of: '/desk/rota/conflicts',
    fields: { person: 'sanne', about: 'pieter.deboer@postvak.example', note: 'Haar buurman.' },
    lines: ['conflict-noted'],
    only: 'after',
  },
  { of: '/desk/rota/conflicts/remove', from: '/desk/rota', lines: ['conflict-removed'], only: 'before' },
  {
    of: '/desk/absence',
    fields: { person: 'sanne', from: '6-4-2026', until: '10-4-2026' },
    lines: ['absence-saved'],
    only: 'after',
  },
  { of: '/desk/absence/remove', from: '/desk/absence', lines: ['absence-saved'] },
  {
    of: '/desk/quality/:storefront/:week/:id',
    at: async ({ sampled }) => `/desk/quality/klankhuis/2026-03-23/${await sampled()}`,
    fields: ({ judged }) => judged,
    lines: ['quality-reviewed'],
  },
  {
    of: '/desk/views',
    fields: { do: 'save', name: 'Schade', query: 'view=all-open', share: 'yes' },
    lines: ['view-shared'],
    only: 'after',
  },
  {
    of: '/desk/letters',
    fields: async ({ world }) => {
      const { id } = await world.file({ words: { email: '', address: 'Steeg 2, Venlo' } })
      const letters = await world.house.world.letters.list({ complaintId: id })
      return { do: 'print', sides: 'one', letter: letters.find(({ state }) => state === 'to-post')?.id ?? '' }
    },
    lines: ['letters-printed'],
    only: 'after',
  },
  {
    of: '/desk/mail-in/:mail',
    at: async ({ message }) => `/desk/mail-in/${await message()}`,
    fields: { do: 'set-aside', why: 'Reclame van Pieter de Boer' },
    lines: ['mail-set-aside'],
    only: 'neither',
  },
  {
    of: '/desk/matters',
    by: 'ruth',
    fields: { shop: 'klankhuis', 'klankhuis-privacy': 'privacy@klankhuis.example' },
    lines: ['mail-matter-addresses'],
  },
  {
    of: '/desk/snippets/new',
    fields: { name: 'Wacht', word: 'wacht', language: 'nl', fits: 'both', owner: 'house', text: 'Wij zoeken nog.' },
    lines: ['snippet-saved'],
    only: 'after',
  },
  {
    of: '/desk/snippets/:snippet',
    at: ({ snippet }) => snippet(),
    fields: {
      name: 'Wacht',
      word: 'wacht',
      language: 'nl',
      fits: 'both',
      owner: 'house',
      text: 'Wij zoeken nog even.',
    },
    lines: ['snippet-saved'],
  },
  {
    of: '/desk/snippets/:snippet/remove',
    at: async ({ snippet }) => `${await snippet()}/remove`,
    lines: ['snippet-removed'],
  },
]
