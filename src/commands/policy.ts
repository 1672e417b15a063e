import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Day } from '#calendar/day.ts'
import { Halt } from '#database/halt.ts'
import type { Policy } from '#policy/policy.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { policyJsonSchema } from '#policies/json-schema.ts'
import { nearest } from '#policies/nearest.ts'
import { type Problem, type ReadPolicy, readPolicyText } from '#policies/read-policy.ts'
import { checked, checking } from './policy-check.ts'
import { datesLines, table } from './policy-dates.ts'
import { differences } from './policy-compare.ts'
import { caseFrom, namesIn, telling } from './policy-options.ts'

/** Where the command was given, what it may read, and where its lines go. */
export type Terminal = {
  readonly folder: string
  readonly say: (line: string) => void
  readonly today: () => Day
}

const usage = `What to do with a policy (a file, or the name of one that comes with the program):
  policy list                                     the policies that come with the program
  policy show original                            one of them as JSON, to begin your own with
  policy check my-policy.json                     is it a policy, and does it make sense?
      --country GB --country NL                   where you sell; --people manager=2,board=1 whom you have
      --calendar NL --json
  policy dates my-policy.json --received 2026-04-02T10:00
      every date of one complaint; tell more of it with
      --at acknowledged=2026-04-07T10:00          when something happened; again for each
      --category damaged --channel email --severity high --safety --country ES --product pianos
      --payment card --amount EUR:12000           what it is about, for rules that depend on it
      --pause 2026-04-08T10:00,2026-04-10T10:00,waiting-for-customer
      --extend answer-or-report=2026-05-01        a notice of a later date; --agree for one agreed with the customer
      --closed 2026-12-24                         a day on which you are closed; again for each
      --calendar NL --zone Europe/Amsterdam       where the policy does not say; England and Wales otherwise
      --why                                       how each date came about
      --json                                      all of it as JSON
  policy compare original my-policy.json          what differs
  policy schema                                   the JSON Schema of policy files
How to write one: docs/guide/policy.md`

const textOf = (name: string, { folder }: Terminal): string => {
  try {
    return readFileSync(resolve(folder, name), 'utf8')
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code
    if (code === 'EISDIR') throw new Halt(`${name} is a folder. Name the file in it.`)
    if (code !== 'ENOENT') throw new Halt(`${name} cannot be read: ${String(code)}.`)
    const ids = shipped.map(({ id }) => id)
    const near = nearest(name, ids)
    throw new Halt(
      `There is no file ${resolve(folder, name)}, and no policy of that name comes with the program.${near ? ` Did you mean ${near}?` : ''} There is ${ids.join(', ')}.`,
    )
  }
}

const read = (name: string | undefined, terminal: Terminal): ReadPolicy => {
  if (name === undefined) throw new Halt(`Name a policy: a file, or one of ${shipped.map(({ id }) => id).join(', ')}.`)
  const policy = shipped.find(({ id }) => id === name)
  return policy ? { policy } : readPolicyText(textOf(name, terminal))
}

const problemLines = (name: string, problems: readonly Problem[]): readonly string[] => [
  `${name} is not a policy yet: ${problems.length} ${problems.length === 1 ? 'thing has' : 'things have'} to be put right.`,
  ...problems.map(({ at, message }) => `  ${at === '' ? '' : `${at}: `}${message}`),
]

const policyIn = (name: string | undefined, terminal: Terminal): Policy => {
  const found = read(name, terminal)
  if ('policy' in found) return found.policy
  throw new Halt(problemLines(name ?? '', found.problems).join('\n'))
}

type Verb = (args: readonly string[], terminal: Terminal) => number

const check: Verb = (args, terminal) => {
  const [name] = namesIn(args, checking)
  const { lines, isRefused } = checked(policyIn(name, terminal), args, terminal.today())
  for (const line of lines) terminal.say(line)
  return isRefused ? 1 : 0
}

const verbs: Readonly<Record<string, Verb>> = {
  check,
  dates: (args, terminal) => {
    const policy = policyIn(namesIn(args, telling)[0], terminal)
    const { lines, isRefused } = datesLines(policy, caseFrom(args, policy))
    for (const line of lines) terminal.say(line)
    return isRefused ? 1 : 0
  },
  list: (_, { say }) => {
    const rows = shipped.map(({ id, version, title, promises }) => [
      id,
      `version ${version}`,
      `${promises.length} promises`,
      title?.en ?? '',
    ])
    for (const line of table(rows)) say(line)
    return 0
  },
  show: ([name], terminal) => {
    terminal.say(JSON.stringify(policyIn(name, terminal), undefined, 2))
    return 0
  },
  schema: (_, { say }) => {
    say(JSON.stringify(policyJsonSchema(), undefined, 2))
    return 0
  },
  compare: ([one, other], terminal) => {
    const lines = differences(policyIn(one, terminal), policyIn(other, terminal))
    for (const line of lines.length > 0 ? lines : ['They are the same.']) terminal.say(line)
    return 0
  },
}

/**
 * `policy …`: works on policy documents, without a database. Answers with the exit code: 0 all is well, 1 the policy is
 * refused, 2 it or the command cannot be read.
 */
export const policyCommand = ([name, ...args]: readonly string[], terminal: Terminal): number => {
  if (name === undefined || name === 'help' || name === '--help' || args.includes('--help')) {
    terminal.say(usage)
    return 0
  }
  try {
    const verb = verbs[name]
    if (verb) return verb(args, terminal)
    throw new Halt(`There is no command “policy ${name}”.\n${usage}`)
  } catch (fault) {
    // A calendar knows the years that it knows, and says so.
    if (!(fault instanceof Halt || fault instanceof RangeError)) throw fault
    terminal.say(fault.message)
    return 2
  }
}
