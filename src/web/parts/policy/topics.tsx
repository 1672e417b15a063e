import type { ComponentChildren } from 'preact'
import type { Channel } from '#policy/policy.ts'
import { datesIn } from '#texts/dates.ts'
import { policyPage } from '#texts/policy-page.ts'
import { policyRules, roleIn } from '#texts/policy-rules.ts'
import { policyWords } from '#texts/policy-words.ts'
import { Link } from '../link.tsx'
import { postalAddress } from '../postal.ts'
import { Keep } from './keep.tsx'
import type { Piece, PolicyFacts } from './facts.ts'
import { List, Sentences } from './words.tsx'

const Channels = ({ shop, policy, language }: PolicyFacts) => {
  const where: Partial<Record<Channel, ComponentChildren>> = {
    email: <Link href={`mailto:${shop.email}`}>{shop.email}</Link>,
    phone: <Link href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</Link>,
    post: postalAddress(shop),
  }
  return (
    <List
      items={policy.channels.map(channel => (
        <>
          {policyWords[language].ways[channel]} {where[channel]}
        </>
      ))}
    />
  )
}

/** Before anything is promised: how to complain, and under which name. */
export const firstPieces = (facts: PolicyFacts): readonly Piece[] => {
  const { policy, language } = facts
  const { file, reference } = policyPage[language]
  const { raiseWithin } = policy
  return [
    {
      topic: 'file',
      title: file.title,
      content: (
        <>
          <p>{file.text}</p>
          <Channels {...facts} />
          <Sentences
            of={[
              file.give,
              policy.channels.includes('web') && file.browser,
              raiseWithin && file.raiseWithin(datesIn(language).periodAfter(raiseWithin)),
            ]}
          />
        </>
      ),
    },
    { topic: 'reference', title: reference.title, content: <p>{reference.text}</p> },
  ]
}

const lined = (topic: string, title: string, content: ComponentChildren): Piece => ({ topic, title, content })

/** How it is looked into and explained, and what can come of it. */
export const middlePieces = ({ policy, language }: PolicyFacts): readonly Piece[] => {
  const { severity, investigate, hearing, explain, remedy } = policyPage[language]
  const { remedies, sources } = policyWords[language]
  const { severities } = policyRules[language]
  const clauseOf = (kind: string) => policy.promises.find(({ promise }) => promise === kind)?.clause
  const list = (text: string, items: readonly string[], after: readonly string[] = []) => (
    <>
      <p>{text}</p>
      <List items={items} />
      <Sentences of={after} />
    </>
  )
  const named = datesIn(language).either(policy.severities.map(one => severities[one]))
  return [
    ...(policy.severities.length > 0
      ? [{ ...lined('severity', severity.title, <p>{severity.text(named)}</p>), clause: clauseOf('triage') }]
      : []),
    ...(policy.sources.length > 0
      ? [
          lined(
            'investigate',
            investigate.title,
            list(
              investigate.text,
              policy.sources.map(one => sources[one]),
            ),
          ),
        ]
      : []),
    ...(policy.hearing
      ? [{ ...lined('hearing', hearing.title, <p>{hearing.text}</p>), clause: clauseOf('hear-staff') }]
      : []),
    lined('explain', explain.title, list(explain.text, explain.parts)),
    ...(policy.remedies.length > 0
      ? [
          {
            ...lined(
              'remedy',
              remedy.title,
              list(
                remedy.text,
                policy.remedies.map(one => remedies[one]),
                [remedy.date, remedy.law],
              ),
            ),
            clause: clauseOf('refund'),
          },
        ]
      : []),
  ]
}

/** What the shop learns, when it closes a complaint, and how long it keeps it. */
export const lastPieces = ({ policy, language }: PolicyFacts): readonly Piece[] => {
  const { improve, closing, receipt, keep } = policyPage[language]
  const dates = datesIn(language)
  const { causes, logReview, presumedReceipt, retention } = policy
  const { onSilenceAfter, onlyOnConfirmation } = policy.closing
  const { email, post } = presumedReceipt ?? {}
  const closes = onSilenceAfter !== undefined || onlyOnConfirmation === true
  return [
    lined(
      'improve',
      improve.title,
      <>
        {causes.length > 0 && <p>{improve.text}</p>}
        {causes.length > 0 && <List items={causes.map(cause => policyWords[language].causes[cause])} />}
        <Sentences
          of={[
            improve.change,
            logReview && improve.logReview(dates.periodAfter(logReview.every), roleIn(policy, logReview.by, language)),
          ]}
        />
      </>,
    ),
    ...(closes
      ? [
          lined(
            'closing',
            closing.title,
            <Sentences
              of={[
                onlyOnConfirmation && closing.confirmation,
                onSilenceAfter && closing.silence(dates.period(onSilenceAfter)),
              ]}
            />,
          ),
        ]
      : []),
    ...(email || post
      ? [
          lined(
            'receipt',
            receipt.title,
            <Sentences of={[email && receipt.email(dates.period(email)), post && receipt.post(dates.period(post))]} />,
          ),
        ]
      : []),
    ...(retention.length > 0 ? [lined('keep', keep.title, <Keep policy={policy} language={language} />)] : []),
  ]
}
