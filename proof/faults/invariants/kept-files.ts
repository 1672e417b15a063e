import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { breaches, type Look } from '../evidence.ts'

/** What a kept file hashes to; undefined where there is none. */
export const hashOfKept = (folder: string, id: string): string | undefined => {
  try {
    return createHash('sha256')
      .update(readFileSync(join(folder, id.slice(0, 2), id.slice(2))))
      .digest('hex')
  } catch {
    return undefined
  }
}

const named = `select distinct m[1] as id, w.place from (
    select 'history of ' || complaint_id as place, facts::text as t from event
    union all select 'mail ' || id, attachments::text from mail_in
    union all select 'draft', answers::text from draft) w,
  regexp_matches(w.t, '\\m[0-9a-f]{64}\\M', 'g') m
  where exists (select from file f where f.id = m[1]) or w.t ~ ('"id": ?"' || m[1] || '"')`

const listed = (folder: string): readonly { readonly id: string; readonly hours: number }[] => {
  const names = (path: string) => {
    try {
      return readdirSync(path)
    } catch {
      return []
    }
  }
  return names(folder)
    .filter(name => /^[0-9a-f]{2}$/.test(name))
    .flatMap(start =>
      names(join(folder, start)).map(rest => ({
        id: start + rest,
        hours: (Date.now() - statSync(join(folder, start, rest)).mtimeMs) / 3_600_000,
      })),
    )
}

/** I8: every reference to a file resolves and its hash is right; no file without an owner is older than a day beyond its week. */
export const filesAreWhole: Look = async ({ sql, files }) => {
  const references = await sql<{ id: string; place: string }>(named)
  const rows = new Set((await sql<{ id: string }>('select id from file')).map(({ id }) => id))
  const owned = new Set([...rows, ...references.map(({ id }) => id)])
  return breaches('I8', [
    ...references
      .filter(({ id }) => hashOfKept(files, id) !== id)
      .map(({ id, place }) => `${place} names the file ${id}, which is missing or changed`),
    ...[...rows].filter(id => hashOfKept(files, id) !== id).map(id => `the file ${id} is missing or changed`),
    ...listed(files)
      .filter(({ id, hours }) => !owned.has(id) && hours > 8 * 24)
      .map(({ id }) => `the file ${id} belongs to nobody`),
  ])
}
