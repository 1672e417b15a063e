/**
 * A whole message of a protocol; without a label it passes uncounted. `label` is what was asked, on either side; `isOpen`: a
 * transaction still is.
 */
export type Unit = { readonly bytes: Buffer; readonly label?: string; readonly isOpen?: boolean }

/** How one connection is cut into messages: what came from the client, and what the server answered to it. */
export type Speech = {
  readonly asked: (chunk: Buffer) => readonly Unit[]
  readonly answered: (chunk: Buffer) => readonly Unit[]
  /** What the client calls itself. */
  readonly whose?: () => string
}
