import type { ComponentChildren } from 'preact'
import { type Clause, type Policy, type PromiseKind, ruleOf } from '#policy/policy.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { thingsIn } from '#texts/things.ts'
import { Link } from '../../parts/link.tsx'
import { postalAddress } from '../../parts/postal.ts'
import { Bodies } from './bodies.tsx'
import { reviewerIn } from './reviewer.ts'

export type Said = { readonly clause: Clause; readonly title: string; readonly text: ComponentChildren }
type Facts = { readonly shop: Storefront; readonly policy: Policy; readonly language: Language }

const List = ({ items }: { readonly items: readonly ComponentChildren[] }) => (
  <ul>
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
)
const Text = ({ lines }: { readonly lines: readonly (string | false | undefined)[] }) => (
  <p>{lines.filter(Boolean).join(' ')}</p>
)

const Channels = ({ shop, policy, language }: Facts) => {
  const { channels } = policyPage[language]
  const where: Partial<Record<Policy['channels'][number], ComponentChildren>> = {
    email: <Link href={`mailto:${shop.email}`}>{shop.email}</Link>,
    phone: <Link href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</Link>,
    post: postalAddress(shop),
  }
  return (
    <List
      items={policy.channels.map(channel => (
        <>
          {channels[channel]} {where[channel]}
        </>
      ))}
    />
  )
}

/** The period of a promise in words; undefined where this policy does not make it. */
const within = ({ policy, language }: Facts, promise: PromiseKind): string | undefined => {
  const rule = ruleOf(policy, promise)
  return rule && datesIn(language).period(rule.within)
}

const AnswerText = (facts: Facts) => {
  const { policy, language } = facts
  const { answer } = policyPage[language]
  const { atMost, within: farthest } = policy.reports
  const aim = within(facts, 'answer')
  const must = within(facts, 'answer-or-report')
  return (
    <>
      {aim && <p>{answer.aim(aim)}</p>}
      {must && (
        <Text
          lines={[
            answer.must(must),
            answer.next,
            atMost !== undefined && answer.atMost(atMost),
            farthest && answer.within(datesIn(language).period(farthest)),
          ]}
        />
      )}
    </>
  )
}

const RemedyText = ({ policy, language }: Facts) => {
  const { remedy, remedies } = policyPage[language]
  return (
    <>
      <p>{remedy.text(thingsIn(language).roles[policy.remediesApprovedBy])}</p>
      <List items={policy.remedies.map(kind => remedies[kind])} />
      <Text lines={[remedy.date, remedy.law]} />
    </>
  )
}

/** Clauses 1 to 9: from the first word to what puts it right. What a policy does not promise is not said. */
export const firstClauses = (facts: Facts): readonly (Said | '' | false | undefined)[] => {
  const { policy, language } = facts
  const say = policyPage[language]
  const { roles } = thingsIn(language)
  const acknowledge = within(facts, 'acknowledge')
  const register = within(facts, 'register')
  const assign = within(facts, 'assign')
  return [
    {
      clause: '1',
      title: say.file.title,
      text: (
        <>
          <p>{say.file.text}</p>
          <Channels {...facts} />
          <Text lines={[say.file.give, say.file.browser]} />
        </>
      ),
    },
    acknowledge && {
      clause: '2',
      title: say.acknowledge.title,
      text: <Text lines={[say.acknowledge.text(acknowledge), say.acknowledge.counts]} />,
    },
    { clause: '3', title: say.reference.title, text: <p>{say.reference.text}</p> },
    register && {
      clause: '4',
      title: say.register.title(roles.manager),
      text: <p>{say.register.text(roles.manager, register)}</p>,
    },
    assign && { clause: '5', title: say.assign.title, text: <p>{say.assign.text(roles.manager, assign)}</p> },
    { clause: '6', title: say.answer.title, text: <AnswerText {...facts} /> },
    policy.sources.length > 0 && {
      clause: '7',
      title: say.investigate.title,
      text: (
        <>
          <p>{say.investigate.text}</p>
          <List items={policy.sources.map(source => say.sources[source])} />
        </>
      ),
    },
    {
      clause: '8',
      title: say.explain.title,
      text: (
        <>
          <p>{say.explain.text}</p>
          <List items={say.explain.parts} />
        </>
      ),
    },
    policy.remedies.length > 0 && { clause: '9', title: say.remedy.title, text: <RemedyText {...facts} /> },
  ]
}

/** Clauses 10 to 14: who looks again, who can help outside, and what the shop learns. */
export const lastClauses = (facts: Facts): readonly (Said | '' | false | undefined)[] => {
  const { shop, policy, language } = facts
  const say = policyPage[language]
  const reply = within(facts, 'board-reply')
  const confirm = within(facts, 'acknowledge-escalation')
  const from = policy.review.from === 'any-time' ? say.escalate.anyTime : say.escalate.answered
  return [
    {
      clause: '10',
      title: say.escalate.title,
      text: <Text lines={[say.escalate.text(reviewerIn(language, policy).whom), from, say.escalate.file]} />,
    },
    {
      clause: '11',
      title: say.review.title,
      text: (
        <>
          <p>{say.review.text}</p>
          <List items={say.review.questions} />
          <p>{say.review.independent}</p>
        </>
      ),
    },
    reply && {
      clause: '12',
      title: say.reply.title,
      text: <Text lines={[confirm && say.reply.acknowledge(confirm), say.reply.text(reply)]} />,
    },
    {
      clause: '13',
      title: say.outside.title,
      text:
        shop.bodies.length > 0 ? (
          <>
            <p>{say.outside.text}</p>
            <Bodies shop={shop} language={language} level={3} />
            <p>{say.outside.take}</p>
          </>
        ) : (
          <p>{say.outside.none}</p>
        ),
    },
    {
      clause: '14',
      title: say.improve.title,
      text: (
        <>
          <p>{say.improve.text}</p>
          <List items={policy.causes.map(cause => say.causes[cause])} />
          <p>{say.improve.change}</p>
        </>
      ),
    },
  ]
}
