import type { ChoiceName, FieldLabel, GroupTitle } from '#texts/policy-room.ts'

type Base = {
  /** Where its value stands in the part of the policy that the form is about, such as `counting.cutOff`; the name of its input too. */
  readonly at: string
  readonly label: FieldLabel
  readonly required?: boolean
  /** The checkbox that must be on for this field to be read at all. */
  readonly under?: string
}

/** One question of a form, and so one value of a policy document. */
export type Field = Base &
  (
    | { readonly kind: 'text'; readonly form?: 'id' | 'clause' | 'time' | 'address' | 'country' }
    | { readonly kind: 'words'; readonly form?: 'country' | 'word' }
    | { readonly kind: 'texts'; readonly rows?: number }
    | { readonly kind: 'one'; readonly of: ChoiceName; readonly look?: 'select'; readonly open?: 'as-policy' }
    | { readonly kind: 'many'; readonly of: ChoiceName; readonly keep?: 'empty' }
    | { readonly kind: 'period' | 'number' | 'day' | 'money' | 'moneys' | 'fee' | 'start' | 'pauses' }
    /** yes: on or left out; yes-no: also left out; present: whether there is such an object at all. */
    | { readonly kind: 'yes' | 'yes-no' | 'present' }
  )
export type Kind = Field['kind']

/** Questions that belong together; what is folded is asked by few. */
export type Group = {
  readonly title: GroupTitle
  readonly fields: readonly Field[]
  readonly folded?: true
  /** Shown only once something is said at that place. */
  readonly afterOne?: string
}

export type ListName = 'promises' | 'reviews' | 'approvals' | 'outside' | 'ownBodies' | 'retention' | 'clauses'
export type SectionId =
  | 'general'
  | 'people'
  | 'offers'
  | 'times'
  | 'promises'
  | 'reviews'
  | 'approvals'
  | 'outside'
  | 'own-bodies'
  | 'retention'
  | 'clauses'
/** One page of forms: of the policy itself, or of a list in it. */
export type Section = { readonly id: SectionId; readonly list?: ListName; readonly groups: readonly Group[] }
