// What every form of the desk, the board's room and the administrator's rooms does to the record, one by one.
import type { AuditKind } from '#database/audit.ts'
import type { Fields } from '../../world/caller.ts'
import { filledIn } from '../../world/filled.ts'
import type { Scene } from './scene.ts'

/** It stands in the complaint's own history, with who did it and when. */
export const inHistory: readonly string[] = [
  ...['pack', 'vote', 'recuse', 'review', 'reply'].map(act => `/board/:id/${act}`),
  ...['pack', 'undo', 'review-change', 'link', 'unlink', 'new'].map(act =>
    act === 'new' ? '/desk/complaints/new' : `/desk/complaints/:id/${act}`,
  ),
  '/desk/bulk',
  '/desk/bulk/:batch/undo',
  '/desk/log/sign',
  '/desk/workload/hand-over/:person',
  '/desk/hearings/:id',
]

/** It changes nothing for anybody else, or nothing that is in force: each with why. */
export const convenience: Readonly<Record<string, string>> = {
  '/desk/sign-out': 'ends one’s own session in one’s own browser',
  '/desk/session/extend': 'keeps one’s own session',
  '/desk/keys': 'one’s own keys',
  '/desk/feedback': 'that one read what was said of one’s own work',
  '/desk/search': 'what one searched for oneself',
  '/desk/search/forget': 'what one searched for oneself',
  '/desk/complaints/:id/presence': 'that one is there, for a minute',
  '/desk/complaints/:id/snooze': 'what one put aside in one’s own list',
  '/desk/complaints/:id/draft/:act': 'a letter that is being written',
  '/desk/complaints/:id/drafts/take': 'a letter that is being written, with who wrote it',
  '/desk/complaints/:id/drafts/discard': 'a letter that is being written',
  '/desk/account/authenticator/start': 'a secret that opens nothing before it is confirmed',
  '/desk/account/passkeys/options': 'a question to one’s own device',
  '/desk/account/provider': 'leads to the provider; what comes of it is written down on the way back',
  '/desk/health/check': 'counts and compares, and changes nothing',
  '/desk/policy/what-if': 'rules that are only supposed',
  '/desk/policy/what-if/:run/stop': 'rules that are only supposed',
  '/desk/policy/:id/draft/import': 'a draft: in force nowhere, kept with who wrote it',
  '/desk/policy/:id/draft/:section': 'a draft: in force nowhere, kept with who wrote it',
  '/desk/policy/:id/draft/:section/:item': 'a draft: in force nowhere, kept with who wrote it',
  '/desk/policy/:id/draft/:section/:item/cases': 'a draft: in force nowhere, kept with who wrote it',
  '/desk/policy/:id/draft/:section/:item/cases/:sub': 'a draft: in force nowhere, kept with who wrote it',
  '/mailbox/clock': 'the clock of the demo, which no other house has',
}

/** It needs a device, and is looked at where there is one. */
export const elsewhere: Readonly<Record<string, string>> = {
  '/desk/account/passkeys': 'test/admin/sign-in-passkey.test.ts',
}

export type Change = {
  /** The route. */
  readonly of: string
  /** The address, where it is not the route itself. */
  readonly at?: string | ((scene: Scene) => string | Promise<string>)
  /** The page on which its form stands; without one, the fields are all there is. */
  readonly from?: string | ((scene: Scene) => string)
  readonly fields?: Fields | ((scene: Scene) => Fields | Promise<Fields>)
  /** Done before, unseen. */
  readonly first?: (scene: Scene) => Promise<unknown>
  /** By whom: the administrator, or a second one where nobody may decide alone. */
  readonly by?: 'noor' | 'ruth'
  readonly lines: readonly AuditKind[]
  /** Nothing was there before, or nothing is there after: the line says only the one. */
  readonly only?: 'before' | 'after' | 'neither'
}

const shop = '/desk/shops/klankhuis'
const policy = '/desk/policy/original'
const begins = ({ post }: Scene) => post('ruth', `${policy}/versions/1/draft`)
const handsIn = ({ fill }: Scene, day = '2026-06-01') =>
  fill('ruth', `${policy}/draft/submit`, { day, note: 'Sneller.' })
const wording = '/desk/letter-texts/klankhuis/acknowledgement/nl'

