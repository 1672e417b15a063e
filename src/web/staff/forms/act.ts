import type { ComponentChildren, VNode } from 'preact'
import type { Command } from '#complaint/command.ts'
import type { Reason, Refusal } from '#complaint/decision.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import type { DeskActTexts } from '#texts/desk-acts.ts'
import type { SentFile } from '../../form.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { Reader } from './read.ts'
import type { Setting } from '../setting.ts'

export type ActName = keyof DeskActTexts & Command['type']

/** What was typed, or what a fresh form proposes. */
export type Typed = {
  readonly value: (name: string, proposed?: string) => string
  readonly values: (name: string) => readonly string[]
  readonly files: readonly SentFile[]
  readonly errors: Errors
}
export type Sends = 'wait' | 'close'
export type FieldsProps = { readonly setting: Setting; readonly typed: Typed }

/** One act on a complaint: its form, and the command that the form means. */
export type Act = {
  readonly name: ActName
  /** The command, or several to be given one after the other. */
  readonly parse: (read: Reader, setting: Setting) => Command | readonly Command[]
  readonly Fields: (props: FieldsProps) => VNode | null
  /** The field at which a refusal is shown; the first field where none is named. */
  readonly at?: Partial<Record<Reason, string>>
  readonly first?: string
  /** Says a refusal at more than one field; where it says nothing, `at` decides. */
  readonly tell?: (refusal: Refusal, language: StaffLanguage) => Errors
  /** What the act is about, above its fields: the question, the remedy. */
  readonly About?: (props: { readonly setting: Setting }) => ComponentChildren
  /** A letter follows, which can be looked at first; `always` where it must be. */
  readonly preview?: 'offered' | 'always'
  /** What is typed reaches the customer in the end: once somebody agreed, or in a later letter. */
  readonly reaches?: boolean
  /** The form brings files. */
  readonly files?: boolean
  /** Its letter can take files along: new ones, and those of the complaint. */
  readonly attaches?: boolean
  /** Its letter goes to the customer, whose address the form shows and nobody types. */
  readonly toCustomer?: boolean
  /** The fields into which texts of the house can be put, the main one first. */
  readonly inserts?: readonly string[]
  /** More ways to send it, each a value of `do`. */
  readonly sends?: (setting: Setting) => readonly Sends[]
  /** It ends or gives away something: the button says so by its look. */
  readonly grave?: boolean
}

/** Fills in what most acts leave unsaid. */
export const act = (given: Act): Act => given
