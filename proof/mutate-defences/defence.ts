/**
 * One defence of the program, and what it looks like when it is gone: `text` of `file` becomes `instead`. At least one test of
 * `tests` must then turn red; `named` is what their names have in them.
 */
export type Defence = {
  readonly defence: string
  readonly file: string
  readonly text: string
  readonly instead: string
  readonly tests: readonly string[]
  readonly named: string
}
