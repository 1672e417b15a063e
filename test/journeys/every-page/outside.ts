import type { Complaints } from './lives.ts'
import type { Places } from './places.ts'
import { byTurns, fills, narrow, type State, sends, wide } from './state.ts'

type At = State['at']
const nobody = (route: string, name: string, at: At | string, then?: State['then']): State => ({
  route,
  name,
  who: 'nobody',
  at: typeof at === 'string' ? () => at : at,
  ...(then ? { then } : {}),
})

const draft = (step: string, name: string, which: keyof Places['drafts'], then?: State['then']) =>
  nobody(`/complain/:draft/${step}`, name, ({ drafts }) => `/complain/${drafts[which]}/${step}`, then)

const mine = (path: string, name: string, which: keyof Complaints, more = path, then?: State['then']) =>
  nobody(`/complaint/:key${path}`, name, ({ keys }) => `/complaint/${keys[which]}${more}`, then)

const long = 'Een lang verhaal. '.repeat(700)

/** What customers see before they complain, and while they do. */
const complaining: readonly State[] = [
  nobody('/', 'the first page', '/'),
  { ...nobody('/', 'the first page of another shop', '/shop/soundhouse'), only: 'en' },
  nobody('/policy', 'the policy', '/policy'),
  nobody('/policy', 'the policy of another shop', '/shop/soundhouse/policy'),
  narrow(nobody('/policy', 'for another country', '/policy?country=FR')),
  wide(nobody('/policy/versions/:version', 'a version', '/policy/versions/1')),
  narrow(nobody('/policy/embed', 'in another site', '/policy/embed')),
  wide(nobody('/complain/short', 'empty', '/complain/short')),
  narrow(nobody('/complain/short', 'sent empty', '/complain/short', sends)),
  nobody(
    '/complain/short',
    'with everything wrong',
    '/complain/short',
    fills({ order: '??', email: 'jo@', story: long, wish: long }),
  ),
  wide(draft('order', 'empty', 'empty')),
  narrow(draft('order', 'sent empty', 'empty', page => page.locator('main [type=submit]').first().click())),
  wide(draft('order', 'answered', 'whole')),
  wide(draft('reason', 'empty', 'empty')),
  narrow(draft('reason', 'sent empty', 'empty', sends)),
  draft('reason', 'a long answer', 'whole'),
  wide(draft('wish', 'empty', 'empty')),
  narrow(draft('wish', 'too long', 'empty', fills({ wish: long }))),
  narrow(draft('wish', 'answered', 'whole')),
  wide(draft('files', 'none yet', 'empty')),
  narrow(draft('files', 'none chosen', 'empty', page => page.locator('[name=add]').click())),
  draft('files', 'one given', 'whole'),
  wide(draft('contact', 'empty', 'empty')),
  narrow(draft('contact', 'sent empty', 'empty', sends)),
  narrow(draft('contact', 'answered', 'whole')),
  narrow(draft('check', 'whole', 'whole')),
  wide(draft('check', 'something missing', 'empty')),
  draft('check', 'an unusual number, and no way to answer', 'odd', sends),
  draft('sent', 'the receipt', 'sent'),
  nobody('/complain/:draft/sent', 'gone', '/complain/neverexisted/sent'),
  nobody('/complain/:draft/order', 'over', '/complain/neverexisted/order'),
  wide(nobody('/link', 'empty', '/link')),
  narrow(nobody('/link', 'sent empty', '/link', sends)),
  nobody('/link', 'answered', '/link', fills({ email: 'jo@lang.example', reference: '100234' })),
  nobody('/open/:key', 'the button', ({ track }) => `/open/${track}`),
  nobody('/open/:key', 'a wrong link', '/open/torn-in-two'),
  nobody('', 'a page that is nowhere', '/nowhere'),
]

const pageOf = (which: keyof Complaints, name: string) => mine('', name, which)

