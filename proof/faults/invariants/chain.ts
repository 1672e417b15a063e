import { createHash } from 'node:crypto'
import { breaches, type Breach, type Look } from '../evidence.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Members by the order of their names, nothing between the signs, nothing that is absent. */
const inOrder = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const members = value as Readonly<Record<string, unknown>>
  return `{${names.map(name => `${JSON.stringify(name)}:${inOrder(members[name])}`).join(',')}}`
}

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

type Row = {
  complaint_id: string
  version: number
  type: string
  at: string
  by: unknown
  facts: unknown
  words_digest: string | null
  previous_hash: string
  hash: string
  salt: string | null
  words: unknown
  later: boolean
}

const eventText = `select e.complaint_id, e.version, e.type, ${moment('e.at')} as at, e.by, e.facts, e.words_digest,
    e.previous_hash, e.hash, w.salt, w.words,
    e.recorded_at < lag(e.recorded_at) over (partition by e.complaint_id order by e.version) as later
  from event e left join words w on w.complaint_id = e.complaint_id and w.version = e.version
  order by e.complaint_id, e.version`

const hashOf = ({ complaint_id, version, type, at, by, facts, words_digest, previous_hash }: Row) =>
  sha256(inOrder({ previous_hash, complaint_id, version, type, at, by, facts, words_digest }))

const nothing = '0'.repeat(64)

const faultsOf = (rows: readonly Row[]): readonly Breach[] => {
  let [previous, version] = [nothing, 0]
  for (const row of rows) {
    const where = `${row.complaint_id} at ${row.version}`
    version += 1
    if (row.version !== version) return breaches('I7', [`the history of ${row.complaint_id} lacks ${version}`])
    if (row.previous_hash !== previous || row.hash !== hashOf(row))
      return breaches('I7', [`the chain breaks in ${where}`])
    if (row.words && row.words_digest !== sha256((row.salt ?? '') + inOrder(row.words)))
      return breaches('I7', [`the words were changed in ${where}`])
    if (row.later) return breaches('I9', [`${where} was written before what stands before it`])
    previous = row.hash
  }
  return []
}

/** I7 and I9: every history is whole, in one definite order, and chained; what is kept beside it goes as far as it does. */
export const chainHolds: Look = async ({ sql }) => {
  const histories = Map.groupBy(await sql<Row>(eventText), ({ complaint_id }) => complaint_id)
  const beside = await sql<{ id: string; version: number }>('select id, version from complaint')
  const behind = beside.filter(({ id, version }) => histories.get(id)?.at(-1)?.version !== version)
  const known = new Set(beside.map(({ id }) => id))
  return [
    ...[...histories.values()].flatMap(faultsOf),
    ...breaches('I7', [
      ...behind.map(({ id }) => `the history of ${id} goes on further than what is kept beside it, or less far`),
      ...[...histories.keys()].filter(id => !known.has(id)).map(id => `there is a history and no complaint ${id}`),
    ]),
  ]
}

type Seal = {
  number: string
  sealed_at: string
  previous_hash: string
  hash: string
  entries: [string, number, string][]
}

/** I7: every seal holds against the one before it, and each head it names is still there. */
export const sealsHold: Look = async ({ sql }) => {
  const seals = await sql<Seal>(`select s.number::text, ${moment('s.sealed_at')} as sealed_at, s.previous_hash, s.hash,
      (select coalesce(json_agg(json_build_array(n.complaint_id, n.version, n.hash) order by n.complaint_id::text collate "C"), '[]')
        from seal_entry n where n.number = s.number) as entries from seal s order by s.number`)
  const moved = await sql<{ complaint_id: string }>(`select n.complaint_id from seal_entry n
    left join event e on e.complaint_id = n.complaint_id and e.version = n.version where e.hash is distinct from n.hash`)
  let previous = nothing
  const what: string[] = []
  for (const [n, { number, sealed_at, previous_hash, hash, entries }] of seals.entries()) {
    const right = sha256(inOrder({ number: Number(number), sealed_at, previous_hash, entries }))
    if (Number(number) !== n + 1 || previous_hash !== previous || hash !== right)
      what.push(`seal ${number} does not hold`)
    previous = hash
  }
  return breaches('I7', [...what, ...moved.map(({ complaint_id }) => `a sealed head of ${complaint_id} is gone`)])
}
