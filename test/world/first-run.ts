import { textOf } from './clerk.ts'

type Answer = { readonly status: number; readonly to: string; readonly html: string; readonly text: string }
type Fields = Readonly<Record<string, string | readonly string[]>>

/** An administrator without a browser, from the first sign-in on. */
export const administrator = async (url: string, signIn: string) => {
  let cookie = ''
  const answerOf = async (response: Response): Promise<Answer> => {
    const html = await response.text()
    const [set = ''] = response.headers.getSetCookie()
    if (set) cookie = set.split(';')[0] ?? ''
    const to = (response.headers.get('location') ?? '').replace(url, '')
    return { status: response.status, to, html, text: textOf(html) }
  }
  const gets = async (path: string) =>
    answerOf(await fetch(path.startsWith('http') ? path : url + path, { headers: { cookie }, redirect: 'manual' }))
  const csrf = async (path: string) => /name="csrf" value="([^"]+)"/.exec((await gets(path)).html)?.[1] ?? ''
  const sends = async (path: string, fields: Fields = {}) => {
    const body = new URLSearchParams()
    const token = path.includes('/sign-in/') ? '' : await csrf(path.replace(url, ''))
    for (const [name, value] of Object.entries({ csrf: token, ...fields }))
      for (const one of [value].flat()) body.append(name, one)
    const to = path.startsWith('http') ? path : url + path
    return answerOf(await fetch(to, { method: 'POST', headers: { cookie, origin: url }, body, redirect: 'manual' }))
  }
  const begins = await sends(signIn, { password: 'een lange zin om in te komen' })
  return { gets, sends, begins }
}
export type Administrator = Awaited<ReturnType<typeof administrator>>

export const shopSettings = {
  name: 'Klankhuis',
  site: 'https://www.klankhuis.example',
  languages: ['nl', 'en'],
  language: 'nl',
  brand: '#1d4f91',
  country: 'NL',
  currency: 'EUR',
  zone: 'Europe/Amsterdam',
  calendar: 'NL',
  email: 'klachten@klankhuis.example',
  phone: '077 000 01 20',
  address: 'Orgelkade 12\n5912 SS Venlo',
} as const

/** The code in the newest letter on the mailbox page. */
export const codeIn = async ({ gets }: Administrator): Promise<string> => {
  const list = await gets('/mailbox')
  const [, letter = ''] = /href="(\/mailbox\/[0-9a-f-]{36})/.exec(list.html) ?? []
  return /\b\d{6}\b/.exec((await gets(letter)).text)?.[0] ?? ''
}

/** Takes a house from its first start to its opening, with its letters on the mailbox page. */
export const firstRun = async (url: string, signIn: string): Promise<Administrator> => {
  const noor = await administrator(url, signIn)
  const at = (step: string) => `/desk/setup/shop/${step}`
  await noor.sends(at('shop'), shopSettings)
  await noor.sends(at('policy'), { policy: 'original' })
  await noor.sends(at('orders'), { mask: '######', prefix: 'K' })
  await noor.sends(at('mail'), { do: 'send', where: 'address', address: 'noor@klankhuis.nl' })
  await noor.sends(at('mail'), { do: 'code', code: await codeIn(noor) })
  await noor.sends(at('people'), { do: 'you', name: 'Noor Bakker', email: 'noor@klankhuis.nl' })
  await noor.sends(at('people'))
  const opened = await noor.sends(at('open'))
  if (!opened.to.endsWith('done=open')) throw new Error(`It did not open:\n${opened.text}`)
  return noor
}
