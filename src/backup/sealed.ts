// Sealed in the format of age (age-encryption.org/v1) to a key of X25519: nothing can be changed, moved or left off unnoticed.
import { ReadableStream as NodeStream } from 'node:stream/web'
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import { Halt } from '#database/halt.ts'

type Bytes = AsyncIterable<Uint8Array>

// One and the same stream, of which Node and the browser have a type each.
const streamed = (source: Bytes) => NodeStream.from(source) as ReadableStream<Uint8Array>
const told = (stream: ReadableStream<Uint8Array>) => stream as NodeStream<Uint8Array>

export async function* sealed(source: Bytes, key: string): Bytes {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(key))
  yield* told(await encrypter.encrypt(streamed(source)))
}

const said = (fault: unknown, name: string): unknown => {
  const { code, message = '' } = fault as { code?: string; message?: string }
  // Not the seal but the disk.
  if (code !== undefined || fault instanceof Halt) return fault
  if (message.includes('no identity matched'))
    return new Halt(
      `${name} does not open with this key: give the one it was made with (BACKUP_KEY_FILE or BACKUP_KEY).`,
    )
  if (/version line|header|stanza|line/.test(message))
    return new Halt(`${name} is not a backup of Verhaal, or was cut off at its very beginning.`)
  return new Halt(`${name} is damaged or cut off. Nothing of it was used: take another one.`)
}

/** What was sealed, as far as it is whole; a Halt says that it is not, or that the key is not the one it was sealed with. */
export async function* unsealed(source: Bytes, key: string, name: string): Bytes {
  const decrypter = new Decrypter()
  decrypter.addIdentity(key)
  try {
    yield* told(await decrypter.decrypt(streamed(source)))
  } catch (fault) {
    throw said(fault, name)
  }
}
