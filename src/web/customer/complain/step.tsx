import type { ComponentChildren } from 'preact'
import type { Policy } from '#policy/policy.ts'
import { complain } from '#texts/complain.ts'
import { customer } from '#texts/customer.ts'
import type { Tongue } from '#texts/tongue.ts'
import { Button } from '../../parts/form/button.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import type { ShopVisit } from '../../route.ts'
import type { Answers } from './answers.ts'
import { goTo, place } from '../place.ts'
import { show } from '../show.tsx'

export const stepNames = ['order', 'reason', 'wish', 'files', 'contact', 'check'] as const
export type StepName = (typeof stepNames)[number]

export type Asked = {
  readonly visit: ShopVisit
  readonly policy: Policy
  readonly answers: Answers
  readonly errors: Errors
}

/** One page that asks one thing. */
export type Step = {
  readonly name: StepName
  readonly title: (language: Tongue) => string
  readonly Fields: (asked: Asked) => ComponentChildren
  readonly problems: (answers: Answers, language: Tongue) => Errors
  /** What to press; a plain 'Continue' where a step has nothing of its own. */
  readonly Actions?: (asked: Asked) => ComponentChildren
}

const stepPath = (key: string, name: StepName) => `/complain/${key}/${name}`
const isFromCheck = ({ c }: ShopVisit) => c.req.query('then') === 'check'

/** The page before: the step before, or the check that sent the customer here. */
const backTo = (visit: ShopVisit, key: string, name: StepName): string => {
  if (isFromCheck(visit)) return place(visit, stepPath(key, 'check'))
  const before = stepNames[stepNames.indexOf(name) - 1]
  return place(visit, before ? stepPath(key, before) : '/')
}

export const afterStep = (visit: ShopVisit, key: string, name: StepName, then: string): Response => {
  const next = stepNames[stepNames.indexOf(name) + 1] ?? 'check'
  return goTo(visit, stepPath(key, then === 'check' ? 'check' : next))
}

/** Back, how far one is, the question, and the buttons: the same on every step. */
export const StepForm = ({
  visit,
  draftKey,
  name,
  then,
  hasFiles,
  children,
}: {
  readonly visit: ShopVisit
  readonly draftKey: string
  readonly name: StepName
  readonly then: string
  readonly hasFiles?: boolean
  readonly children: ComponentChildren
}) => {
  const { language } = visit
  const at = stepNames.indexOf(name) + 1
  return (
    <>
      <p class="above">
        <Link href={backTo(visit, draftKey, name)}>{customer[language].frame.back}</Link>{' '}
        <span class="counter">{complain[language].step(at, stepNames.length - 1)}</span>
      </p>
      <form
        method="post"
        action={place(visit, stepPath(draftKey, name))}
        enctype={hasFiles ? 'multipart/form-data' : undefined}
        novalidate
      >
        {then === 'check' && <input type="hidden" name="then" value="check" />}
        {children}
      </form>
    </>
  )
}

export const showStep = (step: Step, asked: Asked, draftKey: string, then: string, hasFiles = false) => {
  const { visit, errors } = asked
  const { language } = visit
  return show(visit, {
    title: step.title(language),
    errors,
    children: (
      <StepForm visit={visit} draftKey={draftKey} name={step.name} then={then} hasFiles={hasFiles}>
        {step.Fields(asked)}
        <div class="actions">{step.Actions?.(asked) ?? <Button>{complain[language].next}</Button>}</div>
      </StepForm>
    ),
  })
}
