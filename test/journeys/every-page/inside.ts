import { dayOf, plusDays, weekday } from '#calendar/day.ts'
import { klankhuis } from '#demo/shop.ts'
import type { Page } from 'playwright-core'
import type { ActName } from '#web/staff/forms/act.ts'
import { acts } from '#web/staff/acts/acts.ts'
import type { Complaints } from './lives.ts'
import { snippetKey } from './places.ts'
import { fills, narrow, previews, type State, sends, type Who, wide } from './state.ts'

type At = State['at']
const of = (who: Who) => {
  return (route: string, name: string, at: At | string = route, then?: State['then']): State => ({
    route,
    name,
    who,
    at: typeof at === 'string' ? () => at : at,
    ...(then ? { then } : {}),
  })
}
const [nobody, agent, manager, investigator] = [of('nobody'), of('agent'), of('manager'), of('investigator')]
const [board, administrator, newcomer] = [of('board'), of('administrator'), of('newcomer')]

/** The way in, one's own account, and what an administrator keeps. */
export const house: readonly State[] = [
  wide(nobody('/desk/sign-in', 'empty')),
  narrow(nobody('/desk/sign-in', 'sent empty', '/desk/sign-in', fills({}))),
  nobody('/desk/sign-in', 'a link was mailed', '/desk/sign-in', fills({ email: 'jo@lang.example' })),
  nobody('/desk/sign-in/:key', 'a sign-in link', ({ signIn }) => `/desk/sign-in/${signIn}`),
  nobody('/desk/sign-in/:key', 'an invitation', ({ invite }) => `/desk/sign-in/${invite}`),
  nobody(
    '/desk/sign-in/:key',
    'a password too short',
    ({ invite }) => `/desk/sign-in/${invite}`,
    fills({ password: 'kort' }),
  ),
  nobody('/desk/sign-in/:key', 'a link that is over', '/desk/sign-in/over'),
  agent('/desk/account', 'as it is'),
  agent('/desk/account', 'no password given', '/desk/account', async page => {
    await page.locator('main [type=password]').last().press('Enter')
    await page.waitForLoadState('load')
  }),
  administrator('/desk/people', 'everybody'),
  wide(administrator('/desk/people/new', 'empty')),
  narrow(administrator('/desk/people/new', 'sent empty', '/desk/people/new', sends)),
  administrator('/desk/people/:id', 'a colleague', '/desk/people/milan'),
  administrator('/desk/people/:id', 'oneself', '/desk/people/noor'),
  administrator('/desk/people/:id', 'nobody by that name', '/desk/people/nobody'),
  administrator('/desk/partners', 'all'),
  wide(administrator('/desk/partners/new', 'empty')),
  narrow(administrator('/desk/partners/new', 'sent empty', '/desk/partners/new', sends)),
  administrator('/desk/partners/:id', 'a warehouse', '/desk/partners/venlo'),
  administrator('/desk/shops', 'both'),
  wide(administrator('/desk/shops/new', 'empty')),
  narrow(administrator('/desk/shops/new', 'sent empty', '/desk/shops/new', sends)),
  administrator('/desk/shops/:id', 'a shop', '/desk/shops/klankhuis'),
  administrator('/desk/shops/:id/look', 'a shop', '/desk/shops/klankhuis/look'),
  narrow(administrator('/desk/shops/:id/look', 'too pale', '/desk/shops/klankhuis/look', fills({ brand: '#ffe08a' }))),
  administrator('/desk/audit', 'all'),
  wide(administrator('/desk/audit', 'a date that is none', '/desk/audit?from=ooit')),
  {
    ...administrator('/desk/health', 'as it is'),
    moving: 'It says how much room the disk has, and how long the program runs',
  },
  administrator('/desk/retention', 'today'),
  narrow(administrator('/desk/retention', 'no months', '/desk/retention', fills({ matters: '0' }))),
  wide(
    manager('/desk/retention/erasures/:id', 'somebody else’s', ({ erasure }) => `/desk/retention/erasures/${erasure}`),
  ),
  narrow(
    administrator('/desk/retention/erasures/:id', 'one’s own', ({ erasure }) => `/desk/retention/erasures/${erasure}`),
  ),
  wide(administrator('/desk/retention', 'years from now', '/desk/retention?on=2-4-2040')),
  wide(manager('/desk/retention/person', 'nobody asked yet')),
  manager(
    '/desk/retention/person',
    'found by several ways',
    '/desk/retention/person?of=pieter.deboer@postvak.example&name=de+Boer',
  ),
  narrow(manager('/desk/retention/person', 'found by a name', '/desk/retention/person?name=de+Boer')),
  administrator('/desk/export', 'one copy'),
  wide(administrator('/desk/export/:id', 'who is it', ({ copy }) => `/desk/export/${copy}`)),
  narrow(administrator('/desk/export/:id', 'no password', ({ copy }) => `/desk/export/${copy}`, sends)),
  administrator('/desk/letter-texts', 'all letters'),
  administrator(
    '/desk/letter-texts/:storefront/:letter/:language',
    'the program’s own',
    '/desk/letter-texts/klankhuis/answer/nl',
  ),
  administrator(
    '/desk/letter-texts/:storefront/:letter/:language',
    'put forward',
    '/desk/letter-texts/klankhuis/receipt/nl',
  ),
  narrow(
    administrator(
      '/desk/letter-texts/:storefront/:letter/:language',
      'a variable that is none',
      '/desk/letter-texts/klankhuis/message/nl',
      fills({ opening: 'Dag {naam}' }),
    ),
  ),
  wide(agent('/desk/keys', 'as they come')),
  narrow(
    agent('/desk/keys', 'one key for two things', '/desk/keys', async page => {
      await page.locator('#key-next').fill('n')
      await page.locator('#key-next').press('Enter')
      await page.waitForLoadState('load')
    }),
  ),
  nobody('/dev/parts', 'all'),
  { ...administrator('/mailbox', 'full'), moving: 'Letters of one moment stand in no order' },
  {
    ...administrator('/mailbox/:id', 'a letter', async ({ letterOf, complaints }) => {
      return `/mailbox/${await letterOf(complaints.answered, 'answer')}`
    }),
    moving: 'Its links have keys that chance made',
  },
  administrator('/dev/letters', 'a sample of every letter'),
  administrator('/dev/letters/:language/:n', 'the first sample', '/dev/letters/nl/0'),
]

