// What each picture of the documents shows, and how one gets there: by the words that a person would follow.
import type { Page } from 'playwright-core'

export type Person = 'Amy Osei' | 'Helen Brand' | 'Eleonora van Dijk' | 'Noor Bakker'

export type Shot = {
  readonly name: string
  /** Who looks; nobody is whoever has no account. */
  readonly who?: Person
  readonly width?: number
  /** As much of the page as this, where the whole screen would say too much. */
  readonly height?: number
  readonly open: (page: Page) => Promise<unknown>
}

const at = (path: string) => (page: Page) => page.goto(path)

/** The complaint with this reference, found as one finds it. */
const complaint = async (page: Page, reference: string) => {
  await page.goto(`/desk/search?q=${reference}`)
  await page.getByRole('main').getByRole('link', { name: reference }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Follows the link to such a page that the newest mail to an address has. */
const byMail = async (page: Page, address: string, to: string) => {
  await page.goto('/mailbox')
  await page.getByRole('row').filter({ hasText: address }).first().getByRole('link').first().click()
  const mail = page
    .frameLocator('iframe')
    .locator(`a[href*="${to}"]`)
    .or(page.locator(`main a[href*="${to}"]`))
  await page.goto((await mail.first().getAttribute('href')) ?? '/mailbox')
}

const under = (page: Page, title: string | RegExp) =>
  page
    .getByRole('heading', { name: title })
    .first()
    .evaluate(heading => heading.scrollIntoView({ block: 'start' }))

const letter = 'Your stand leaves our warehouse today. The courier brings it on Monday, between nine and twelve.'

export const shots: readonly Shot[] = [
  { name: 'agent-queue', who: 'Amy Osei', open: at('/desk?view=all-open') },
  { name: 'agent-my-day', who: 'Amy Osei', open: at('/desk/my-day') },
  { name: 'agent-complaint', who: 'Amy Osei', open: page => complaint(page, 'GB-55156') },
  {
    name: 'agent-acknowledge',
    who: 'Amy Osei',
    open: async page => {
      await complaint(page, 'GB-55165')
      await page.getByRole('link', { name: 'Acknowledge', exact: true }).last().click()
    },
  },
  {
    name: 'agent-letter',
    who: 'Amy Osei',
    open: async page => {
      await complaint(page, 'GB-55156')
      await page.getByRole('link', { name: 'Letter', exact: true }).last().click()
      await page.getByLabel('Letter', { exact: true }).last().fill(letter)
      await page.getByRole('button', { name: 'Preview the letter' }).click()
    },
  },
  {
    name: 'agent-undo',
    who: 'Amy Osei',
    // From the preview of the picture before.
    open: page => page.getByRole('button', { name: /^Send letter to/ }).click(),
  },
  {
    name: 'agent-note',
    who: 'Amy Osei',
    open: async page => {
      await complaint(page, 'GB-55152')
      await page.getByRole('link', { name: 'Note', exact: true }).last().click()
    },
  },
  { name: 'manager-week', who: 'Helen Brand', open: at('/desk/week') },
  { name: 'manager-log', who: 'Helen Brand', open: at('/desk/log') },
  { name: 'manager-promises', who: 'Helen Brand', open: at('/desk/promises') },
  { name: 'manager-approvals', who: 'Helen Brand', open: at('/desk/approvals') },
  { name: 'manager-workload', who: 'Helen Brand', open: at('/desk/workload') },
  {
    name: 'investigator-investigation',
    who: 'Helen Brand',
    height: 900,
    open: async page => {
      await complaint(page, 'GB-55152')
      await page.getByRole('link', { name: 'Open the investigation' }).click()
    },
  },
  { name: 'board-list', who: 'Eleonora van Dijk', open: at('/board') },
  {
    name: 'board-file',
    who: 'Eleonora van Dijk',
    open: async page => {
      await page.goto('/board')
      await page.getByRole('link', { name: 'GB-55120-2' }).click()
    },
  },
  {
    name: 'board-questions',
    who: 'Eleonora van Dijk',
    open: async page => {
      await page.goto('/board')
      await page.getByRole('link', { name: 'GB-55120-2' }).click()
      await under(page, 'The review')
    },
  },
  { name: 'administrator-people', who: 'Noor Bakker', open: at('/desk/people') },
  { name: 'administrator-health', who: 'Noor Bakker', open: at('/desk/health') },
  {
    name: 'administrator-letter-texts',
    who: 'Noor Bakker',
    open: at('/desk/letter-texts/soundhouse/acknowledgement/en'),
  },
  { name: 'administrator-setup', who: 'Noor Bakker', open: at('/desk/setup') },
  { name: 'administrator-policy', who: 'Noor Bakker', open: at('/desk/policy') },
  {
    name: 'partner-question',
    width: 390,
    height: 844,
    open: page => byMail(page, 'desk@corby-warehouse.example', '/partner/'),
  },
  { name: 'customer-policy', width: 900, height: 900, open: at('/shop/soundhouse/policy') },
  {
    name: 'customer-complaint',
    width: 900,
    height: 900,
    open: async page => {
      await byMail(page, 'tom.fielding@inbox.example', '/open/')
      await page.getByRole('button', { name: 'Open my complaint' }).click()
    },
  },
]
