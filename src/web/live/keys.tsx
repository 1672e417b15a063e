import { type LiveTexts } from '#texts/en/live.ts'
import { liveTexts } from '#texts/live.ts'
import type { Form } from '../form.ts'
import { countsFor } from '../parts/desk/counts.ts'
import { type Deed, deeds, faultsOf, type KeyMap, type OwnKeys, ownKeys, usualKeys } from '../parts/desk/keys.ts'
import { FixedKeyRows } from '../parts/desk/live.tsx'
import { DeskPage } from '../parts/desk/page.tsx'
import { Button } from '../parts/form/button.tsx'
import { Radios } from '../parts/form/choice.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../parts/form/error-summary.tsx'
import { respond } from '../parts/page.tsx'
import type { StaffVisit } from '../route.ts'
import type { World } from '../world.ts'

const here = '/desk/keys'
const fieldOf = (deed: Deed) => `key-${deed}`

/** What was typed: one sign for each deed, capitals as they are, as a shifted key is another one. */
const typedKeys = (form: Form): KeyMap =>
  Object.fromEntries(deeds.map(deed => [deed, form.text(fieldOf(deed))])) as KeyMap

const problemsOf = (keys: KeyMap, { keys: words }: LiveTexts): Errors => {
  const { same, unfit } = faultsOf(keys)
  const others = (deed: Deed) => same.filter(other => keys[other] === keys[deed]).map(other => words.deeds[other])
  return Object.fromEntries(
    deeds.flatMap(deed => {
      if (unfit.includes(deed)) return [[fieldOf(deed), words.unfit]]
      return same.includes(deed) ? [[fieldOf(deed), words.same(keys[deed], others(deed).join(', '))]] : []
    }),
  )
}

type OwnProps = { readonly visit: StaffVisit; readonly shown: OwnKeys; readonly errors: Errors }

const KeyField = ({ deed, shown, errors, visit }: OwnProps & { readonly deed: Deed }) => {
  const { keys: words } = liveTexts[visit.language]
  const [name, error] = [fieldOf(deed), errors[fieldOf(deed)]]
  return (
    <tr>
      <td>
        <input
          class="input one-key"
          id={name}
          name={name}
          value={shown.keys[deed]}
          maxlength={2}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-labelledby={`${name}-label`}
          aria-describedby={error ? `${name}-error` : undefined}
          aria-invalid={error ? 'true' : undefined}
        />
      </td>
      <td>
        <label for={name} id={`${name}-label`}>
          {words.deeds[deed]}
        </label>
        {error && (
          <p class="error" id={`${name}-error`}>
            {error}
          </p>
        )}
      </td>
    </tr>
  )
}

const OwnKeysForm = (props: OwnProps) => {
  const { visit, shown, errors } = props
  const { keys: words } = liveTexts[visit.language]
  return (
    <form class="act" method="post" action={here} novalidate>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <Radios
        name="single"
        label={words.single}
        value={shown.single ? 'on' : 'off'}
        options={[
          { value: 'on', text: words.on },
          { value: 'off', text: words.off },
        ]}
      />
      <table class="rows keys">
        <caption class="hidden">{words.own}</caption>
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {deeds.map(deed => (
            <KeyField deed={deed} {...{ visit, shown, errors }} />
          ))}
        </tbody>
      </table>
      <div class="buttons">
        <Button>{words.save}</Button>
        <Button kind="plain" name="do" value="usual">
          {words.usual}
        </Button>
      </div>
    </form>
  )
}

const show = async (visit: StaffVisit, world: World, shown: OwnKeys, errors: Errors = {}): Promise<Response> => {
  const { keys: words } = liveTexts[visit.language]
  const counts = await countsFor(visit, world)
  const isSaved = visit.c.req.query('saved') !== undefined
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={words.title} error={hasErrors(errors)} current="keys">
      <ErrorSummary errors={errors} />
      {isSaved && <output class="notice">{words.saved}</output>}
      <div class="narrow groups">
        <p>{words.lead}</p>
        <OwnKeysForm visit={visit} shown={shown} errors={errors} />
        <section class="group">
          <h2>{words.always}</h2>
          <table class="rows keys">
            <caption class="hidden">{words.always}</caption>
            <thead>
              <tr>
                <th scope="col">{words.key}</th>
                <th scope="col">{words.does}</th>
              </tr>
            </thead>
            <tbody>
              <FixedKeyRows visit={visit} />
            </tbody>
          </table>
        </section>
      </div>
    </DeskPage>,
    hasErrors(errors) ? 422 : 200,
  )
}

/** Every key of the desk, and a form to have others or none. */
export const showKeys = (visit: StaffVisit, world: World): Promise<Response> => show(visit, world, ownKeys(visit.keys))

export const saveKeys = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const keys = form.text('do') === 'usual' ? usualKeys : typedKeys(form)
  const own = { single: form.text('single') !== 'off', keys }
  const errors = problemsOf(keys, liveTexts[visit.language])
  if (hasErrors(errors)) return show(visit, world, own, errors)
  await world.keys.save(visit.person.id, own)
  return visit.c.redirect(`${here}?saved`, 303)
}