/** A closed complaint of the week's sample. */
const sampled: At = async ({ complaints: { closed: id }, world: { house } }) => {
  const at = (await house.world.ledger.read(id))?.complaint.closed?.at
  if (!at) throw new Error('That complaint is not closed')
  const on = dayOf(at, klankhuis.zone)
  const week = plusDays(on, 1 - weekday(on))
  await house.world.quality.draw({ storefront: klankhuis.id, zone: klankhuis.zone, week, size: 50 })
  return `/desk/quality/${klankhuis.id}/${week}/${id}`
}

/** The lists and registers. */
export const lists: readonly State[] = [
  ...['all-open', 'closed'].map(view => manager('/desk', view, `/desk?view=${view}`)),
  ...['today', 'unassigned', 'undelivered'].map(view => wide(manager('/desk', view, `/desk?view=${view}`))),
  wide(agent('/desk', 'mine', '/desk?view=mine')),
  wide(investigator('/desk', 'of an investigator', '/desk?view=all-open')),
  wide(newcomer('/desk', 'empty')),
  investigator('/desk/investigations', 'of an investigator'),
  wide(newcomer('/desk/investigations', 'none')),
  agent('/desk/questions', 'one waits'),
  wide(newcomer('/desk/questions', 'none')),
  investigator('/desk/hearings', 'one waits'),
  wide(newcomer('/desk/hearings', 'none')),
  investigator('/desk/hearings/:id', 'not heard yet', hearing),
  narrow(investigator('/desk/hearings/:id', 'sent empty', hearing, sends)),
  agent('/desk/drafts', 'one of one’s own, and a letter that did not leave'),
  wide(newcomer('/desk/drafts', 'none')),
  agent('/desk/snippets', 'one'),
  wide(agent('/desk/snippets/new', 'empty')),
  narrow(agent('/desk/snippets/new', 'sent empty', '/desk/snippets/new', sends)),
  agent('/desk/snippets/:snippet', 'a text of everybody', `/desk/snippets/${snippetKey}`),
  manager('/desk/search', 'found', '/desk/search?q=100'),
  manager('/desk/search', 'nothing found', '/desk/search?q=nothing-like-it'),
  manager('/desk/search', 'nothing asked'),
  manager('/desk/log', 'full'),
  wide(newcomer('/desk/log', 'empty')),
  manager('/desk/log', 'an unreadable date', '/desk/log?from=soon'),
  manager('/desk/week', 'full'),
  wide(newcomer('/desk/week', 'empty')),
  manager('/desk/promises', 'kept and missed'),
  wide(newcomer('/desk/promises', 'empty')),
  manager('/desk/promises/rows', 'missed', '/desk/promises/rows?standing=missed'),
  wide(newcomer('/desk/promises/rows', 'empty')),
  wide(manager('/desk/log', 'filtered', '/desk/log?late=yes&signed=no')),
  manager('/desk/workload', 'full'),
  wide(newcomer('/desk/workload', 'empty')),
  manager('/desk/workload/hand-over/:person', 'a colleague with work', '/desk/workload/hand-over/sanne'),
  wide(manager('/desk/workload/hand-over/:person', 'a colleague without work', '/desk/workload/hand-over/ruth')),
  manager('/desk/rota', 'as it is'),
  wide(manager('/desk/rota/skills/:person', 'a colleague', '/desk/rota/skills/sanne')),
  manager('/desk/absence', 'of everybody'),
  narrow(agent('/desk/absence', 'sent empty', '/desk/absence', sends)),
  manager('/desk/causes', 'by cause'),
  wide(manager('/desk/causes', 'by category', '/desk/causes?by=category')),
  wide(newcomer('/desk/causes', 'empty')),
  manager('/desk/quality', 'as it is'),
  manager('/desk/quality/found', 'nothing looked at', '/desk/quality/found?month=2026-03&question=tone'),
  manager('/desk/quality/:storefront/:week/:id', 'to be looked at', sampled),
  narrow(manager('/desk/quality/:storefront/:week/:id', 'sent empty', sampled, sends)),
  manager(
    '/desk/complaints/:id/review-change',
    'too early',
    ({ complaints: { answered } }) => `/desk/complaints/${answered}/review-change?of=c1`,
  ),
  wide(agent('/desk/feedback', 'none')),
  manager('/desk/month', 'the month before'),
  wide(manager('/desk/month/:month', 'a month with complaints', '/desk/month/2026-04')),
  wide(newcomer('/desk/month', 'empty')),
  manager('/desk/approvals', 'one waits'),
  wide(newcomer('/desk/approvals', 'empty')),
  manager('/desk/changes', 'made', '/desk/changes?show=made'),
  wide(newcomer('/desk/changes', 'empty')),
  manager('/desk/letters', 'to post and undelivered'),
  wide(newcomer('/desk/letters', 'empty')),
  wide(agent('/desk/complaints/new', 'empty')),
  narrow(agent('/desk/complaints/new', 'sent empty', '/desk/complaints/new', sends)),
  agent('', 'a page that is nowhere', '/desk/complaints/nowhere'),
]

