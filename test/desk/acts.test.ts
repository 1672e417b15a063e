import { beforeAll, expect, test } from 'vitest'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { type Clerk, clerk, textOf } from '../world/clerk.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth, milan } = crew
let world: ServedWorld
let agent: Clerk
let manager: Clerk
let investigator: Clerk

beforeAll(async () => {
  world = await servedWorld()
  ;[agent, manager, investigator] = await Promise.all([clerk(world, sanne), clerk(world, ruth), clerk(world, milan)])
})

const filed = async () => {
  const { id } = await world.file({ orderNumber: String(Math.floor(Math.random() * 900_000) + 100_000) })
  return { id, at: (act: string) => `/desk/complaints/${id}/${act}` }
}
const read = async (id: string) => (await world.house.world.ledger.read(id))?.complaint
const acknowledged = async () => {
  const one = await filed()
  await world.does(one.id, sanne, { type: 'acknowledge', handler: 'sanne', answerBy: '2026-04-16' as never })
  return one
}

test('an agent acknowledges with the handler and the latest date of the policy already filled in', async () => {
  const { id, at } = await filed()
  const page = await agent.gets(at('acknowledge'))
  expect(page.html).toContain('value="2026-04-16"')
  expect(page.html).toMatch(/<option value="sanne" selected/)
  const done = await agent.sends(at('acknowledge'), { handler: 'sanne', answerBy: '16 april 2026', expected: '1' })
  expect(done.status).toBe(303)
  expect(done.to).toBe(`/desk/complaints/${id}?done=1&next=acknowledge`)
  expect((await read(id))?.acknowledged?.answerBy).toBe('2026-04-16')
  expect((await agent.gets(`/desk/complaints/${id}?done=1`)).text).toContain('Vastgelegd: Bevestigd: Sanne Visser')
})

test('a refusal keeps all that was typed, says why at the field, and changes nothing', async () => {
  const { id, at } = await filed()
  const page = await agent.sends(at('acknowledge'), {
    handler: 'sanne',
    answerBy: '2026-05-30',
    note: 'Bewaart u de <doos>?',
    expected: '1',
  })
  expect(page.status).toBe(422)
  expect(page.html).toContain('<title>Fout: ')
  expect(page.html).toContain('href="#answerBy"')
  expect(page.text).toContain('donderdag 16 april 2026')
  expect(page.html).toContain('value="2026-05-30"')
  expect(page.html).toContain('Bewaart u de &lt;doos>?')
  expect((await read(id))?.acknowledged).toBeUndefined()
})

test('a date that nobody can read stays as it was typed', async () => {
  const { at } = await filed()
  const page = await agent.sends(at('acknowledge'), { handler: 'sanne', answerBy: 'volgende week', expected: '1' })
  expect(page.status).toBe(422)
  expect(page.html).toContain('value="volgende week"')
  expect(page.text).toContain('Antwoord uiterlijk: schrijf de datum als')
})

test('whoever was slower sees what changed, keeps the text, and can send it after all', async () => {
  const { id, at } = await acknowledged()
  const version = String((await read(id))?.version)
  await agent.sends(at('note'), { text: 'De klant belde net.', expected: version })
  const mine = { text: 'Wij bellen u morgen terug.', expected: version }
  const page = await manager.sends(at('send-message'), mine)
  expect(page.status).toBe(409)
  expect(page.text).toContain('Deze klacht veranderde terwijl u schreef')
  expect(page.text).toContain('Sanne Visser: Interne notitie')
  expect(page.text).toContain('Wij bellen u morgen terug.')
  const now = /name="expected" value="(\d+)"/.exec(page.html)?.[1] ?? ''
  expect(Number(now)).toBeGreaterThan(Number(version))
  expect((await manager.sends(at('send-message'), { ...mine, expected: now })).status).toBe(303)
})

