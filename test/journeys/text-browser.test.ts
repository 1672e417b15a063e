import { execFile, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { type Fetches, type PlainReader, plainReader } from '../world/plain-reader.ts'
import { linkIn, type PostedWorld, postedWorld } from '../world/posted.ts'
import { dataFolder } from '../world/program.ts'
import { crew } from '../world/story.ts'

// No page of ours refuses a browser. This one knows text, links and forms, and keeps no cookies.

const run = promisify(execFile)
const hasW3m = spawnSync('w3m', ['-version']).status === 0
const where = hasW3m ? 'w3m' : 'a reader of plain HTML, as this machine has no w3m,'

let world: PostedWorld
let reader: PlainReader
let form: string
let rendered = ''

const w3m = async (address: string, how: string, body?: string) => {
  if (body !== undefined) writeFileSync(form, body)
  return (
    await run('w3m', [
      '-no-cookie',
      '-o',
      'accept_language=nl',
      how,
      ...(body === undefined ? [] : ['-post', form]),
      address,
    ])
  ).stdout
}

const fetches: Fetches = async (address, body) => {
  if (hasW3m) {
    const html = await w3m(address, '-dump_source', body)
    // What w3m makes of it for the eye; a form is sent only once.
    if (body === undefined) rendered = (await w3m(address, '-dump')).replace(/\s+/g, ' ')
    return html
  }
  const headers = { 'accept-language': 'nl', 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await fetch(address, body === undefined ? { headers } : { method: 'POST', body, headers })
  const html = await answer.text()
  rendered = ''
  return html
}

beforeAll(async () => {
  world = await postedWorld()
  form = join(dataFolder(), 'form')
  reader = plainReader(fetches)
})

/** Says that words are read on the page, and that w3m shows them too. */
const reads = (...words: readonly string[]) => {
  for (const one of words) expect(reader.reads()).toContain(one)
  if (rendered) for (const one of words) expect(rendered).toContain(one)
  rendered = ''
}

test(`a complaint is filed in ${where} question by question, and followed`, async () => {
  await reader.opens(`${world.url}/`)
  reads('Een klacht indienen', 'donderdag 9 april 2026', '[Begin met uw klacht]', 'klachten@klankhuis.example')
  await reader.presses('Begin met uw klacht')
  reader.types('Wat is uw ordernummer?', '100234')
  await reader.presses('Verder')
  reader.chooses('Het product werkt niet goed')
  reader.types('Vertel wat er is gebeurd', 'De speler zoemt & bromt.')
  await reader.presses('Verder')
  reader.chooses('Een reparatie')
  reader.chooses('Excuses')
  await reader.presses('Verder')
  await reader.presses('Verder')
  await reader.presses('Verder')
  expect(reader.reads()).toContain('Vul uw naam in')
  reader.types('Uw naam', 'Jo Lang')
  reader.types('E-mailadres', 'jo@lang.example')
  await reader.presses('Verder')
  expect(reader.reads()).toContain('De speler zoemt & bromt.')
  await reader.presses('Verstuur mijn klacht')
  for (const words of ['We hebben uw klacht', '100234', 'donderdag 16 april 2026'])
    expect(reader.reads()).toContain(words)
  await reader.opens(linkIn(await world.letterTo('jo@lang.example'), '/open/'))
  reads('[Open mijn klacht]')
  await reader.presses('Open mijn klacht')
  expect(reader.reads()).toContain('De speler zoemt & bromt.')
  await reader.follows('Waarom deze datum?')
  reads('Goede Vrijdag')
})

test(`a text browser is led to all questions on one page, and every label stands before its field in ${where}`, async () => {
  await reader.opens(`${world.url}/`)
  await reader.follows('Alle vragen op één pagina')
  reads('Ordernummer', 'Vertel wat er is gebeurd', 'Uw naam', '[Verstuur mijn klacht]')
  reader.types('Ordernummer', '100235')
  reader.types('Vertel wat er is gebeurd', 'Niemand belde terug.')
  reader.types('Uw naam', 'Jo Lang')
  reader.types('Postadres', 'Dorpsstraat 1\n1234 AB Dorp')
  await reader.presses('Verstuur mijn klacht')
  for (const words of ['We hebben uw klacht', '100235', 'per post']) expect(reader.reads()).toContain(words)
})

test(`a warehouse answers a question in ${where}, and puts the answer right`, async () => {
  const { id } = await world.file({ orderNumber: '100236' })
  await world.does(id, crew.ruth, {
    type: 'plan-question',
    source: 'warehouse',
    words: { text: 'Zat er een hoek om?' },
  })
  const of = { kind: 'partner', partner: crew.venlo.id } as const
  await world.does(id, crew.ruth, { type: 'ask', question: 'q1', of, dueOn: day('2026-04-08') })
  await world.sendLetters()
  await reader.opens(linkIn(await world.letterTo(crew.venlo.email), '/partner/'))
  reads('Vraag van Klankhuis over 100236', 'woensdag 8 april 2026', 'Zat er een hoek om?', '[Antwoord versturen]')
  await reader.presses('Antwoord versturen')
  expect(reader.reads()).toContain('Kies wat u hebt gevonden')
  reader.chooses('Verkeerd ingepakt')
  reader.types('Vertel ons meer', 'Er zat geen hoek om.')
  await reader.presses('Antwoord versturen')
  expect(reader.reads()).toContain('Bedankt, wij hebben uw antwoord')
  await reader.follows('Antwoord verbeteren')
  reader.chooses('Juist ingepakt')
  await reader.presses('Verbeterd antwoord versturen')
  expect(reader.reads()).toContain('Juist ingepakt. Er zat geen hoek om.')
})