const pageOf = (which: keyof Complaints, as = manager, more = '') =>
  as('/desk/complaints/:id', `${which}${more}`, ({ complaints }) => `/desk/complaints/${complaints[which]}${more}`)

/** One complaint as staff see it. */
export const complaints: readonly State[] = [
  ...(['late', 'fresh', 'worked', 'answered', 'bounced'] as const).map(which => pageOf(which)),
  wide(pageOf('submitted')),
  ...(['overdue', 'offered', 'replied', 'closed', 'withdrawn', 'byPost'] as const).map(which => wide(pageOf(which))),
  wide(pageOf('boarding', agent)),
  wide(pageOf('worked', investigator)),
  investigation('worked', 'in full'),
  wide(investigation('fresh', 'not begun')),
  ...['letters', 'notes', 'files', 'events'].map(show => wide(pageOf('worked', manager, `?show=${show}`))),
  wide(pageOf('fresh', manager, '?show=notes')),
  wide(
    manager(
      '/desk/complaints/:id/hold-customer',
      'opened',
      ({ complaints: { worked } }) => `/desk/complaints/${worked}/hold-customer`,
    ),
  ),
  narrow(
    manager(
      '/desk/complaints/:id/hold-customer',
      'without a reason',
      ({ complaints: { worked } }) => `/desk/complaints/${worked}/hold-customer`,
      fills({ reason: '' }),
    ),
  ),
  wide(
    manager('/desk/complaints/:id/link', 'opened', ({ complaints: { worked } }) => `/desk/complaints/${worked}/link`),
  ),
  narrow(
    manager(
      '/desk/complaints/:id/link',
      'sent empty',
      ({ complaints: { worked } }) => `/desk/complaints/${worked}/link`,
      sends,
    ),
  ),
  wide(pageOf('fresh', agent, '?next=acknowledge')),
  ...['note', 'send-message', 'receive-message'].map(write => narrow(pageOf('worked', agent, `?write=${write}`))),
  manager(
    '/desk/complaints/:id/why/:promise',
    'to acknowledge',
    ({ complaints: { late } }) => `/desk/complaints/${late}/why/acknowledge`,
  ),
  manager(
    '/desk/complaints/:id/letters/:letter',
    'the answer',
    async ({ complaints: { answered }, letterOf }) =>
      `/desk/complaints/${answered}/letters/${await letterOf(answered, 'answer')}`,
  ),
  manager(
    '/desk/complaints/:id/letters/:letter',
    'to be posted',
    async ({ complaints: { byPost }, letterOf }) =>
      `/desk/complaints/${byPost}/letters/${await letterOf(byPost, 'receipt')}`,
  ),
]

