// People, roles, partners, shops and their first steps, letters.
import { filledIn } from '../../world/filled.ts'
import type { Change } from './change.ts'

const shop = '/desk/shops/klankhuis'
const wording = '/desk/letter-texts/klankhuis/acknowledgement/nl'

export const ofHouse: readonly Change[] = [
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
]
