import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '#database/postmaster.ts'
import { atTheEnd } from '../../../test/world/closing.ts'
import { type Gate, gate } from '../../../test/world/gate.ts'
import { daemon, type Daemon, ownFolder } from './process.ts'
import type { Programs } from './programs.ts'

export const passwords = {
  postgres: 'of the cluster',
  replicator: 'of its copies',
  rewinder: 'of its mending',
} as const

/** One machine of the cluster: PostgreSQL and the Patroni that minds it. Everybody else comes to it, and it to etcd, through gates. */
export type Node = {
  readonly name: string
  /** Where programs reach its PostgreSQL. */
  readonly port: number
  /** The same beside all gates, for whoever looks. */
  readonly inside: number
  /** Where its Patroni is asked, beside all gates. */
  readonly rest: string
  readonly start: () => void
  /** The end of what it said. */
  readonly lastWords: () => string
  /** Power gone: PostgreSQL and Patroni at once. */
  readonly die: () => Promise<void>
  /** PostgreSQL alone. */
  readonly killPostgres: () => void
  /** Nothing goes in or out, and nobody is told. */
  readonly cutOff: () => void
  readonly comeBack: () => Promise<void>
}

type Of = {
  readonly name: string
  readonly folder: string
  readonly programs: Programs
  readonly etcd: readonly number[]
}

const lists = (lines: readonly string[]) => `[${lines.map(line => JSON.stringify(line)).join(', ')}]`

/** As docs/guide/high-availability.md has it, but for ports and folders. */
const settings = (
  name: string,
  folder: string,
  bin: string,
  ports: Readonly<Record<'sql' | 'rest', number>>,
  gates: Gates,
) => `
scope: verhaal
name: ${name}
restapi: {listen: '127.0.0.1:${ports.rest}', connect_address: '127.0.0.1:${gates.rest.port}'}
etcd3: {hosts: ${lists(gates.etcd.map(({ port }) => `127.0.0.1:${port}`))}, use_proxies: true}
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 3
    retry_timeout: 5
    maximum_lag_on_failover: 0
    synchronous_mode: true
    synchronous_mode_strict: true
    postgresql:
      use_pg_rewind: true
      parameters: {max_connections: 150, wal_keep_size: 128MB, shared_buffers: 64MB, max_wal_size: 256MB}
  initdb: [{encoding: UTF8}, {locale: C.UTF-8}, data-checksums]
postgresql:
  listen: 127.0.0.1:${ports.sql}
  connect_address: 127.0.0.1:${gates.sql.port}
  data_dir: ${folder}/data
  bin_dir: ${bin}
  pgpass: ${folder}/pgpass
  remove_data_directory_on_rewind_failure: true
  remove_data_directory_on_diverged_timelines: true
  authentication:
    superuser: {username: postgres, password: ${passwords.postgres}}
    replication: {username: replicator, password: ${passwords.replicator}}
    rewind: {username: rewinder, password: ${passwords.rewinder}}
  parameters: {unix_socket_directories: '${folder}', timezone: UTC, jit: 'off'}
  pg_hba: ${lists(['host all all 127.0.0.1/32 scram-sha-256', 'host replication all 127.0.0.1/32 scram-sha-256'])}
`

type Gates = { readonly sql: Gate; readonly rest: Gate; readonly etcd: readonly Gate[] }

export const openNode = async ({ name, folder, programs, etcd }: Of): Promise<Node> => {
  const own = ownFolder(join(folder, name))
  const ports = { sql: await freePort(), rest: await freePort() }
  const gates: Gates = {
    sql: await gate(ports.sql),
    rest: await gate(ports.rest),
    etcd: await Promise.all(etcd.map(gate)),
  }
  const all = [gates.sql, gates.rest, ...gates.etcd]
  const file = join(folder, `${name}.yml`)
  writeFileSync(file, settings(name, own, programs.postgres, ports, gates), { mode: 0o644 })
  let patroni: Daemon | undefined
  const killPostgres = () => {
    try {
      process.kill(Number(readFileSync(join(own, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    } catch {
      // It was not running.
    }
  }
  atTheEnd(killPostgres)
  return {
    name,
    port: gates.sql.port,
    inside: ports.sql,
    rest: `http://127.0.0.1:${ports.rest}`,
    start: () => {
      patroni = daemon(programs.python, ['-m', 'patroni', file], {
        log: join(own, 'log'),
        env: { PYTHONPATH: programs.modules, LC_ALL: 'C.UTF-8' },
      })
    },
    lastWords: () => readFileSync(join(own, 'log'), 'utf8').split('\n').slice(-15).join('\n'),
    die: async () => {
      const gone = patroni?.kill()
      killPostgres()
      await gone
    },
    killPostgres,
    cutOff: () => {
      for (const one of all) one.silence()
    },
    comeBack: async () => {
      await Promise.all(all.map(one => one.open()))
    },
  }
}