/** What customers and partners see of one complaint. */
const following: readonly State[] = [
  pageOf('fresh', 'just received, long words'),
  pageOf('late', 'a promise was missed'),
  pageOf('worked', 'being looked into, with a question'),
  narrow(pageOf('answered', 'answered, with a remedy that takes longer')),
  wide(pageOf('boarding', 'before the board')),
  pageOf('replied', 'the board replied'),
  wide(pageOf('closed', 'closed')),
  wide(pageOf('withdrawn', 'withdrawn')),
  wide(pageOf('byPost', 'by post')),
  pageOf('bounced', 'a letter came back'),
  narrow(mine('', 'something was just done', 'fresh', '?done=message')),
  nobody('/complaint/:key', 'a key that is over', '/complaint/over'),
  wide(mine('/message', 'empty', 'worked')),
  narrow(mine('/message', 'too long', 'worked', '/message', fills({ text: long }))),
  wide(mine('/question/:q', 'asked', 'worked', '/question/q2')),
  narrow(mine('/question/:q', 'sent empty', 'worked', '/question/q2', sends)),
  wide(mine('/contact', 'as it is', 'fresh')),
  narrow(mine('/contact', 'nothing changed', 'fresh', '/contact', sends)),
  mine('/letters', 'as it is', 'worked'),
  wide(mine('/escalate', 'empty', 'answered')),
  narrow(mine('/escalate', 'sent empty', 'answered', '/escalate', sends)),
  mine('/escalate', 'not now', 'boarding'),
  wide(mine('/outside', 'while the shop is busy', 'worked')),
  wide(mine('/outside', 'after the board', 'replied')),
  narrow(mine('/outside', 'none chosen', 'replied', '/outside', sends)),
  wide(mine('/withdraw', 'sure?', 'fresh')),
  narrow(mine('/withdraw', 'too long', 'fresh', '/withdraw', fills({ reason: long }))),
  wide(mine('/reopen', 'empty', 'closed')),
  narrow(mine('/reopen', 'sent empty', 'closed', '/reopen', sends)),
  wide(mine('/file', 'a short one', 'fresh')),
  mine('/file', 'a whole one', 'replied'),
  narrow({
    ...mine('/file', 'taken often enough today', 'byPost', '/file', page => page.locator('#take [value=pdf]').click()),
  }),
  mine('/why/:promise', 'to acknowledge', 'fresh', '/why/acknowledge'),
  mine('/why/:promise', 'a promise nobody made', 'fresh', '/why/nothing'),
  nobody('/complaint/:key/letters/:letter', 'the answer', async ({ keys, complaints, world }) => {
    const rows = await world.house.world.letters.list({ complaintId: complaints.answered })
    return `/complaint/${keys.answered}/letters/${rows.find(({ kind }) => kind === 'answer')?.key}`
  }),
  ...(['open', 'late', 'answered', 'closed'] as const).map(which =>
    nobody('/partner/:key', `a question that is ${which}`, ({ questions }) => `/partner/${questions[which]}`),
  ),
  narrow(nobody('/partner/:key', 'nothing chosen', ({ questions }) => `/partner/${questions.open}`, sends)),
  nobody('/partner/:key', 'a link that is over', '/partner/over'),
  nobody('/q-list/:key', 'open and answered', ({ list }) => `/q-list/${list}`),
  nobody('/q-list/:key', 'a link that is over', '/q-list/over'),
  nobody(
    '/q-list/:key/:id/:question',
    'one of the list',
    ({ list, complaints }) => `/q-list/${list}/${complaints.worked}/q4`,
  ),
  nobody(
    '/q-list/:key/:id/:question/done',
    'thanks, and back to the list',
    ({ list, complaints }) => `/q-list/${list}/${complaints.worked}/q5/done`,
  ),
  nobody('/partner/:key/done', 'thanks', ({ questions }) => `/partner/${questions.answered}/done`),
]

/** The pages of customers and partners in all their states. */
export const outside = byTurns([...complaining, ...following])