function hearing({ complaints }: Parameters<At>[0]): string {
  return `/desk/hearings/${complaints.generous}`
}

/** The same complaint, as somebody looks into it. */
function investigation(which: keyof Complaints, name: string): State {
  const at: At = ({ complaints: all }) => `/desk/complaints/${all[which]}/investigation`
  return manager('/desk/complaints/:id/investigation', name, at)
}

type Doing = { readonly in: keyof Complaints; readonly of?: string; readonly needs?: 'nothing' }

/** A complaint on which each act can be done; those that need nothing cannot be sent with something missing. */
const doings: Readonly<Record<ActName, Doing>> = {
  acknowledge: { in: 'fresh', needs: 'nothing' },
  register: { in: 'fresh', needs: 'nothing' },
  assign: { in: 'fresh' },
  triage: { in: 'generous' },
  settle: { in: 'generous' },
  'agree-date': { in: 'generous' },
  'note-moment': { in: 'generous', needs: 'nothing' },
  'stop-clock': { in: 'generous' },
  'restart-clock': { in: 'submitted', needs: 'nothing' },
  'name-staff': { in: 'submitted' },
  'hear-staff': { in: 'generous' },
  'add-head': { in: 'fresh' },
  'plan-question': { in: 'worked' },
  'revise-question': { in: 'worked', of: 'q3' },
  'withdraw-question': { in: 'worked', of: 'q3', needs: 'nothing' },
  ask: { in: 'worked', of: 'q3' },
  'answer-question': { in: 'worked', of: 'q4' },
  'give-up-question': { in: 'worked', of: 'q4', needs: 'nothing' },
  'add-evidence': { in: 'worked' },
  'correct-evidence': { in: 'worked', of: 'e1', needs: 'nothing' },
  find: { in: 'worked', of: '2' },
  'hand-over-findings': { in: 'worked' },
  'report-progress': { in: 'worked' },
  answer: { in: 'worked' },
  'submit-answer': { in: 'generous' },
  'approve-answer': { in: 'submitted', needs: 'nothing' },
  'return-answer': { in: 'submitted' },
  'offer-remedy': { in: 'worked' },
  'approve-remedy': { in: 'worked', of: 'r2', needs: 'nothing' },
  'refuse-remedy': { in: 'worked', of: 'r2' },
  'carry-out-remedy': { in: 'offered', of: 'r1' },
  'fail-remedy': { in: 'offered', of: 'r2' },
  escalate: { in: 'answered' },
  refer: { in: 'replied' },
  'receive-message': { in: 'worked' },
  'send-message': { in: 'worked' },
  note: { in: 'worked' },
  'correct-contact': { in: 'fresh' },
  'make-change': { in: 'answered', of: 'c2' },
  withdraw: { in: 'offered', needs: 'nothing' },
  accept: { in: 'answered', needs: 'nothing' },
  close: { in: 'replied', needs: 'nothing' },
  'place-hold': { in: 'closed' },
  'lift-hold': { in: 'withdrawn' },
  reopen: { in: 'closed' },
  'post-letter': { in: 'byPost', of: 'receipt-1', needs: 'nothing' },
  'return-letter': { in: 'bounced', of: 'receipt-1', needs: 'nothing' },
  'confirm-letter': { in: 'bounced', of: 'receipt-1', needs: 'nothing' },
  'resend-letter': { in: 'bounced', of: 'acknowledgement-2', needs: 'nothing' },
}

