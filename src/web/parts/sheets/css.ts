import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const sheet = (name: string) => readFileSync(join(import.meta.dirname, `${name}.css`), 'utf8')

const lightValues = (tokens: string): ReadonlyMap<string, string> => {
  const root = /:root\s*{([^}]*)}/.exec(tokens)?.[1] ?? ''
  return new Map([...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

/** Browsers that do not know variables get the light value first; all others overwrite it. */
export const withPlainValues = (css: string, tokens: string): string => {
  const values = lightValues(tokens)
  const plain = (value: string) => value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => values.get(name) ?? '')
  return css.replace(
    /([\w-]+):\s*([^;{}]*var\([^;{}]*);/g,
    (declaration, property: string, value: string) => `${property}:${plain(value)};${declaration}`,
  )
}

const smaller = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')

const tokens = sheet('tokens')
const bundled = (...names: readonly string[]) =>
  smaller(withPlainValues([tokens, ...names.map(sheet)].join(''), tokens))

export const hashOf = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').replace(/[_-]/g, '').slice(0, 10)

/** The two style sheets of the program, each whole by itself, and the names they are served under. */
export const sheets = {
  customer: bundled('customer'),
  desk: bundled(
    'desk',
    'desk-house',
    'desk-policy',
    'desk-board',
    'desk-setup',
    'desk-writing',
    'desk-manager',
    'desk-lists',
    'desk-live',
    'desk-inquiry',
    'desk-ways',
    'desk-keeping',
  ),
} as const

const addresses = {
  customer: `/assets/customer.${hashOf(sheets.customer)}.css`,
  desk: `/assets/desk.${hashOf(sheets.desk)}.css`,
} as const

export const sheetAddress = (name: keyof typeof sheets): string => addresses[name]
