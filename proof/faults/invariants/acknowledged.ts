import { createHash } from 'node:crypto'
import { breaches, type Evidence, type Look } from '../evidence.ts'
import type { Act } from '../journal.ts'
import { hashOfKept } from './kept-files.ts'

type Filed = { id: string; reference: string; email: string | null; story: string | null; files: string[] }

const filed = ({ sql }: Evidence) =>
  sql<Filed>(`select c.id, c.reference, lower(t.email) as email, w.words->>'story' as story,
      array(select f->>'id' from jsonb_array_elements(coalesce(e.facts->'files', '[]'::jsonb)) f) as files
    from complaint c join contact t on t.complaint_id = c.id
    left join event e on e.complaint_id = c.id and e.version = 1
    left join words w on w.complaint_id = c.id and w.version = 1`)

/** What is missing of one complaint that somebody was told is in. */
const missing = (act: Act, found: Filed | undefined, { files }: Evidence): readonly string[] => {
  if (!found) return [`the complaint of ${act.key} was acknowledged and is not there`]
  const lacking = (act.files ?? []).filter(id => !found.files.includes(id) || hashOfKept(files, id) !== id)
  return [
    ...(act.reference && act.reference !== found.reference ? [`${act.key} was told another reference`] : []),
    ...(act.said && act.said.replaceAll('\r\n', '\n') !== found.story?.replaceAll('\r\n', '\n')
      ? [`the words of ${act.key} are not what was said`]
      : []),
    ...lacking.map(id => `the file ${id} of ${act.key} is missing or changed`),
  ]
}

type Kept = { message_id: string; sha: string }
const keptMail = ({ sql }: Evidence) =>
  sql<Kept>(
    `select m.message_id, encode(sha256(r.raw), 'hex') as sha from mail_in m join mail_in_raw r on r.mail_id = m.id`,
  )

const missingMail = (key: string, said: string | undefined, kept: readonly Kept[]): readonly string[] => {
  const same = kept.filter(({ message_id }) => message_id.replace(/[<>]/g, '') === key)
  if (same.length === 0) return [`the message ${key} was taken and is not there`]
  const sha = said && createHash('sha256').update(said, 'latin1').digest('hex')
  return sha && !same.some(one => one.sha === sha) ? [`the message ${key} is not the one that came`] : []
}

const told = {
  answer: `select w.words::text as t from words w`,
  note: `select w.words::text as t from words w`,
  publish: `select note as t from policy_version`,
} as const

/** I1: whatever somebody was told is in or done exists, complete, with all its files. */
export const nothingIsLost: Look = async evidence => {
  const { acts, sql, files, mailbox } = evidence
  const done = acts.filter(({ outcome }) => outcome === 'acknowledged')
  const byEmail = Map.groupBy(await filed(evidence), ({ email }) => email ?? '')
  const kept = await keptMail(evidence)
  const what: string[] = []
  for (const act of done) {
    if (act.what === 'form') what.push(...missing(act, byEmail.get(act.key)?.[0], evidence))
    if (act.what === 'mail') what.push(...missingMail(act.key, act.said, kept))
    if (act.what === 'upload')
      what.push(
        ...(act.files ?? []).filter(id => hashOfKept(files, id) !== id).map(id => `the upload ${id} is not there`),
      )
    if (act.what in told) {
      const rows = await sql<{ many: string }>(
        `select count(*) as many from (${told[act.what as keyof typeof told]}) x where strpos(t, $1) > 0`,
        [act.key],
      )
      if (rows[0]?.many === '0') what.push(`${act.what} “${act.key}” was acknowledged and is not there`)
    }
  }
  for (const key of mailbox?.gone ?? []) what.push(...missingMail(key, undefined, kept))
  return breaches('I1', what)
}

/** I2: whoever heard nothing and did the same again ends with it once. */
export const nothingIsDoubled: Look = async ({ sql, acts }) => {
  const emails = await sql<{ email: string; many: number }>(
    'select lower(email) as email, count(*)::int as many from contact where email is not null group by 1',
  )
  const many = new Map(emails.map(one => [one.email, one.many]))
  const keys = [...new Set(acts.filter(({ what }) => what === 'form').map(({ key }) => key))]
  const letters = await sql<{ message_id: string; many: number }>(
    'select message_id, count(*)::int as many from mail_in group by 1 having count(*) > 1',
  )
  const answered = [...new Set(acts.filter(({ what }) => what === 'answer' || what === 'note').map(({ key }) => key))]
  const twice: string[] = []
  for (const key of answered) {
    const [row] = await sql<{ many: number }>(
      'select count(*)::int as many from words where strpos(words::text, $1) > 0',
      [key],
    )
    if ((row?.many ?? 0) > 1) twice.push(`“${key}” was done ${row?.many} times`)
  }
  return breaches('I2', [
    ...keys.filter(key => (many.get(key) ?? 0) > 1).map(key => `${key} has ${many.get(key)} complaints`),
    ...letters.map(one => `the message ${one.message_id} is kept ${one.many} times`),
    ...twice,
  ])
}
