import { randomUUID } from 'node:crypto'
import { dayOf } from '#calendar/day.ts'
import type { Channel, Policy } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import { Button } from '../../parts/form/button.tsx'
import { useComplaintWords, useThings } from '../../parts/desk/speech.ts'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { Typed } from '../forms/act.ts'
import { Kept } from '../forms/act-form.tsx'
import { Line, OnDay, OneOf, Papers, Pick, SomeOf, Words } from '../forms/fields.tsx'

/** Names one form, so that sending it twice makes one complaint. */
export const newKey = (): string => `desk-${randomUUID()}`

type FormProps = {
  readonly visit: StaffVisit
  readonly shop: Storefront
  readonly policy: Policy
  readonly typed: Typed
}

/** Whatever the policy publishes: a complaint counts however it reaches the house. */
export const takenDownBy = [
  'phone',
  'email',
  'post',
  'in-person',
  'chat',
  'social',
] as const satisfies readonly Channel[]

const How = ({ visit, shop, typed }: Omit<FormProps, 'policy'>) => {
  const { takeDown: words } = useComplaintWords()
  const things = useThings()
  return (
    <>
      {visit.shops.length > 1 && (
        <Pick
          typed={typed}
          name="shop"
          label={words.shop}
          proposed={shop.id}
          options={visit.shops.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <OneOf
        typed={typed}
        name="channel"
        label={words.channel}
        proposed="phone"
        options={takenDownBy.map(channel => ({ value: channel, text: things.channels[channel] }))}
        inline
      />
      <div class="pair">
        <OnDay
          typed={typed}
          name="received"
          label={words.received}
          hint={words.receivedHint}
          proposed={dayOf(visit.now, shop.zone)}
        />
        <Line typed={typed} name="time" label={words.time} hint={words.timeHint} width="short" optional />
      </div>
      {!typed.value('mail') && <Line typed={typed} name="why" label={words.why} hint={words.whyHint} optional />}
    </>
  )
}

const What = ({ shop, policy, typed }: FormProps) => {
  const { takeDown: words } = useComplaintWords()
  const things = useThings()
  return (
    <>
      <Line typed={typed} name="order" label={words.order} hint={words.orderHint(shop.orderNumberExample)} optional />
      <Pick
        typed={typed}
        name="category"
        label={words.category}
        options={policy.categories.map(category => ({ value: category, text: things.categoryNames[category] }))}
      />
      <Words typed={typed} name="story" label={words.story} hint={words.storyHint} rows={7} />
      <SomeOf
        typed={typed}
        name="wishes"
        label={words.wishes}
        optional
        options={[...policy.remedies, 'other' as const].map(wish => ({ value: wish, text: things.wishes[wish] }))}
        inline
      />
      <Words typed={typed} name="wish" label={words.wish} rows={2} optional />
    </>
  )
}

const Who = ({ shop, typed }: FormProps) => {
  const { takeDown: words } = useComplaintWords()
  const things = useThings()
  return (
    <>
      <Line typed={typed} name="name" label={words.person} />
      <Line typed={typed} name="email" type="email" label={words.email} optional />
      <Line typed={typed} name="phone" type="tel" label={words.phone} optional />
      <Words typed={typed} name="address" label={words.address} hint={words.addressHint} rows={3} optional />
      <OneOf
        typed={typed}
        name="language"
        label={words.language}
        proposed={shop.languages[0]}
        options={shop.languages.map(language => ({ value: language, text: things.languages[language] }))}
        inline
      />
      <Words typed={typed} name="help" label={words.help} hint={words.helpHint} rows={2} optional />
      <Papers typed={typed} label={words.files} />
    </>
  )
}

/** What the customer's own form asks, on one page, for whoever takes it down. */
export const TakeDownForm = (props: FormProps) => {
  const { visit, typed, shop } = props
  const words = useComplaintWords()
  return (
    <form class="act" method="post" action="/desk/complaints/new" enctype="multipart/form-data" novalidate>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="key" value={typed.value('key', newKey())} />
      {typed.value('mail') && <input type="hidden" name="mail" value={typed.value('mail')} />}
      {visit.shops.length === 1 && <input type="hidden" name="shop" value={shop.id} />}
      <How {...props} />
      <What {...props} />
      <Who {...props} />
      <Kept typed={typed} />
      <div class="buttons">
        <Button>{words.takeDown.button}</Button>
        <Link href="/desk">{words.cancel}</Link>
      </div>
    </form>
  )
}
