import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { openAsBlob, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { crackedTop } from '#demo/attachments/scenes.ts'
import { dataFolder } from '../world/program.ts'
import { servedWorld, type ServedWorld } from '../world/served.ts'

// The least that can reach us: requests without scripts, cookies, styles or a browser.

const run = promisify(execFile)
const hasCurl = spawnSync('curl', ['--version']).status === 0
const by = hasCurl ? 'with curl' : 'with plain HTTP, as this machine has no curl,'

type Fields = Readonly<Record<string, string>>
type Answer = { readonly status: number; readonly location: string; readonly html: string }

let world: ServedWorld
let photo: string
let requests = 0

beforeAll(async () => {
  world = await servedWorld()
  photo = join(dataFolder(), 'barst.png')
  writeFileSync(photo, crackedTop())
})

const curled = async (path: string, fields: Fields | undefined, file?: string): Promise<Answer> => {
  const how = file ? '--form-string' : '--data-urlencode'
  const sent = Object.entries(fields ?? {}).flatMap(([name, text]) => [how, `${name}=${text}`])
  const attached = file ? ['--form', `file=@${file}`] : []
  const method = fields ? ['--request', 'POST'] : []
  const told = ['--silent', '--write-out', '\n%{http_code} %{redirect_url}']
  const { stdout } = await run('curl', [...told, ...method, ...sent, ...attached, `${world.url}${path}`])
  const [, html = '', status, location = ''] = /^([\s\S]*)\n(\d+) (.*)$/.exec(stdout) ?? []
  return { status: Number(status), location: location.replace(world.url, ''), html }
}

const fetched = async (path: string, fields: Fields | undefined, file?: string): Promise<Answer> => {
  const body = file ? new FormData() : new URLSearchParams()
  for (const [name, text] of Object.entries(fields ?? {})) body.append(name, text)
  if (file && body instanceof FormData) body.append('file', await openAsBlob(file), 'barst.png')
  const answer = await fetch(`${world.url}${path}`, { redirect: 'manual', ...(fields ? { method: 'POST', body } : {}) })
  return { status: answer.status, location: answer.headers.get('location') ?? '', html: await answer.text() }
}

const ask = (path: string, fields?: Fields, file?: string): Promise<Answer> => {
  requests += 1
  return (hasCurl ? curled : fetched)(path, fields, file)
}

const filedOn = async (order: string) => {
  const rows = await world.database.app.selectFrom('complaint').select('id').where('order_number', '=', order).execute()
  expect(rows).toHaveLength(1)
  return (await world.house.world.ledger.read(rows[0]?.id ?? ''))?.events[0]
}

const isTheComplaint = async (order: string) => {
  const content = crackedTop()
  const id = createHash('sha256').update(content).digest('hex')
  expect(await filedOn(order)).toMatchObject({
    type: 'filed',
    category: 'damaged',
    files: [{ id, bytes: content.length, type: 'image/png' }],
    words: { name: 'Jo Lang', email: 'jo@lang.example', story: 'Een barst & een deuk.', fileNames: ['barst.png'] },
  })
}

test(`a complaint with a photo is filed ${by} in seven requests, question by question`, async () => {
  const { location } = await ask('/complain', {})
  const draft = location.replace(/\/order$/, '')
  expect((await ask(location, { order: '100 234' })).location).toBe(`${draft}/reason`)
  await ask(`${draft}/reason`, { category: 'damaged', story: 'Een barst & een deuk.' })
  await ask(`${draft}/files`, {}, photo)
  await ask(`${draft}/contact`, { name: 'Jo Lang', email: 'jo@lang.example' })
  const sent = await ask(`${draft}/check`, {})
  expect(sent.status).toBe(303)
  const receipt = await ask(sent.location)
  expect(receipt.html).toContain('donderdag 9 april 2026')
  expect(requests).toBe(7)
  await isTheComplaint('100234')
})

test(`on the short form it takes two requests ${by}`, async () => {
  requests = 0
  const answers = { order: '100235', category: 'damaged', story: 'Een barst & een deuk.' }
  const sent = await ask('/complain/short', { ...answers, name: 'Jo Lang', email: 'jo@lang.example' }, photo)
  expect((await ask(sent.location)).html).toContain('donderdag 9 april 2026')
  expect(requests).toBe(2)
  await isTheComplaint('100235')
  expect(world.reported).toEqual([])
})
