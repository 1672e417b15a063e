import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../../../test/world/debian.ts'

/** What a cluster is made of: Debian's own programs, where they are for whoever runs them. */
export type Programs = {
  /** PostgreSQL with all its commands. */
  readonly postgres: string
  readonly python: string
  /** Where Patroni and what it needs lie. */
  readonly modules: string
  readonly etcd: string
}

const python = '/usr/bin/python3'
const modules = 'usr/lib/python3/dist-packages'
const patroni = [
  'patroni',
  ...['psycopg2', 'etcd', 'dnspython', 'urllib3', 'click', 'dateutil'].map(of => `python3-${of}`),
]
const needed = [...patroni, ...['prettytable', 'psutil', 'yaml', 'cdiff', 'six', 'wcwidth'].map(of => `python3-${of}`)]

/** The newest PostgreSQL from 15 on that is installed with the commands a cluster needs. */
const findPostgres = () => {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []
  const newest = versions
    .map(Number)
    .toSorted((a, b) => b - a)
    .find(version => version >= 15 && existsSync(`/usr/lib/postgresql/${version}/bin/pg_rewind`))
  return newest === undefined ? undefined : `/usr/lib/postgresql/${newest}/bin`
}

/** All programs of a cluster, copied into `folder` where they were only unpacked; a sentence where there is something missing. */
export const findPrograms = (folder: string): Programs | string => {
  const postgres = findPostgres()
  if (!postgres) return 'no PostgreSQL from 15 on is installed with pg_basebackup and pg_rewind'
  if (!existsSync(python)) return 'there is no /usr/bin/python3 for Patroni'
  const [ofPatroni, ofEtcd] = [
    findProgram('patroni', needed, join(modules, 'patroni/__main__.py')),
    findProgram('etcd', ['etcd-server'], 'usr/bin/etcd'),
  ]
  if (!ofPatroni || !ofEtcd)
    return `${ofPatroni ? 'etcd' : 'Patroni'} is neither installed nor to be had as a package of Debian`
  // PostgreSQL refuses to run as root, and whoever it runs as may not be able to look into this folder.
  const [ours, etcd] = [join(folder, 'modules'), join(folder, 'etcd')]
  mkdirSync(folder, { recursive: true })
  if (ofPatroni !== '/') cpSync(join(ofPatroni, modules), ours, { recursive: true })
  cpSync(join(ofEtcd, 'usr/bin/etcd'), etcd)
  return { postgres, python, modules: ofPatroni === '/' ? join('/', modules) : ours, etcd }
}
