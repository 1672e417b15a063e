import type { ComponentChildren } from 'preact'
import { referenceWithoutOrder } from '#complaint/reference.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { shopsTexts } from '#texts/shops.ts'
import { staffThingsIn } from '#texts/things.ts'
import { languages } from '#texts/tongue.ts'
import { Button } from '../../parts/form/button.tsx'
import { Checkboxes, Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Select, TextArea, TextField } from '../../parts/form/field.tsx'
import type { PolicyOption } from './policies.ts'
import {
  calendarIds,
  countries,
  currencies,
  formalities,
  isColour,
  ratioIn,
  type ShopTyped,
  windows,
  zones,
} from './typed.ts'

export type ShopFieldsProps = {
  readonly language: StaffLanguage
  readonly known: Storefront | undefined
  readonly typed: ShopTyped
  readonly errors: Errors
  readonly policies: readonly PolicyOption[]
  /** What became of the number that was tried. */
  readonly tried?: string | undefined
}

type LineProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'email' | 'tel' | 'url'
}

const Group = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="group">
    <h2>{title}</h2>
    {children}
  </section>
)

const lineIn =
  ({ typed, errors }: ShopFieldsProps) =>
  ({ name, label, hint, type }: LineProps) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      type={type ?? 'text'}
      value={typed.text(name)}
      error={errors[name]}
      width="medium"
      autocomplete="off"
      spellcheck={false}
    />
  )

export const Customers = (props: ShopFieldsProps) => {
  const { language, known, typed, errors } = props
  const say = shopsTexts[language]
  const names = staffThingsIn(language).languages
  const line = lineIn(props)
  const options = languages.map(value => ({ value, text: names[value] }))
  const brand = typed.text('brand')
  return (
    <Group title={say.parts.customers}>
      {!known && line({ name: 'id', label: say.id, hint: say.idHint })}
      {line({ name: 'name', label: say.name, hint: say.nameHint })}
      {line({ name: 'site', label: say.site, hint: say.siteHint, type: 'url' })}
      <Checkboxes
        name="languages"
        label={say.languages}
        hint={say.languagesHint}
        options={options}
        values={typed.all('languages')}
        error={errors['languages']}
        inline
      />
      <Radios
        name="language"
        label={say.language}
        hint={say.languageHint}
        options={options}
        value={typed.text('language')}
        error={errors['language']}
        inline
      />
      <Radios
        name="formality"
        label={say.formality}
        hint={say.formalityHint}
        options={formalities.map(value => ({ value, text: say.formalities[value] }))}
        value={typed.text('formality') || 'formal'}
        inline
      />
      {line({
        name: 'brand',
        label: say.brand,
        hint: isColour(brand) ? `${say.brandHint} ${say.contrast(ratioIn(brand, language))}.` : say.brandHint,
      })}
      <Checkboxes
        name="hide"
        label={say.hide}
        options={[{ value: 'kept', text: say.hideKept }]}
        values={typed.all('hide')}
      />
    </Group>
  )
}

/** `policies` empty: the policy is chosen elsewhere. */
export const Rules = ({ language, known, typed, errors, policies }: ShopFieldsProps) => {
  const say = shopsTexts[language]
  const things = staffThingsIn(language)
  const zonesHere = known && !zones.includes(known.zone) ? [known.zone, ...zones] : zones
  const select = (name: string, label: string, options: readonly { value: string; text: string }[], hint?: string) => (
    <Select
      name={name}
      label={label}
      hint={hint}
      options={options}
      value={typed.text(name)}
      error={errors[name]}
      empty={!known}
    />
  )
  return (
    <Group title={say.parts.rules}>
      {select(
        'country',
        say.country,
        countries.map(value => ({ value, text: say.countries[value] })),
      )}
      {select(
        'currency',
        say.currency,
        currencies.map(value => ({ value, text: value })),
      )}
      {select(
        'zone',
        say.zone,
        zonesHere.map(value => ({ value, text: value })),
      )}
      {select(
        'calendar',
        say.calendar,
        calendarIds.map(value => ({ value, text: things.countries[value] })),
      )}
      {policies.length > 0 && select('policy', say.policy, policies, say.policyHint)}
    </Group>
  )
}

const Orders = (props: ShopFieldsProps) => {
  const { language, tried } = props
  const say = shopsTexts[language]
  const line = lineIn(props)
  return (
    <Group title={say.parts.orders}>
      {line({ name: 'pattern', label: say.pattern, hint: say.patternHint })}
      {line({ name: 'example', label: say.example, hint: say.exampleHint })}
      <div class="box" id="tried">
        {line({ name: 'try', label: say.tryNumber, hint: say.tryHint })}
        {tried && <output class="notice">{tried}</output>}
        <Button kind="plain" name="do" value="try">
          {say.tryButton}
        </Button>
      </div>
      {line({ name: 'prefix', label: say.prefix, hint: say.prefixHint(referenceWithoutOrder('K', 2026, 42)) })}
    </Group>
  )
}

export const Reach = (props: ShopFieldsProps) => {
  const { language, typed, errors } = props
  const say = shopsTexts[language]
  const line = lineIn(props)
  return (
    <Group title={say.parts.reach}>
      {line({ name: 'email', label: say.email, type: 'email' })}
      {line({ name: 'phone', label: say.phone, type: 'tel' })}
      <TextArea
        name="address"
        label={say.address}
        hint={say.addressHint}
        rows={4}
        value={typed.text('address')}
        error={errors['address']}
      />
      <Radios
        name="window"
        label={say.window}
        hint={say.windowHint}
        options={(['usual', ...windows] as const).map(value => ({ value, text: say.windows[value] }))}
        value={typed.text('window') || 'usual'}
      />
    </Group>
  )
}

/** Every setting of a shop, in the order in which people think of them. */
export const ShopFields = (props: ShopFieldsProps) => (
  <>
    <Customers {...props} />
    <Rules {...props} />
    <Orders {...props} />
    <Reach {...props} />
  </>
)