export const changes: readonly Change[] = [
  { of: '/desk/account/language', fields: { language: 'en' }, lines: ['person-changed'] },
  {
    of: '/desk/account/password',
    fields: { current: 'vier vogels op een draad', new: 'vijf vogels op een draad' },
    lines: ['password-set'],
    only: 'neither',
  },
  {
    of: '/desk/account/sessions/end',
    fields: async ({ other }) => ({ session: await other('noor') }),
    lines: ['sessions-ended'],
    only: 'after',
  },
  {
    of: '/desk/account/sessions/end-others',
    first: ({ other }) => other('noor'),
    lines: ['sessions-ended'],
    only: 'after',
  },
  { of: '/desk/account/sign-out-everywhere', lines: ['sessions-ended'], only: 'after' },
  {
    of: '/desk/account/authenticator',
    fields: async ({ codeOf }) => ({ code: await codeOf('noor') }),
    // Whoever was signed in by less is signed out, and gets codes for when the phone is lost.
    lines: ['factor-added', 'sessions-ended', 'factor-added'],
    only: 'after',
  },
  { of: '/desk/account/recovery-codes', lines: ['factor-added'], only: 'after' },
  { of: '/desk/account/authenticator/remove', lines: ['factor-removed'], only: 'before' },
  {
    of: '/desk/account/passkeys/remove',
    first: ({ keep }) => keep('passkey'),
    fields: { passkey: 'k-1' },
    lines: ['factor-removed'],
    only: 'before',
  },
  {
    of: '/desk/account/provider/remove',
    first: ({ keep }) => keep('identity'),
    lines: ['factor-removed'],
    only: 'before',
  },
  {
    of: '/desk/people',
    fields: { name: 'Amber de Wit', email: 'amber@house.example', language: 'nl', roles: 'agent' },
    lines: ['person-added'],
    only: 'after',
  },
  { of: '/desk/people/second-factor', fields: { needing: 'board' }, lines: ['factor-rule-changed'] },
  {
    of: '/desk/people/:id',
    at: '/desk/people/sanne',
    from: '/desk/people/sanne',
    fields: { name: 'Sanne Visser-Bos' },
    lines: ['person-changed'],
  },
  { of: '/desk/people/:id/invite', at: '/desk/people/sanne/invite', lines: ['person-invited'], only: 'neither' },
  {
    of: '/desk/people/:id/reset',
    at: '/desk/people/sanne/reset',
    first: ({ keep }) => keep('authenticator', 'sanne'),
    lines: ['factor-removed'],
  },
  { of: '/desk/people/:id/deactivate', at: '/desk/people/sanne/deactivate', lines: ['person-changed'] },
  { of: '/desk/people/:id/activate', at: '/desk/people/sanne/activate', lines: ['person-changed'] },
  {
    of: '/desk/roles',
    from: '/desk/roles/new',
    fields: { name: 'Weekend', description: 'Zaterdags', 'may-work': 'note', as: 'agent' },
    lines: ['role-saved'],
    only: 'after',
  },
  {
    of: '/desk/roles/:id',
    at: '/desk/roles/weekend',
    from: '/desk/roles/weekend',
    fields: { description: 'Zondags' },
    lines: ['role-saved'],
  },
  { of: '/desk/roles/:id/remove', at: '/desk/roles/weekend/remove', lines: ['role-removed'], only: 'before' },
  {
    of: '/desk/partners',
    fields: { name: 'Koerier Oost', kind: 'courier', email: 'oost@partner.example', language: 'nl' },
    lines: ['partner-added'],
    only: 'after',
  },
  {
    of: '/desk/partners/:id',
    at: '/desk/partners/venlo',
    from: '/desk/partners/venlo',
    fields: { name: 'Magazijn Venlo-Zuid' },
    lines: ['partner-changed'],
  },
  {
    of: '/desk/shops',
    fields: async ({ as }) => {
      const { csrf: _, ...known } = filledIn((await (await as('noor')).get(shop)).html, shop)
      return { ...known, id: 'tweede', name: 'Tweede winkel', prefix: 'T' }
    },
    lines: ['shop-added'],
    only: 'after',
  },
  {
    of: '/desk/shops/:id',
    at: '/desk/shops/klankhuis',
    from: '/desk/shops/klankhuis',
    fields: { phone: '077 000 01 99' },
    lines: ['shop-changed'],
  },
  {
    of: '/desk/shops/:id/look',
    at: '/desk/shops/klankhuis/look',
    from: '/desk/shops/klankhuis/look',
    fields: { brand: '#12345f' },
    lines: ['shop-changed'],
  },
  ...(['shop', 'policy', 'orders'] as const).map(
    (step): Change => ({
      of: `/desk/setup/:id/${step}`,
      at: `/desk/setup/klankhuis/${step}`,
      from: `/desk/setup/klankhuis/${step}`,
      lines: ['shop-changed'],
    }),
  ),
  {
    of: '/desk/setup/:id/mail',
    at: '/desk/setup/klankhuis/mail',
    fields: { do: 'send', where: 'address', address: 'noor@house.example' },
    lines: ['mail-test-sent'],
    only: 'after',
  },
  {
    of: '/desk/setup/:id/mail',
    at: '/desk/setup/klankhuis/mail',
    fields: async ({ mailedCode }) => ({ do: 'code', code: await mailedCode() }),
    lines: ['mail-test-passed'],
    only: 'after',
  },
  {
    of: '/desk/setup/:id/people',
    at: '/desk/setup/klankhuis/people',
    first: ({ reachable }) => reachable(),
    lines: ['setup-confirmed'],
    only: 'after',
  },
  {
    of: '/desk/setup/:id/open',
    at: '/desk/setup/klankhuis/open',
    first: ({ shut }) => shut(),
    lines: ['shop-changed'],
  },
  {
    of: '/desk/letter-texts/:storefront/:letter/:language',
    at: wording,
    from: wording,
    fields: { regards: 'Met muzikale groet,', do: 'submit', note: 'Warmer.' },
    lines: ['letter-text-submitted'],
    only: 'after',
  },
  {
    of: '/desk/letter-texts/:storefront/:letter/:language/publish',
    at: `${wording}/publish`,
    from: wording,
    fields: { do: 'publish' },
    by: 'ruth',
    lines: ['letter-text-published'],
    only: 'after',
  },
  { of: '/desk/export', lines: ['export-asked'], only: 'neither' },
  {
    of: '/desk/export/:id',
    at: async ({ copy }) => `/desk/export/${await copy()}`,
    fields: { password: 'vijf vogels op een draad' },
    lines: ['export-taken'],
    only: 'neither',
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
    of: '/desk/mail-in/:mail',
    at: async ({ message }) => `/desk/mail-in/${await message()}`,
    fields: { do: 'set-aside', why: 'Reclame van Pieter de Boer' },
    lines: ['mail-set-aside'],
    only: 'neither',
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
