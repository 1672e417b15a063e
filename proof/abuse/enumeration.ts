import { Client } from 'pg'
import { fileMany } from '../bench/filing.ts'
import { type Answer, client } from '../bench/http.ts'
import { atMost, plain, quantile, type Result } from '../result.ts'
import { type Checked, check } from './check.ts'

type Form = Readonly<Record<string, string>>
type Sample = { readonly ms: number; readonly answer: Answer }

/** What differs between two askers is what they typed themselves: it is left out before answers are compared. */
const without = (answer: Answer, form: Form) => {
  const typed = Object.values(form).toSorted((a, b) => b.length - a.length)
  const body = typed.reduce((text, one) => (one === '' ? text : text.replaceAll(one, '*')), answer.body)
  const { date: _, ...headers } = answer.headers
  return JSON.stringify([answer.status, body, { ...headers, 'content-length': '' }])
}

/** Sends each form in turn, one known and one unknown, several lines at once; and holds answers and times against each other. */
const compare = async (
  url: string,
  path: string,
  pairs: readonly (readonly [known: Form, unknown: Form])[],
  what: string,
  lines: number,
): Promise<readonly Result[]> => {
  const times: [number[], number[]] = [[], []]
  const answers = new Set<string>()
  const waiting = pairs.flatMap(
    pair =>
      (Math.random() < 0.5
        ? [
            [0, pair[0]],
            [1, pair[1]],
          ]
        : [
            [1, pair[1]],
            [0, pair[0]],
          ]) as [0 | 1, Form][],
  )
  const line = async () => {
    const { send, close } = client(url)
    const ask = async (form: Form): Promise<Sample> => {
      const begin = performance.now()
      const answer = await send('POST', path, form)
      return { ms: performance.now() - begin, answer }
    }
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [which, form] = next
      const { ms, answer } = await ask(form)
      times[which].push(ms)
      answers.add(without(answer, form))
    }
    close()
  }
  await Promise.all(Array.from({ length: lines }, line))
  const [known, unknown] = times.map(some => quantile(some, 0.5)) as [number, number]
  return [
    plain(`${what}: samples`, times[0].length + times[1].length, 'answers'),
    atMost(`${what}: different answers`, answers.size, 'answer', 1),
    atMost(`${what}: medians of known and unknown differ by`, Math.abs(known - unknown), 'ms', 5),
  ]
}

/** Opens `many` accounts, each with a password hash that nothing fits, so that none is slowed down by the one before. */
const openAccounts = async (database: string, many: number) => {
  const db = new Client({ connectionString: database })
  await db.connect()
  await db.query(
    `insert into person (id, name, email, language, roles, password_hash, created_at)
     select 'known' || n, 'Known ' || n, 'known' || n || '@people.example', 'nl', '{agent}', $2, now() from generate_series(1, $1::int) n`,
    [many, `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`],
  )
  await db.end()
}

/** Whether somebody who asks can tell what is known here from what is not. */
export const checkEnumeration = async (url: string, database: string, samples: number): Promise<readonly Checked[]> => {
  const half = samples / 2
  await fileMany(url, half)
  await openAccounts(database, half)
  const numbers = Array.from({ length: half }, (_, n) => n + 1)
  const links = numbers.map(
    n =>
      [
        { email: `customer${n}@customers.example`, reference: String(100_000 + n) },
        { email: `nobody-${n}@customers.example`, reference: String(900_000 + n) },
      ] as const,
  )
  const signIns = numbers.map(
    n =>
      [
        { email: `known${n}@people.example`, password: 'vier vogels op een draad' },
        { email: `nobod${n}@people.example`, password: 'vier vogels op een draad' },
      ] as const,
  )
  const mailed = signIns.map(
    ([known, unknown]) =>
      [
        { ...known, do: 'link' },
        { ...unknown, do: 'link' },
      ] as const,
  )
  return [
    await check(
      'A-01, A-02, A-64, A-65: asking for a link to a complaint tells nobody which complaints there are',
      () => compare(url, '/link', links, 'a link to a complaint', 16),
    ),
    await check('A-64, A-65: a wrong password tells nobody who works here', () =>
      compare(url, '/desk/sign-in', signIns, 'a wrong password', 2),
    ),
    await check('A-64, A-65: asking for a link to sign in tells nobody who works here', () =>
      compare(url, '/desk/sign-in', mailed, 'a link to sign in', 16),
    ),
  ]
}
