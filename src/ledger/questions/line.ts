/** What each line of a list says of its complaint, whatever else it says. */
export type Line = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
}
