import { describe, expect, test } from 'vitest'
import type { Files } from '#files/files.ts'
import { type FormLimits, formLimits, readForm } from './read-form.ts'

/** Keeps nothing but counts, and refuses by name, so that every answer of the real store can be had. */
const counting = () => {
  const seen: { name: string; bytes: number }[] = []
  const store: Files['store'] = async (stream, { name, maxBytes }) => {
    let bytes = 0
    for await (const chunk of stream) {
      bytes += chunk.length
      if (name.endsWith('.exe')) break
    }
    seen.push({ name, bytes })
    if (name.endsWith('.exe')) return { problem: 'file-type' }
    if (name.startsWith('broken')) throw new Error('the disk is gone')
    return bytes > maxBytes ? { problem: 'file-too-large' } : { id: `sha-${name}`, bytes, type: 'image/png', name }
  }
  return { store, seen }
}

const post = (body: BodyInit, type?: string) =>
  new Request('https://shop.example/complain', {
    method: 'POST',
    body,
    ...(type ? { headers: { 'content-type': type } } : {}),
  })
const formData = (parts: readonly (readonly [string, string | File])[]) => {
  const data = new FormData()
  for (const [name, value] of parts) data.append(name, value)
  return data
}
const file = (name: string, bytes = 10) => new File([new Uint8Array(bytes)], name)
const small: FormLimits = { ...formLimits, fileBytes: 1000, files: 2, textBytes: 5000 }

describe('a form is read', () => {
  test('from a plain form, trimmed, composed and without signs that cannot be seen', async () => {
    const typed = new URLSearchParams([
      ['name', '  Zoe\u0308 \u202ede Boer\u0000 '],
      ['story', 'one\r\ntwo\rthree\tfour'],
      ['wish', 'refund'],
      ['wish', 'apology'],
      ['wish', ''],
    ])
    const form = await readForm(post(typed), counting())
    expect(form.text('name')).toBe('Zoë de Boer')
    expect(form.text('story')).toBe('one\ntwo\nthree four')
    expect(form.all('wish')).toEqual(['refund', 'apology'])
    expect(form.text('missing')).toBe('')
    expect(form.problem).toBeUndefined()
  })

  test('with its files in the order in which they came, whichever was stored first', async () => {
    const last: PromiseWithResolvers<void> = Promise.withResolvers()
    const { store } = counting()
    const slowFirst: Files['store'] = async (stream, options) => {
      const stored = await store(stream, options)
      if (options.name === '3.png') last.resolve()
      else await last.promise
      return stored
    }
    const pages = ['1.png', '2.png', '3.png'].map(name => ['file', file(name)] as const)
    const form = await readForm(post(formData(pages)), { store: slowFirst })
    expect(form.files('file').map(({ name }) => name)).toEqual(['1.png', '2.png', '3.png'])
  })

  test('A-44: from a form with files, whose names are only names', async () => {
    const form = await readForm(
      post(
        formData([
          ['a', 'before'],
          ['file', file('C:\\photos\\crack.png')],
          ['b', 'after'],
        ]),
      ),
      counting(),
    )
    expect(form.entries).toEqual([
      ['a', 'before'],
      ['b', 'after'],
    ])
    expect(form.files('file')).toEqual([{ id: 'sha-crack.png', bytes: 10, type: 'image/png', name: 'crack.png' }])
  })

  test('where a file field was left empty', async () => {
    const form = await readForm(
      post(
        formData([
          ['file', file('', 0)],
          ['b', 'after'],
        ]),
      ),
      counting(),
    )
    expect(form.files('file')).toEqual([])
    expect(form.text('b')).toBe('after')
    expect(form.problem).toBeUndefined()
  })

  test('where nothing was sent at all', async () => {
    expect((await readForm(new Request('https://shop.example', { method: 'POST' }), counting())).entries).toEqual([])
  })
})

describe('nothing typed is lost when', () => {
  test('a file is too large: it flows past, and the fields after it arrive', async () => {
    const form = await readForm(
      post(
        formData([
          ['file', file('film.mp4', 3_000_000)],
          ['story', 'a crack'],
        ]),
      ),
      counting(),
      small,
    )
    expect(form).toMatchObject({ problem: 'file-too-large', problemWith: 'film.mp4' })
    expect(form.files('file')).toEqual([])
    expect(form.text('story')).toBe('a crack')
  })

  test('a file is refused before it has been read to its end', async () => {
    const form = await readForm(
      post(
        formData([
          ['file', file('virus.exe', 3_000_000)],
          ['story', 'a crack'],
        ]),
      ),
      counting(),
    )
    expect(form.problem).toBe('file-type')
    expect(form.text('story')).toBe('a crack')
  })

  test('there are too many files: the first ones are kept', async () => {
    const files = [1, 2, 3, 4].map(n => ['file', file(`${n}.png`)] as const)
    const form = await readForm(post(formData([...files, ['story', 'a crack']])), counting(), small)
    expect(form.files('file').map(({ name }) => name)).toEqual(['1.png', '2.png'])
    expect(form).toMatchObject({ problem: 'too-many-files', problemWith: '3.png' })
    expect(form.text('story')).toBe('a crack')
  })

  test('a text is longer than we can hold: the beginning is kept', async () => {
    const form = await readForm(post(new URLSearchParams({ name: 'Ann', story: 'x'.repeat(9000) })), counting(), small)
    expect(form.problem).toBe('text-too-long')
    expect(form.text('name')).toBe('Ann')
    expect(form.text('story').length).toBeGreaterThan(4000)
  })

  test('many texts together are longer than we can hold', async () => {
    const typed = new URLSearchParams(Array.from({ length: 20 }, (_, n) => [`f${n}`, 'x'.repeat(1000)]))
    const form = await readForm(post(typed), counting(), small)
    expect(form.problem).toBe('text-too-long')
    expect(form.entries.reduce((sum, [, text]) => sum + text.length, 0)).toBeLessThanOrEqual(5000)
  })

  test('the connection breaks in the middle', async () => {
    const boundary = '----b'
    const half = `--${boundary}\r\nContent-Disposition: form-data; name="story"\r\n\r\na crack\r\n--${boundary}\r\nContent-Disposition: form-data; name="na`
    const form = await readForm(post(half, `multipart/form-data; boundary=${boundary}`), counting())
    expect(form.problem).toBe('malformed')
    expect(form.text('story')).toBe('a crack')
  })
})

test('A-67: a body without an end is read no further than its limit', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: controller => {
      sent += 1000
      controller.enqueue(new Uint8Array(1000).fill(120))
    },
  })
  const request = new Request('https://shop.example', {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  } as RequestInit)
  const form = await readForm(request, counting(), { ...small, bodyBytes: 50_000 })
  expect(form.problem).toBe('file-too-large')
  expect(sent).toBeLessThan(200_000)
})

test.each(['text/plain', 'application/json', 'multipart/form-data', 'nonsense', ''])(
  'A-72: a body that is no form (%s) is malformed, not a fault',
  async type => {
    const form = await readForm(post('name=Ann', type || 'application/octet-stream'), counting())
    expect(form.problem).toBe('malformed')
    expect(form.entries).toEqual([])
  },
)

test('a store that fails is a fault', async () => {
  await expect(readForm(post(formData([['file', file('broken.png')]])), counting())).rejects.toThrow('the disk is gone')
})
