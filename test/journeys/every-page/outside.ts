import type { Complaints, Places } from './places.ts'
import { fills, type State, sends } from './state.ts'

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
export const complaining: readonly State[] = [
  nobody('/', 'the first page', '/'),
  { ...nobody('/', 'the first page of another shop', '/shop/soundhouse'), only: 'en' },
  nobody('/policy', 'the policy', '/policy'),
  { ...nobody('/policy', 'the policy of another shop', '/shop/soundhouse/policy'), only: 'en' },
  nobody('/complain/short', 'empty', '/complain/short'),
  nobody('/complain/short', 'sent empty', '/complain/short', sends),
  nobody(
    '/complain/short',
    'with everything wrong',
    '/complain/short',
    fills({ order: '??', email: 'jo@', story: long, wish: long }),
  ),
  draft('order', 'empty', 'empty'),
  draft('order', 'sent empty', 'empty', page => page.locator('main [type=submit]').first().click()),
  draft('order', 'answered', 'whole'),
  draft('reason', 'empty', 'empty'),
  draft('reason', 'sent empty', 'empty', sends),
  draft('reason', 'a long answer', 'whole'),
  draft('wish', 'empty', 'empty'),
  draft('wish', 'too long', 'empty', fills({ wish: long })),
  draft('wish', 'answered', 'whole'),
  draft('files', 'none yet', 'empty'),
  draft('files', 'none chosen', 'empty', page => page.locator('[name=add]').click()),
  draft('files', 'one given', 'whole'),
  draft('contact', 'empty', 'empty'),
  draft('contact', 'sent empty', 'empty', sends),
  draft('contact', 'answered', 'whole'),
  draft('check', 'whole', 'whole'),
  draft('check', 'something missing', 'empty'),
  draft('check', 'an unusual number, and no way to answer', 'odd', sends),
  draft('sent', 'the receipt', 'sent'),
  nobody('/complain/:draft/sent', 'gone', '/complain/neverexisted/sent'),
  nobody('/complain/:draft/order', 'over', '/complain/neverexisted/order'),
  nobody('/link', 'empty', '/link'),
  nobody('/link', 'sent empty', '/link', sends),
  nobody('/link', 'answered', '/link', fills({ email: 'jo@lang.example', reference: '100234' })),
  nobody('/open/:key', 'the button', ({ track }) => `/open/${track}`),
  nobody('/open/:key', 'a wrong link', '/open/torn-in-two'),
  nobody('', 'a page that is nowhere', '/nowhere'),
]

const pageOf = (which: keyof Complaints, name: string) => mine('', name, which)

/** What customers and partners see of one complaint. */
export const following: readonly State[] = [
  pageOf('fresh', 'just received, long words'),
  pageOf('late', 'a promise was missed'),
  pageOf('worked', 'being looked into, with a question'),
  pageOf('answered', 'answered, with a remedy that takes longer'),
  pageOf('boarding', 'before the board'),
  pageOf('replied', 'the board replied'),
  pageOf('closed', 'closed'),
  pageOf('withdrawn', 'withdrawn'),
  pageOf('byPost', 'by post'),
  pageOf('bounced', 'a letter came back'),
  mine('', 'something was just done', 'fresh', '?done=message'),
  nobody('/complaint/:key', 'a key that is over', '/complaint/over'),
  mine('/message', 'empty', 'worked'),
  mine('/message', 'too long', 'worked', '/message', fills({ text: long })),
  mine('/question/:q', 'asked', 'worked', '/question/q2'),
  mine('/question/:q', 'sent empty', 'worked', '/question/q2', sends),
  mine('/contact', 'as it is', 'fresh'),
  mine('/contact', 'nothing changed', 'fresh', '/contact', sends),
  mine('/escalate', 'empty', 'answered'),
  mine('/escalate', 'sent empty', 'answered', '/escalate', sends),
  mine('/escalate', 'not now', 'boarding'),
  mine('/outside', 'while the shop is busy', 'worked'),
  mine('/outside', 'after the board', 'replied'),
  mine('/outside', 'none chosen', 'replied', '/outside', sends),
  mine('/withdraw', 'sure?', 'fresh'),
  mine('/withdraw', 'too long', 'fresh', '/withdraw', fills({ reason: long })),
  mine('/reopen', 'empty', 'closed'),
  mine('/reopen', 'sent empty', 'closed', '/reopen', sends),
  mine('/file', 'a short one', 'fresh'),
  mine('/file', 'a whole one', 'replied'),
  mine('/why/:promise', 'to acknowledge', 'fresh', '/why/acknowledge'),
  mine('/why/:promise', 'a promise nobody made', 'fresh', '/why/nothing'),
  nobody('/complaint/:key/letters/:letter', 'the answer', async ({ keys, complaints, world }) => {
    const rows = await world.house.world.letters.list({ complaintId: complaints.answered })
    return `/complaint/${keys.answered}/letters/${rows.find(({ kind }) => kind === 'answer')?.key}`
  }),
  ...(['open', 'late', 'answered', 'closed'] as const).map(which =>
    nobody('/partner/:key', `a question that is ${which}`, ({ questions }) => `/partner/${questions[which]}`),
  ),
  nobody('/partner/:key', 'nothing chosen', ({ questions }) => `/partner/${questions.open}`, sends),
  nobody('/partner/:key', 'a link that is over', '/partner/over'),
  nobody('/partner/:key/done', 'thanks', ({ questions }) => `/partner/${questions.answered}/done`),
]