test('the same form sent twice makes one letter', async () => {
  const { id, at } = await acknowledged()
  const form = { text: 'Eenmaal is genoeg.', expected: String((await read(id))?.version) }
  expect((await agent.sends(at('send-message'), form)).status).toBe(303)
  expect((await agent.sends(at('send-message'), form)).status).toBe(409)
  expect((await read(id))?.letters.filter(({ kind }) => kind === 'message')).toHaveLength(1)
})

test('two colleagues who send at the same moment make one letter, and one of them is told', async () => {
  const { id, at } = await acknowledged()
  const form = { text: 'Wij bellen u.', expected: String((await read(id))?.version) }
  const sent = await Promise.all([agent.sends(at('send-message'), form), manager.sends(at('send-message'), form)])
  expect(sent.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  expect((await read(id))?.letters.filter(({ kind }) => kind === 'message')).toHaveLength(1)
})

test('who acknowledges what a colleague acknowledged meanwhile sees who did, not only that it cannot be done', async () => {
  const { at } = await filed()
  const form = { handler: 'sanne', answerBy: '2026-04-16', expected: '1' }
  await manager.sends(at('acknowledge'), form)
  const page = await agent.sends(at('acknowledge'), form)
  expect(page.status).toBe(409)
  expect(page.text).toContain('R. de Wit: Bevestigd: Sanne Visser behandelt de klacht')
})

test('a preview shows the letter as the customer will get it, and sends nothing', async () => {
  const { id, at } = await filed()
  const form = { handler: 'milan', answerBy: '2026-04-15', note: 'Bewaart u de doos nog even?', expected: '1' }
  const page = await agent.sends(at('acknowledge'), { ...form, do: 'preview' })
  expect(page.status).toBe(200)
  for (const words of [
    'Dit krijgt de klant',
    'Milan Petrović',
    'woensdag 15 april 2026',
    'Bewaart u de doos nog even?',
  ])
    expect(page.text).toContain(words)
  expect(page.html).toContain('pieter.deboer@postvak.example')
  expect(page.html).toMatch(/name="note" value="Bewaart u de doos nog even\?"/)
  expect((await read(id))?.version).toBe(1)
  const changed = await agent.sends(at('acknowledge'), { ...form, do: 'change' })
  expect(changed.html).toContain('value="2026-04-15"')
  await agent.sends(at('acknowledge'), form)
  await world.sendLetters()
  const [letter] = await world.lettersOf(id)
  const shown = /<div class="letter"[^>]*>(.*?)<\/div>/s.exec(page.html)?.[1] ?? ''
  // The same words in the same order; only the key of the link is made when the letter leaves.
  const words = (text: string) => textOf(text.replace(/^-+$|^[->] /gm, '').replace(/https?:[^\s<]+/g, '')).trim()
  expect(words(shown)).toBe(words(letter?.text ?? ''))
})

test('a note is a note in word, look and button, and never becomes a letter', async () => {
  const { id, at } = await acknowledged()
  const page = await agent.gets(`/desk/complaints/${id}?write=note`)
  expect(page.html).toMatch(/class="compose message note"/)
  expect(page.text).toContain('Bewaar notitie voor collega’s')
  expect(page.text).not.toContain('Verstuur brief aan')
  const before = (await read(id))?.letters.length
  await agent.sends(at('note'), { text: 'De klant is boos, en terecht.', expected: String((await read(id))?.version) })
  expect((await read(id))?.letters).toHaveLength(before ?? 0)
  expect((await agent.gets(`/desk/complaints/${id}`)).text).toContain('niet zichtbaar voor de klant')
})

test('a question is planned and put to the warehouse in one form, or only planned', async () => {
  const { id, at } = await acknowledged()
  const form = { text: 'Zat er karton om de hals?', source: 'warehouse', dueOn: '2026-04-08' }
  const version = async () => String((await read(id))?.version)
  await agent.sends(at('plan-question'), { ...form, whom: 'partner:venlo', expected: await version() })
  await agent.sends(at('plan-question'), { ...form, whom: 'nobody', expected: await version() })
  const questions = (await read(id))?.questions
  expect(questions?.map(({ asked }) => asked?.of)).toEqual([{ kind: 'partner', partner: 'venlo' }, undefined])
})

test('a question to the warehouse that is refused is not half recorded', async () => {
  const { id, at } = await acknowledged()
  const before = await read(id)
  const page = await agent.sends(at('plan-question'), {
    text: 'Waar is het pakket?',
    source: 'courier',
    whom: 'partner:venlo',
    dueOn: '2026-01-01',
    expected: String(before?.version),
  })
  expect(page.status).toBe(422)
  expect((await read(id))?.version).toBe(before?.version)
})

test('an answer shows which of its four parts are missing, takes another row, and goes out once it is whole', async () => {
  const { id, at } = await acknowledged()
  await world.does(id, sanne, {
    type: 'find',
    head: '1',
    finding: 'upheld',
    cause: 'packing',
    words: { reasons: 'De doos had geen karton.' },
  })
  const expected = String((await read(id))?.version)
  const half = { summary: 'Uw gitaar kwam gebarsten aan.', change1: 'Karton om elke hals', expected, rows: '3' }
  const more = await agent.sends(at('answer'), { ...half, do: 'another' })
  expect(more.status).toBe(200)
  expect(more.html).toContain('id="change4"')
  expect(more.text).toContain('Karton om elke hals')
  const page = await agent.sends(at('answer'), { ...half, owner1: 'ruth', by1: '2026-05-01', do: 'preview' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Ontbreekt nog: wat wij deden.')
  expect(page.text).toContain('Ontbreekt nog: wat wij voor u doen.')
  const whole = {
    ...half,
    owner1: 'ruth',
    by1: '2026-05-01',
    done: 'Wij vroegen het magazijn.',
    noRemedy: 'U wilde niets.',
  }
  expect((await agent.sends(at('answer'), { ...whole, do: 'preview' })).text).toContain('Karton om elke hals')
  expect((await agent.sends(at('answer'), whole)).status).toBe(303)
  expect((await read(id))?.changes).toMatchObject([{ owner: 'ruth', by: '2026-05-01', text: 'Karton om elke hals' }])
})

test('a file that came with a refused form is still there when the form is sent again', async () => {
  const { id, at } = await acknowledged()
  await world.does(id, sanne, { type: 'plan-question', source: 'goods', words: { text: 'Waar zit de barst?' } })
  const expected = String((await read(id))?.version)
  const scan = new File(['scan van het magazijn'], 'scan.txt', { type: 'text/plain' })
  const page = await agent.sends(at('give-up-question'), { of: 'q9', expected })
  expect(page.status).toBe(422)
  const late = await agent.sends(at('answer-question'), { of: 'q7', text: 'In de hals', files: scan, expected })
  expect(late.status).toBe(422)
  expect(late.text).toContain('scan.txt')
  const kept = /name="kept" value="([^"]+)"/.exec(late.html)?.[1] ?? ''
  await agent.sends(at('answer-question'), { of: 'q1', text: 'In de hals', kept, expected })
  expect((await read(id))?.questions[0]?.answered?.files).toMatchObject([{ name: 'scan.txt', type: 'text/plain' }])
})

test('A-47: a file that nobody stored cannot be slipped in by its name', async () => {
  const { id, at } = await acknowledged()
  const kept = `${'0'.repeat(64)} vreemd.txt`
  await agent.sends(at('note'), { text: 'Bijlage', kept, expected: String((await read(id))?.version) })
  const [, , noted] = (await world.house.world.ledger.read(id))?.events ?? []
  expect(noted).toMatchObject({ type: 'noted', files: [] })
})

test('A-19: contact details change only after whoever changes them says they made sure', async () => {
  const { id, at } = await acknowledged()
  const form = { name: 'Pieter de Boer', email: 'nieuw@postvak.example', expected: String((await read(id))?.version) }
  const page = await agent.sends(at('correct-contact'), form)
  expect(page.status).toBe(422)
  expect(page.html).toContain('href="#sure"')
  expect(page.html).toContain('nieuw@postvak.example')
  expect((await agent.sends(at('correct-contact'), { ...form, sure: 'yes' })).status).toBe(303)
})

test('where nothing can be taken back, the words of an earlier letter are shown before they leave once more', async () => {
  const { id, at } = await acknowledged()
  const sent = async () =>
    ((await world.house.world.ledger.read(id))?.events ?? []).filter(({ type }) => type === 'message-sent').length
  const writes = async (text: string, more = {}) =>
    agent.sends(at('send-message'), { text, subject: '', expected: String((await read(id))?.version), ...more })
  expect((await writes('Wij zoeken het uit.')).status).toBe(303)
  const shown = await writes('Wij zoeken  het uit.')
  expect(shown.status).toBe(200)
  expect(shown.text).toContain('U stuurde deze klant dezelfde woorden op donderdag 2 april 2026.')
  expect(shown.html).toContain('name="looked" value="yes"')
  expect(await sent()).toBe(1)
  expect((await writes('Wij zoeken het uit.', { looked: 'yes' })).status).toBe(303)
  expect((await writes('Wij vonden het.')).status).toBe(303)
  expect(await sent()).toBe(3)
})

test('a customer who asks for letters in another language of the shop gets them, also the one that waits', async () => {
  const { id, at } = await acknowledged()
  expect((await agent.gets(at('correct-contact'))).html).toMatch(/<option value="nl" selected/)
  const form = { name: 'Pieter de Boer', email: 'pieter@postvak.example', sure: 'yes' }
  for (const language of ['fr', 'en']) {
    const expected = String((await read(id))?.version)
    expect((await agent.sends(at('correct-contact'), { ...form, language, expected })).status).toBe(303)
  }
  const { events = [] } = (await world.house.world.ledger.read(id)) ?? {}
  expect(events.filter(({ type }) => type === 'letters-chosen')).toMatchObject([{ language: 'en' }])
  expect((await read(id))?.language).toBe('en')
  expect((await agent.gets(`/desk/complaints/${id}`)).text).toContain('Brieven voortaan: in het Engels')
})

test('A-77: what is done from a list leads back to that list, and to no other place', async () => {
  const [one, two] = [await filed(), await filed()]
  const done = await manager.sends(one.at('assign'), { to: 'milan', back: 'week' })
  expect(done.to).toBe('/desk/week')
  const evil = await manager.sends(two.at('assign'), { to: 'milan', back: 'https://elders.example' })
  expect(evil.to).toBe(`/desk/complaints/${two.id}?done=1#v2`)
})

test('A-09: an agent cannot do what is the manager’s, and an investigator does not see what is not theirs', async () => {
  const { id, at } = await filed()
  expect((await agent.sends(at('register'), { expected: '1' })).status).toBe(404)
  expect((await agent.gets('/desk/log')).status).toBe(404)
  expect((await investigator.gets(`/desk/complaints/${id}`)).status).toBe(404)
  await world.does(id, ruth, { type: 'assign', to: 'milan' })
  expect((await investigator.gets(`/desk/complaints/${id}`)).status).toBe(200)
  expect((await read(id))?.registered).toBeUndefined()
})

test('nothing that this person could not do now is offered', async () => {
  const { id } = await filed()
  const [mine, hers] = [await agent.gets(`/desk/complaints/${id}`), await manager.gets(`/desk/complaints/${id}`)]
  expect(mine.text).toContain('Bevestigen')
  expect(mine.text).not.toContain('Opnemen in het logboek')
  expect(hers.text).toContain('Opnemen in het logboek')
  for (const page of [mine, hers]) {
    expect(page.html).not.toContain('/close"')
    expect(page.html).not.toContain('/refer"')
  }
})

test('the page of an act that is done already says so, instead of a form that could only be refused', async () => {
  const { at } = await acknowledged()
  const page = await agent.gets(at('acknowledge'))
  expect(page.text).toContain('Deze klacht is al bevestigd')
  expect(page.html).not.toContain('name="answerBy"')
  expect((await agent.gets(at('close'))).html).not.toContain('name="remark"')
})
