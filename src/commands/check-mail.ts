import { setTimeout as wait } from 'node:timers/promises'
import { Halt } from '#database/halt.ts'
import type { Opened } from '#database/open.ts'
import { clockFrom } from '#clock/clock.ts'
import { mailTest } from '#letters/mail-test.ts'
import { render } from '#letters/render.ts'
import { connectTo, usualLimits } from '#post/out/connection.ts'
import { serverAt } from '#post/out/server.ts'
import { type MailProblem, whyNot } from '#post/why-not.ts'
import { checkMail, type RoundTrip } from './mail-checks.ts'
import type { Config } from '#config/config.ts'
import type { House } from '#house.ts'
import { assemble } from '#serve.ts'
import { firstStorefront } from '#house/storefronts.ts'

const looks = 24
const everyMs = 5000

const reach = async (url: string, isProduction: boolean): Promise<MailProblem | undefined> => {
  try {
    const connection = await connectTo(serverAt(url, isProduction), usualLimits)
    connection.close()
    return undefined
  } catch (fault) {
    return whyNot(fault)
  }
}

const sendTest = async ({ world }: House) => {
  const [shop = firstStorefront] = await world.storefronts()
  const by = (await world.people.all()).find(({ roles }) => roles.includes('administrator'))?.id ?? 'administrator'
  return world.mailTests.send({
    by,
    sender: `"${shop.name.replace(/["\\]/g, '')}" <${world.mailSettings.from ?? shop.email}>`,
    language: 'en',
    write: code => render(mailTest({ language: 'en', shop, code })),
  })
}

const comesBack = async ({ world, duties }: House): Promise<boolean> => {
  for (let look = 0; look < looks; look += 1) {
    await duties['mail-in'].run()
    if ((await world.mailTests.last())?.backAt) return true
    await wait(everyMs)
  }
  return false
}

/** Tries the way of a letter as the settings have it, beside a program that may be running. Answers whether all was good. */
export const checkMailCommand = async (
  config: Config,
  database: Opened,
  say: (line: string) => void,
): Promise<boolean> => {
  const { smtpUrl, isProduction } = config
  if (!smtpUrl) throw new Halt('SMTP_URL is not set: there is no mail server to try.')
  const mode = isProduction ? 'production' : 'development'
  const program = await assemble({ config, database, now: clockFrom(config.clock), mode })
  const { house } = program
  const round: RoundTrip = {
    reach: () => reach(smtpUrl, isProduction),
    send: () => sendTest(house),
    isBack: () => comesBack(house),
  }
  try {
    const shops = await house.world.storefronts()
    const records = await house.world.mailRecords.found(shops.map(({ email }) => email))
    return await checkMail({ records, round, say })
  } finally {
    await house.leaveMailbox()
    await program.abandon()
  }
}
