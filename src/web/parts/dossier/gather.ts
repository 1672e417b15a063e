import { baseOf } from '../../enter.ts'
import type { ShopVisit } from '../../route.ts'
import type { History } from '#ledger/ledger.ts'
import type { HandedOut } from '#complaint/steps/take-dossier.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import type { World } from '../../world.ts'
import { annexesOf, mostInPdf, mostInZip } from './annexes.ts'
import { dossierForCustomer, filesShown } from './for-customer.ts'
import type { Given } from './given.ts'
import type { Contents } from './make.ts'
import { dossierPaper } from './paper.ts'
import { policyWords } from './policy-words.ts'

export type Asked = Pick<ShopVisit, 'shop' | 'now'> & {
  readonly history: History
  readonly language: Tongue
  readonly reader: Given['reader']
  readonly statement?: string | undefined
}

/** What every dossier needs to know besides the history itself. */
export const givenFor = async ({ shop, ...asked }: Asked, world: World): Promise<Given> => {
  const { history, language } = asked
  const [names, head, shops] = await Promise.all([
    world.people.names(),
    world.ledger.head(history.id),
    world.storefronts(),
  ])
  const { version } = history.ground.policy
  const policyPage = `${world.publicUrl}${baseOf(shops, shop)}/policy/versions/${version}?language=${languageIn(language)}`
  return { ...asked, shop, names, head, policyPage }
}

/** Gathers what the customer may see, as a document or an archive of it: for themselves, or for somebody outside. */
export const gathered = async (asked: Asked, form: HandedOut['form'], world: World): Promise<Contents> => {
  const { history, reader } = asked
  const [given, rows] = await Promise.all([
    givenFor(asked, world),
    world.letters.list({ complaintId: history.id, limit: 500 }),
  ])
  const going = { most: form === 'pdf' ? mostInPdf : mostInZip, isStrict: reader.kind === 'outside' }
  const annexes = await annexesOf(filesShown(history, rows), world.files, going)
  const { dossier, letters } = dossierForCustomer(given, rows, annexes)
  const paper: Contents['paper'] = shown => dossierPaper(given, dossier, shown, policyWords(given))
  return { given, dossier, letters, annexes, paper }
}
