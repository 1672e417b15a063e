// Files in a store that speaks S3. Addresses carry the bucket in their path: every such store understands that.
import { openAsBlob } from 'node:fs'
import { AwsClient } from 'aws4fetch'
import type { FileStore } from './files.ts'
import { remove } from './write.ts'

export type Bucket = {
  /** The store with its bucket, and a folder in it where one is wanted, without a slash at the end. */
  readonly url: string
  readonly key: string
  readonly secret: string
  readonly region: string
}

/** `https://KEY:SECRET@s3.example.com/bucket/folder?region=eu-west-1`; percent signs where a secret has such signs. */
export const bucketFrom = (text: string): Bucket => {
  const url = new URL(text)
  const { username, password, searchParams } = url
  return {
    url: `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`,
    key: decodeURIComponent(username),
    secret: decodeURIComponent(password),
    region: searchParams.get('region') ?? 'us-east-1',
  }
}

const patienceMs = 60_000
const retries = 3

const unpacked = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const inside = (xml: string, tag: string) => {
  const [, text] = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml) ?? []
  return text === undefined ? undefined : unpacked(text)
}

const failed = async (answer: Response, what: string) => {
  const code = inside(await answer.text(), 'Code') ?? ''
  return new Error(`The store of files answered ${answer.status} ${code} to ${what}`)
}

export const inBucket = ({ url, key, secret, region }: Bucket): FileStore => {
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, service: 's3', region, retries })
  const ask = (address: string, init: RequestInit) =>
    client.fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
  const addressOf = (id: string) => `${url}/${id}`
  const { origin, pathname } = new URL(url)
  const [, bucket = '', folder = ''] = /^\/([^/]+)\/?(.*)$/.exec(pathname) ?? []
  const prefix = folder === '' ? '' : `${folder}/`
  const listAddress = (from: string | undefined) => {
    const asked = { 'list-type': '2', prefix, ...(from ? { 'continuation-token': from } : {}) }
    return `${origin}/${bucket}?${new URLSearchParams(asked)}`
  }
  return {
    put: async (path, id) => {
      // The id is the hash that the signature is to hold, so the store refuses what broke on its way.
      const headers = { 'x-amz-content-sha256': id, 'content-type': 'application/octet-stream' }
      const answer = await ask(addressOf(id), { method: 'PUT', body: await openAsBlob(path), headers })
      if (!answer.ok) throw await failed(answer, 'PUT')
      await answer.body?.cancel()
      await remove(path)
    },
    open: async id => {
      const answer = await ask(addressOf(id), { method: 'GET' })
      if (answer.ok) return answer.body ?? new Blob([]).stream()
      if (answer.status !== 404) throw await failed(answer, 'GET')
      await answer.body?.cancel()
      return undefined
    },
    remove: async id => {
      const answer = await ask(addressOf(id), { method: 'DELETE' })
      if (!answer.ok && answer.status !== 404) throw await failed(answer, 'DELETE')
      await answer.body?.cancel()
    },
    all: async function* () {
      for (let from: string | undefined, isFirst = true; isFirst || from !== undefined; isFirst = false) {
        const answer = await ask(listAddress(from), { method: 'GET' })
        if (!answer.ok) throw await failed(answer, 'a list')
        const list = await answer.text()
        for (const [, one = ''] of list.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const id = (inside(one, 'Key') ?? '').slice(prefix.length)
          if (/^[0-9a-f]{64}$/.test(id)) yield { id, at: Date.parse(inside(one, 'LastModified') ?? '') }
        }
        from = inside(list, 'IsTruncated') === 'true' ? inside(list, 'NextContinuationToken') : undefined
      }
    },
  }
}
