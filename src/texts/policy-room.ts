import type { StaffLanguage } from '#policy/storefront.ts'
import { type PolicyChoices, policyChoices as enChoices } from './en/policy-choices.ts'
import { type PolicyForms, policyForms as enForms } from './en/policy-forms.ts'
import { type FieldLabel, type PolicyLabels, policyLabels as enLabels, type Said } from './en/policy-labels.ts'
import { type PolicyDecisions, policyDecisions as enDecisions } from './en/policy-decisions.ts'
import { type PolicyRoom, policyRoom as enRoom } from './en/policy-room.ts'
import { type PolicyViews, policyViews as enViews } from './en/policy-views.ts'
import { policyChoices as nlChoices } from './nl/policy-choices.ts'
import { policyForms as nlForms } from './nl/policy-forms.ts'
import { policyLabels as nlLabels } from './nl/policy-labels.ts'
import { policyDecisions as nlDecisions } from './nl/policy-decisions.ts'
import { policyRoom as nlRoom } from './nl/policy-room.ts'
import { policyViews as nlViews } from './nl/policy-views.ts'
import { type StaffThings, staffThingsIn } from './things.ts'

export type { FieldLabel } from './en/policy-labels.ts'
export type { FieldProblem, GroupTitle } from './en/policy-forms.ts'
export type PolicyRoomTexts = PolicyRoom & PolicyDecisions & PolicyViews

/** What is different from policy to policy, and so has its names there. */
export type OwnChoice = 'reviews' | 'bodies' | 'promiseKeys'
export type NamedChoice = Exclude<keyof PolicyChoices, 'startHows' | 'fees' | 'answer'>
export type ThingChoice =
  | 'categories'
  | 'channels'
  | 'severities'
  | 'remedies'
  | 'sources'
  | 'causes'
  | 'roles'
  | 'debtors'
  | 'promises'
  | 'calendars'
  | 'reviewQuestions'
export type ChoiceName = NamedChoice | ThingChoice | OwnChoice

export type RoomWords = {
  readonly room: PolicyRoomTexts
  readonly forms: PolicyForms
  readonly choices: PolicyChoices
  readonly label: (of: FieldLabel) => Said
  /** What stops a clock. */
  readonly pauses: StaffThings['pauses']
  /** The names of what can be chosen, by their codes. */
  readonly named: (list: NamedChoice | ThingChoice) => Readonly<Record<string, string>>
}

const words = (
  language: StaffLanguage,
  room: PolicyRoomTexts,
  forms: PolicyForms,
  choices: PolicyChoices,
  labels: PolicyLabels,
): RoomWords => {
  const things = staffThingsIn(language)
  const { remedy: _, ...promises } = things.promises
  const ofThings: Readonly<Record<ThingChoice, Readonly<Record<string, string>>>> = {
    categories: things.categoryNames,
    channels: things.channels,
    severities: things.severities,
    remedies: things.remedies,
    sources: things.sources,
    causes: things.causes,
    roles: things.roles,
    debtors: things.debtors,
    promises: { ...promises, answer: choices.answer.answer },
    calendars: things.countries,
    reviewQuestions: things.reviewQuestionsForStaff,
  }
  return {
    room,
    forms,
    choices,
    pauses: things.pauses,
    label: of => {
      const one = labels[of]
      return typeof one === 'string' ? { label: one } : one
    },
    named: list => (list in ofThings ? ofThings[list as ThingChoice] : choices[list as NamedChoice]),
  }
}

const all: Readonly<Record<StaffLanguage, RoomWords>> = {
  en: words('en', { ...enRoom, ...enDecisions, ...enViews }, enForms, enChoices, enLabels),
  nl: words('nl', { ...nlRoom, ...nlDecisions, ...nlViews }, nlForms, nlChoices, nlLabels),
}

/** The words of the policy room: its pages, its forms and what can be chosen there. */
export const roomWords = (language: StaffLanguage): RoomWords => all[language]
