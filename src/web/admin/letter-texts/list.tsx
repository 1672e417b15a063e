import { worded } from '#letters/adaptable.ts'
import type { Which, WordingDraft, WordingVersion } from '#letter-texts/letter-texts.ts'
import type { Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { letterTextsIn } from '#texts/letter-texts.ts'
import { staffThingsIn } from '#texts/things.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { showDesk } from '../frame.tsx'
import { addressOf } from './book.ts'

type Known = {
  readonly versions: readonly WordingVersion[]
  readonly drafts: readonly WordingDraft[]
  readonly names: ReadonlyMap<string, string>
}

const isOf = (which: Which) => (one: Which) =>
  one.storefront === which.storefront && one.letter === which.letter && one.language === which.language

const draftText = (draft: WordingDraft, visit: StaffVisit, { names }: Known): string => {
  const say = letterTextsIn[visit.language]
  const { by, at } = draft.submitted ?? draft.edited
  const date = datesIn(visit.language).dateOf(at, visit.shops[0]?.zone ?? 'UTC')
  return (draft.submitted ? say.waits : say.draftBy)(names.get(by) ?? by, date)
}

const Row = ({ which, visit, known }: { readonly which: Which; readonly visit: StaffVisit; readonly known: Known }) => {
  const say = letterTextsIn[visit.language]
  const things = staffThingsIn(visit.language)
  const version = known.versions.find(isOf(which))
  const draft = known.drafts.find(isOf(which))
  return (
    <tr>
      <th scope="row" data-label={say.columns.letter}>
        <Link href={addressOf(which)}>{things.letters[which.letter as 'receipt']}</Link>
      </th>
      <td data-label={say.columns.state}>
        {version ? say.version(version.version) : <span class="soft">{say.own}</span>}
      </td>
      <td data-label={say.columns.draft}>{draft && draftText(draft, visit, known)}</td>
    </tr>
  )
}

const Letters = ({ shop, visit, known }: { shop: Storefront; visit: StaffVisit; known: Known }) => {
  const say = letterTextsIn[visit.language]
  const things = staffThingsIn(visit.language)
  return (
    <>
      {shop.languages.map(language => {
        const title = `${shop.name}, ${things.languages[language]}`
        return (
          <section aria-labelledby={`${shop.id}-${language}`}>
            <h2 id={`${shop.id}-${language}`}>{title}</h2>
            <DeskTable caption={title} columns={Object.values(say.columns)}>
              {worded.map(letter => (
                <Row which={{ storefront: shop.id, letter, language }} visit={visit} known={known} />
              ))}
            </DeskTable>
          </section>
        )
      })}
    </>
  )
}

/** Every letter to customers, by shop and language, and whose words it is in. */
export const showLetterTexts = async (visit: StaffVisit, world: World): Promise<Response> => {
  const say = letterTextsIn[visit.language]
  const [all, names] = await Promise.all([world.letterTexts.all(visit.shops.map(({ id }) => id)), world.people.names()])
  return showDesk(visit, world, {
    title: say.title,
    current: 'letter-texts',
    children: (
      <div class="kept-room">
        <p>{say.lead}</p>
        {visit.shops.map(shop => (
          <Letters shop={shop} visit={visit} known={{ ...all, names }} />
        ))}
      </div>
    ),
  })
}
