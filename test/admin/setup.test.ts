import { beforeAll, expect, test, vi } from 'vitest'
import { administrator, type Administrator, codeIn, shopSettings } from '../world/first-run.ts'
import { dataFolder, startServing } from '../world/program.ts'

vi.setConfig({ testTimeout: 60_000 })

let url: string
let noor: Administrator

const at = (step: string) => `/desk/setup/shop/${step}`
const complain = async () => {
  const answers = { order: '100234', category: 'damaged', story: 'De hals is krom.', name: 'Ann Lee' }
  const body = new URLSearchParams({ ...answers, email: 'ann.lee@inbox.example' })
  return fetch(`${url}/complain/short`, { method: 'POST', body, redirect: 'manual' })
}

beforeAll(async () => {
  const program = await startServing({ DATA_DIR: dataFolder() })
  url = program.url
  const [, signIn = ''] = await program.prints(/First sign-in\s+(\S+)/)
  noor = await administrator(url, signIn)
}, 90_000)

test('before it is open customers read how to reach the shop, and can send nothing', async () => {
  const start = await fetch(`${url}/?language=nl`)
  expect(start.status).toBe(200)
  expect(start.headers.get('x-robots-tag')).toBe('noindex')
  expect(await start.text()).toContain('Hier kunt u nog geen klacht sturen')
  expect((await complain()).status).toBe(403)
  expect((await fetch(`${url}/complain`, { method: 'POST', redirect: 'manual' })).status).toBe(403)
})

test('whoever signs in first lands at the steps, of which none is done', async () => {
  expect(noor.begins.to).toBe('/desk/setup')
  expect((await noor.gets('/desk/setup')).to).toBe('/desk/setup/shop')
  const { text } = await noor.gets('/desk/setup/shop')
  expect(text.match(/Not done yet/g)).toHaveLength(6)
  const tried = await noor.sends(at('open'))
  expect(tried.status).toBe(422)
  expect(tried.text).toContain('First finish what is not done yet')
})

test.each([
  ['name', '', 'Fill in'],
  ['brand', '#ffe08a', 'This colour cannot be read on white'],
  ['email', 'klachten', 'Fill in an e-mail address'],
  ['address', '', 'Fill in the postal address'],
])('a wrong %s of the shop is told at its field, and all that was typed is still there', async (field, value, said) => {
  const { status, text, html } = await noor.sends(at('shop'), {
    ...shopSettings,
    site: 'https://www.anders.example',
    [field]: value,
  })
  expect(status).toBe(422)
  expect(text).toContain(said)
  expect(html).toContain(`href="#${field}"`)
  expect(html).toContain('value="https://www.anders.example"')
})

test('the shop, its policy with the dates that follow, and its order numbers are settled one after the other', async () => {
  expect((await noor.sends(at('shop'), shopSettings)).to).toBe(`${at('policy')}?done=shop`)
  const policy = await noor.gets(`${at('policy')}?done=shop`)
  expect(policy.text).toContain('“The shop” was saved.')
  expect(policy.text).toMatch(/A complaint that reaches Klankhuis on \w+day \d+ \w+ \d{4}/)
  expect((await noor.sends(at('policy'), { policy: 'unheard-of' })).status).toBe(422)
  expect((await noor.sends(at('policy'), { policy: 'original' })).to).toBe(`${at('orders')}?done=policy`)
  const wrong = await noor.sends(at('orders'), { mask: '##*#', prefix: 'K' })
  expect(wrong.text).toContain('“*” (sign 3) cannot stand in an order number')
  const fits = await noor.sends(at('orders'), { do: 'try', mask: '######', prefix: 'K', try: ' order # 100 234 ' })
  expect(fits.text).toContain('is read as 100234, and fits')
  const differs = await noor.sends(at('orders'), { do: 'try', mask: '######', prefix: 'K', try: 'A-17' })
  expect(differs.text).toContain('is read as A-17, and does not fit. It would be taken all the same.')
  expect((await noor.sends(at('orders'), { mask: '######', prefix: 'K' })).to).toBe(`${at('mail')}?done=orders`)
})

test('a letter goes out, and its code must be typed', async () => {
  expect((await noor.gets(at('mail'))).text).toContain('No mail server is set: letters stay on the mailbox page')
  expect((await noor.sends(at('mail'), { do: 'code', code: '1' })).text).toContain('Send a test letter first')
  const wrong = await noor.sends(at('mail'), { do: 'send', where: 'address', address: 'noor' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Fill in an e-mail address')
  await noor.sends(at('mail'), { do: 'send', where: 'address', address: 'noor@klankhuis.nl' })
  const code = await codeIn(noor)
  const other = await noor.sends(at('mail'), { do: 'code', code: code === '123456' ? '654321' : '123456' })
  expect(other.text).toContain('These are not the figures')
  expect((await noor.sends(at('mail'), { do: 'code', code: `${code.slice(0, 3)} ${code.slice(3)}` })).to).toBe(
    `${at('people')}?done=mail`,
  )
  expect((await noor.gets(at('mail'))).text).toContain('It arrived: its code was typed')
})

test('the first people can be reached by mail', async () => {
  const none = await noor.sends(at('people'))
  expect(none.status).toBe(422)
  expect(none.text).toContain('Administrator cannot be reached by mail')
  await noor.sends(at('people'), { do: 'you', name: 'Noor Bakker', email: 'noor@klankhuis.nl' })
  expect((await noor.sends(at('people'))).to).toBe(`${at('open')}?done=people`)
})

test('then it opens, and the first complaint comes in', async () => {
  const { to } = await noor.sends(at('open'))
  expect(to).toBe('/desk/setup/shop?done=open')
  expect((await noor.gets(to)).text).toContain('Klankhuis is open for complaints.')
  const start = await fetch(`${url}/?language=en`)
  expect(await start.text()).not.toContain('Complaints cannot be sent here yet')
  expect((await complain()).status).toBe(303)
  expect((await noor.gets('/desk?view=all-open')).text).toContain('100234')
})

test('a shop that is added later has its own steps, while the first stays open', async () => {
  const second = { ...shopSettings, id: 'soundhouse', name: 'Soundhouse', policy: 'original' }
  const numbers = { pattern: String.raw`^\d{6}$`, example: '100234', prefix: 'K' }
  await noor.sends('/desk/shops', { ...second, ...numbers })
  const { text } = await noor.gets('/desk/setup/soundhouse')
  expect(text.match(/Not done yet/g)?.length).toBeGreaterThan(3)
  expect(await (await fetch(`${url}/shop/soundhouse?language=en`)).text()).toContain(
    'Complaints cannot be sent here yet',
  )
  expect((await complain()).status).toBe(303)
})
