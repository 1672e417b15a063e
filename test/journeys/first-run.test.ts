import { expect, test, vi } from 'vitest'
import { dataFolder, startServing } from '../world/program.ts'
import { visitor } from '../world/visitor.ts'

vi.setConfig({ testTimeout: 120_000 })

test('from an empty folder to the first complaint, by somebody at a browser without scripts', async () => {
  const program = await startServing({ DATA_DIR: dataFolder() })
  const { url } = program
  const [, signIn = ''] = await program.prints(/First sign-in\s+(\S+)/)
  const noor = await visitor({ scripts: false, language: 'en' })
  await noor.opens(signIn)
  await noor.types('Password', 'a long sentence to come in by')
  await noor.page.locator('main [type=submit]').first().click()
  expect(await noor.reads()).toContain('Six steps, in any order.')

  await noor.follows('The shop')
  await noor.page.getByLabel('Name', { exact: true }).fill('Klankhuis')
  await noor.types('E-mail address for complaints', 'klachten@klankhuis.example')
  await noor.presses('Save and go on')
  expect(await noor.reads()).toContain('“The shop” was saved.')

  await noor.presses('Show the dates')
  expect(await noor.reads()).toContain('A complaint that reaches Klankhuis on')
  await noor.presses('Save and go on')

  await noor.types('How an order number looks', '##!#')
  await noor.presses('Save and go on')
  expect(await noor.reads()).toContain('“!” (sign 3) cannot stand in an order number')
  await noor.types('How an order number looks', '######')
  await noor.types('A number, as a customer might type it', 'order #100 234')
  await noor.page.locator('#tried button').click()
  expect(await noor.reads()).toContain('is read as 100234, and fits.')
  await noor.presses('Save and go on')

  await noor.types('Your address', 'noor@klankhuis.nl')
  await noor.page.getByRole('button', { name: 'Send the test letter' }).click()
  await noor.follows('Open the mailbox page to read it')
  await noor.follows('Test letter of Klankhuis')
  const code = /\b\d{6}\b/.exec(await noor.page.locator('body').innerText())?.[0] ?? ''
  await noor.opens(`${url}/desk/setup/shop/mail`)
  await noor.types('The six figures in the letter', code)
  await noor.page.getByRole('button', { name: 'It is here' }).click()
  expect(await noor.reads()).toContain('“Mail out and in” was saved.')

  await noor.types('Your name', 'Noor Bakker')
  await noor.types('Your e-mail address', 'noor@klankhuis.nl')
  await noor.page.getByRole('button', { name: 'Save your name and address' }).click()
  await noor.presses('These are the first people')
  await noor.presses('Open for complaints')
  expect(await noor.reads()).toContain('Klankhuis is open for complaints.')

  const ann = await visitor({ scripts: false, language: 'en' })
  await ann.opens(`${url}/complain/short`)
  await ann.types('Order number', '100234')
  await ann.page.locator('[name=category]').first().check()
  await ann.page.locator('[name=story]').fill('The neck is bent.')
  await ann.page.locator('[name=name]').fill('Ann Lee')
  await ann.page.locator('[name=email]').fill('ann.lee@inbox.example')
  await ann.page.locator('main form [type=submit]').last().click()
  expect(await ann.reads()).toContain('100234')
  await noor.opens(`${url}/desk?view=all-open`)
  expect(await noor.reads()).toContain('Ann Lee')
  program.signal('SIGTERM')
  expect(await program.ended).toBe(0)
})
