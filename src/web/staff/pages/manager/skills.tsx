import type { Category } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import type { Person } from '#people/people.ts'
import type { Skill } from '#rota/rota.ts'
import { rotaRoomTexts } from '#texts/manager.ts'
import { rotaTexts } from '#texts/rota.ts'
import { staffThingsIn } from '#texts/things.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Checkboxes } from '../../../parts/form/choice.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { canHandle } from '../../setting.ts'
import { Csrf, showRoom } from './frame.tsx'

const listed = (codes: Readonly<Record<string, string>>) =>
  Object.entries(codes).map(([value, text]) => ({ value, text }))

const personIn = async (visit: StaffVisit, world: World): Promise<Person | undefined> => {
  const { people } = await world.people.everybody()
  const person = people.find(({ id }) => id === visit.c.req.param('person'))
  return person && visit.shops.some(({ id }) => canHandle(person, id)) ? person : undefined
}

/** What somebody takes: languages and kinds of complaint. */
export const showSkills = async (visit: StaffVisit, world: World): Promise<Response> => {
  const person = await personIn(visit, world)
  if (!person) return visit.c.notFound()
  const words = rotaRoomTexts[visit.language]
  const skill = (await world.rota.skills()).get(person.id)
  return showRoom(visit, world, {
    title: words.skillsOf(person.name),
    current: 'workload',
    children: (
      <form class="act narrow" method="post" action={`/desk/rota/skills/${person.id}`}>
        <Csrf visit={visit} />
        <p class="soft">{words.skillsLead}</p>
        <Checkboxes
          name="languages"
          label={words.languages}
          options={listed(rotaTexts[visit.language].languages)}
          values={skill?.languages ?? []}
          inline
        />
        <Checkboxes
          name="categories"
          label={words.categories}
          options={listed(staffThingsIn(visit.language).categoryNames)}
          values={skill?.categories ?? []}
        />
        <div class="buttons">
          <Button>{words.save}</Button>
          <Link href="/desk/rota">{words.title}</Link>
        </div>
      </form>
    ),
  })
}

export const saveSkills = async (visit: StaffVisit, world: World): Promise<Response> => {
  const person = await personIn(visit, world)
  if (!person) return visit.c.notFound()
  const form = await visit.form()
  const chosen = <Code extends string>(name: string, codes: object) =>
    form.all(name).filter((one): one is Code => Object.hasOwn(codes, one))
  const languages = chosen<StaffLanguage>('languages', rotaTexts.en.languages)
  const categories = chosen<Category>('categories', staffThingsIn('en').categoryNames)
  const skill: Skill = { ...(languages.length ? { languages } : {}), ...(categories.length ? { categories } : {}) }
  await world.rota.saveSkill(person.id, skill, visit.person.id)
  return visit.c.redirect('/desk/rota?done=skills', 303)
}
