import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import type { Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'
import { createApp } from '#web/app.ts'
import type { Route, Rule } from '#web/route.ts'
import { routes } from '#web/routes.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

type Probe = ReturnType<typeof createApp>

const reached = 'you are in'
/** Every route with its own rule, but behind each a sign that says that somebody got there. */
const probes: readonly Route[] = routes.map(route => ({ ...route, handle: () => new Response(reached) }))

const roles: readonly Role[] = ['agent', 'manager', 'investigator', 'board', 'administrator']
const outsiders = [
  'stranger',
  'customer',
  'customer of another',
  'partner',
  'partner of another',
  'holder of a list',
  'holder of the list of another',
] as const
type Identity = (typeof outsiders)[number] | Role | `${Role} of another shop` | `${Role} complained about`
const identities: readonly Identity[] = [
  ...outsiders,
  ...roles,
  ...roles.map(role => `${role} of another shop` as const),
  ...roles.map(role => `${role} complained about` as const),
]

let world: SmallWorld
let app: Probe
let own: string
let other: string
const keys = new Map<string, string>()
const sessions = new Map<string, string>()

const nameOf = (rule: Rule) =>
  'roles' in rule
    ? `${rule.for}: ${rule.roles.join(', ')}${rule.needs ? ` with "${rule.needs}"` : ''}${rule.beforeFactor ? ', also before their second factor' : ''}${rule.afterProof ? ', once they confirmed who they are' : ''}`
    : rule.for
const person = (role: Role, storefronts?: readonly string[]): Omit<Person, 'active'> => ({
  id: `${role}-${storefronts?.[0] ?? 'here'}`,
  name: role,
  email: `${role}.${storefronts?.[0] ?? 'here'}@people.example`,
  language: 'en',
  roles: [role],
  ...(storefronts ? { storefronts } : {}),
})

beforeAll(async () => {
  world = await smallWorld()
  const { people, links, now } = world.house.world
  app = createApp(
    world.house.world,
    () => undefined,
    () => Promise.resolve(true),
    probes,
  )
  own = (await world.file()).id
  other = (await world.file({ orderNumber: '100235' })).id
  for (const role of roles)
    for (const shops of [undefined, ['elsewhere']]) {
      const { id } = (await people.add(person(role, shops))) as Person
      sessions.set(shops ? `${role} of another shop` : role, (await people.openSession(id)).key)
    }
  await world.does(own, crew.ruth, { type: 'assign', to: 'investigator-here' })
  await world.does(own, { kind: 'customer' }, { type: 'escalate', words: { why: 'No answer yet.' } })
  for (const role of roles) {
    const { id } = (await people.add({
      ...person(role),
      id: `${role}-about`,
      email: `${role}.about@people.example`,
    })) as Person
    sessions.set(`${role} complained about`, (await people.openSession(id)).key)
    await world.does(own, crew.ruth, { type: 'name-staff', person: id })
  }
  const expiresAt = plusTime(now(), { hours: 24 })
  for (const [who, subject] of [
    ['customer', own],
    ['customer of another', other],
  ] as const)
    keys.set(who, await links.issue({ purpose: 'view', subject, expiresAt }))
  const shop = 'klankhuis'
  await people.addPartner({
    id: 'utrecht',
    name: 'Depot',
    kind: 'warehouse',
    email: 'depot@depot.example',
    language: 'nl',
  })
  for (const [who, subject] of [
    ['holder of a list', 'venlo'],
    ['holder of the list of another', 'utrecht'],
  ] as const)
    keys.set(who, await links.issue({ purpose: 'question-list', subject, detail: { shop }, expiresAt }))
  for (const [who, subject] of [
    ['partner', own],
    ['partner of another', other],
  ] as const) {
    await world.does(subject, crew.ruth, {
      type: 'plan-question',
      source: 'warehouse',
      words: { text: 'Was it padded?' },
    })
    const asked = {
      type: 'ask',
      question: 'q1',
      of: { kind: 'partner', partner: 'venlo' },
      dueOn: '2026-04-10',
    } as const
    await world.does(subject, crew.ruth, asked as never)
    keys.set(
      who,
      await links.issue({ purpose: 'question', subject, detail: { question: 'q1', partner: 'venlo' }, expiresAt }),
    )
  }
})

const knock = async (route: Pick<Route, 'method' | 'path'>, identity: Identity, complaint: string, form = 'right') => {
  const session = sessions.get(identity)
  const path = route.path
    .replace(':id', complaint)
    .replace(':key', keys.get(identity) ?? 'wrong-key')
    .replace(':question', 'q1')
    .replace(/:(\w+)/g, 'x')
  const { people } = world.house.world
  const csrf = session && form === 'right' ? people.csrfFor(session) : 'wrong'
  const answer = await app.request(path, {
    method: route.method,
    headers: {
      ...(session ? { cookie: `verhaal=${session}` } : {}),
      ...(route.method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(route.method === 'POST' ? { body: new URLSearchParams({ csrf }).toString() } : {}),
  })
  return { isIn: (await answer.text()) === reached, status: answer.status }
}

/** Said again, in other words than the program's: who may come in where. */
const mayEnter = (rule: Rule, identity: Identity, complaint: 'own' | 'other'): boolean => {
  const [role, elsewhere] = identity.split(' of another shop')
  const [known = '', about] = (role ?? '').split(' complained about')
  const isHere = elsewhere === undefined
  const isAbout = about !== undefined && complaint === 'own'
  switch (rule.for) {
    case 'anyone':
    case 'development':
      return true
    case 'mail-provider':
      return false
    case 'mailbox':
      return known === 'administrator'
    case 'customer':
      return identity.startsWith('customer')
    case 'partner':
      return identity.startsWith('partner')
    case 'partner-list':
      return identity.startsWith('holder')
    case 'listed-question':
      return identity === 'holder of a list'
    case 'staff':
      return rule.roles.includes(known as Role)
    case 'complaint': {
      if (!isHere || isAbout || !rule.roles.includes(known as Role)) return false
      const isTheirs = complaint === 'own'
      return known === 'agent' || known === 'manager' || isTheirs
    }
    case 'hearing':
      return isAbout
  }
}

test('A-03, A-05, A-09, A-89: who may come in where is exactly what the table says, for every route and everybody', async () => {
  const wrong: string[] = []
  const tries = async (route: Route, identity: Identity, complaint: 'own' | 'other') => {
    const { isIn } = await knock(route, identity, complaint === 'own' ? own : other)
    if (isIn !== mayEnter(route.rule, identity, complaint))
      wrong.push(`${identity} ${isIn ? 'gets into' : 'is kept out of'} ${route.method} ${route.path} (${complaint})`)
  }
  for (const route of probes)
    for (const complaint of route.path.includes(':id') ? (['own', 'other'] as const) : (['own'] as const))
      await Promise.all(identities.map(identity => tries(route, identity, complaint)))
  expect(wrong).toEqual([])
}, 120_000)

test('A-76: a form without the right token gets nobody of the staff anywhere', async () => {
  for (const route of probes.filter(({ method, rule }) => method === 'POST' && 'roles' in rule))
    for (const role of roles) expect((await knock(route, role, own, 'wrong')).isIn, `${role} ${route.path}`).toBe(false)
})

test('A-03, A-09: an unknown complaint and a forbidden one are the same to whoever asks', async () => {
  const forbidden = await knock({ method: 'GET', path: '/desk/complaints/:id' }, 'investigator', other)
  const unknown = await knock({ method: 'GET', path: '/desk/complaints/:id' }, 'investigator', crypto.randomUUID())
  expect(forbidden).toEqual(unknown)
})

test('docs/access.md says who may come in where', () => {
  const rows = routes.map(({ method, path, rule }) => `| ${method} | \`${path}\` | ${nameOf(rule)} |`)
  const text = `# Who may come in where

Made from the route table by \`UPDATE_ACCESS=1 npm test -- test/web/access.test.ts\`, which also tries every route as everybody. \`customer\` is the
holder of a view key to that complaint, \`partner\` of a link to that question, \`partner-list\` of one to a partner's daily list, and
\`listed-question\` of the same for a question that was put to that partner; \`complaint\` is staff of those roles who may read that complaint:
investigators what is theirs, the board what was escalated, and nobody what is about themselves: \`hearing\` is for them, whatever their role.
\`mail-provider\` is whoever shows a secret, where one is set; else nobody.
What is not listed does not exist.

| method | path | for |
|---|---|---|
${rows.join('\n')}
`
  if (process.env['UPDATE_ACCESS']) writeFileSync('docs/access.md', text)
  expect(readFileSync('docs/access.md', 'utf8')).toBe(text)
})