/** Every act on its own page: as it is opened, and sent with everything missing. */
export const everyAct: readonly State[] = Object.values(acts).flatMap(({ name }) => {
  const { in: which, of: subject, needs } = doings[name]
  const route = `/desk/complaints/:id/${name}`
  const at: At = ({ complaints: all }) => `/desk/complaints/${all[which]}/${name}${subject ? `?of=${subject}` : ''}`
  const opened = manager(route, 'opened', at)
  if (needs) return [opened]
  return [wide(opened), narrow(manager(route, 'sent empty', at, sends))]
})

const seen = (name: 'acknowledge' | 'withdraw' | 'close', which: keyof Complaints) =>
  manager(
    `/desk/complaints/:id/${name}`,
    'the letter first',
    ({ complaints: all }) => `/desk/complaints/${all[which]}/${name}`,
    previews,
  )

/** Letters shown before they leave. */
export const previewed: readonly State[] = [seen('acknowledge', 'fresh'), seen('withdraw', 'offered')]

const fileOf = (which: keyof Complaints, name: string, then?: State['then']) =>
  board('/board/:id', name, ({ complaints: all }) => `/board/${all[which]}`, then)

/** Presses the button of the first form in a part of the board's file. */
const sendsIn = (part: 'vote' | 'review' | 'pack') => (page: Page) =>
  Promise.all([page.waitForEvent('load'), page.locator(`#${part} form [type=submit]`).first().click()]).then(() => {})

const quarter = '/board/quarter/:quarter'
const pack = '/desk/complaints/:id/pack'
const dossier = '/desk/complaints/:id/dossier'
const makes = (page: Page) =>
  Promise.all([page.waitForEvent('load'), page.locator('main [name=do][value=pdf]').click()]).then(() => {})

/** What the board sees. */
export const reviewing: readonly State[] = [
  board('/board', 'some wait'),
  wide(newcomer('/board', 'nobody waits')),
  wide(fileOf('boarding', 'to be reviewed')),
  narrow(fileOf('boarding', 'a review with nothing in it', sendsIn('review'))),
  wide(fileOf('panel', 'a vote is asked')),
  narrow(fileOf('panel', 'a vote with nothing in it', sendsIn('vote'))),
  narrow(fileOf('boarding', 'papers made', sendsIn('pack'))),
  board(quarter, 'of these months', '/board/quarter/2026-2'),
  wide(board(quarter, 'without anything', '/board/quarter/2025-4')),
  manager(dossier, 'for somebody outside', ({ complaints: all }) => `/desk/complaints/${all.replied}/dossier`),
  narrow(
    manager(dossier, 'nothing filled in', ({ complaints: all }) => `/desk/complaints/${all.fresh}/dossier`, makes),
  ),
  wide(board('/board/:id/dossier', 'for somebody outside', ({ complaints: all }) => `/board/${all.reviewed}/dossier`)),
  manager(pack, 'what the board gets', ({ complaints: all }) => `/desk/complaints/${all.reviewed}/pack`),
  wide(fileOf('reviewed', 'a reply to be written')),
  narrow(fileOf('reviewed', 'a reply with nothing in it', previews)),
  fileOf('replied', 'replied'),
]
