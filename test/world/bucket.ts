import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { atTheEnd } from './closing.ts'

export type BucketServer = {
  /** As the setting has it, with the right key and secret. */
  readonly url: string
  readonly objects: Map<string, { readonly content: Buffer; readonly at: Date }>
  /** What it answers from now on, instead of doing what it is asked; undefined does it. */
  fail: (method: string) => number | undefined
}

const [key, secret, region] = ['AKIATEST', 'geheim/met+tekens=', 'eu-test-1']
const hmac = (by: string | Buffer, text: string) => createHmac('sha256', by).update(text).digest()
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** AWS Signature Version 4 of a request, worked out from what arrived and the secret. */
const signatureOf = (request: IncomingMessage, url: URL, signed: readonly string[]) => {
  const at = String(request.headers['x-amz-date'])
  const query = [...url.searchParams].map(pair => pair.map(encoded).join('=')).toSorted()
  const canonical = [
    request.method,
    url.pathname
      .split('/')
      .map(part => encoded(decodeURIComponent(part)))
      .join('/'),
    query.join('&'),
    ...signed.map(name => `${name}:${String(request.headers[name]).trim()}`),
    '',
    signed.join(';'),
    request.headers['x-amz-content-sha256'],
  ].join('\n')
  const scope = [at.slice(0, 8), region, 's3', 'aws4_request'] as const
  const made = scope.slice(1).reduce((by: Buffer, part) => hmac(by, part), hmac(`AWS4${secret}`, scope[0]))
  return hmac(made, ['AWS4-HMAC-SHA256', at, scope.join('/'), sha256(canonical)].join('\n')).toString('hex')
}

const isSigned = (request: IncomingMessage, url: URL, body: Buffer) => {
  const [, credential = '', signed = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=(\w+)$/.exec(
      request.headers.authorization ?? '',
    ) ?? []
  const content = request.headers['x-amz-content-sha256']
  const names = signed.split(';')
  return (
    credential.startsWith(`${key}/`) &&
    names.includes('host') &&
    names.includes('x-amz-content-sha256') &&
    signature === signatureOf(request, url, names) &&
    (content === 'UNSIGNED-PAYLOAD' || content === sha256(body))
  )
}

const pageSize = 2

const list = (objects: BucketServer['objects'], { searchParams }: URL) => {
  const prefix = searchParams.get('prefix') ?? ''
  const from = searchParams.get('continuation-token') ?? ''
  const names = [...objects.keys()].filter(name => name.startsWith(prefix) && name > from).toSorted()
  const page = names.slice(0, pageSize)
  const more = names.length > page.length
  return `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${more}</IsTruncated>${page
    .map(
      name =>
        `<Contents><Key>${name}</Key><LastModified>${objects.get(name)?.at.toISOString()}</LastModified><ETag>&quot;x&quot;</ETag></Contents>`,
    )
    .join('')}${more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''}</ListBucketResult>`
}

const answer = (server: BucketServer, request: IncomingMessage, url: URL, body: Buffer): [number, string | Buffer] => {
  const failure = server.fail(request.method ?? '')
  if (failure) return [failure, '<Error><Code>SlowDown</Code></Error>']
  if (!isSigned(request, url, body)) return [403, '<Error><Code>SignatureDoesNotMatch</Code></Error>']
  const [, bucket, name = ''] = /^\/([^/]+)\/?(.*)$/.exec(url.pathname) ?? []
  if (bucket !== 'klachten') return [404, '<Error><Code>NoSuchBucket</Code></Error>']
  if (request.method === 'GET' && name === '') return [200, list(server.objects, url)]
  if (request.method === 'PUT') {
    if (request.headers['content-length'] === undefined)
      return [411, '<Error><Code>MissingContentLength</Code></Error>']
    server.objects.set(name, { content: body, at: new Date() })
    return [200, '']
  }
  if (request.method === 'DELETE') {
    server.objects.delete(name)
    return [204, '']
  }
  const found = server.objects.get(name)
  return found ? [200, found.content] : [404, '<Error><Code>NoSuchKey</Code></Error>']
}

/** A store of files that speaks S3 as far as the program uses it, and believes no request that is not signed. */
export const bucketServer = async (): Promise<BucketServer> => {
  const held: { -readonly [K in keyof BucketServer]: BucketServer[K] } = {
    url: '',
    objects: new Map(),
    fail: () => undefined,
  }
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => void chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
      const [status, body] = answer(held, request, url, Buffer.concat(chunks))
      response.writeHead(status).end(body)
    })
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  atTheEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  held.url = `http://${key}:${encodeURIComponent(secret)}@127.0.0.1:${port}/klachten/bestanden?region=${region}`
  return held
}
