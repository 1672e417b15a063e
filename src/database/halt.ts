/** A reason to stop that the operator can remedy: the message says what to do and is shown without a stack. */
export class Halt extends Error {
  override name = 'Halt'
}
