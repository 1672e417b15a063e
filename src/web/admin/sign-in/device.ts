import type { Context } from 'hono'
import type { Device } from '#people/people.ts'

// In this order: most browsers also call themselves by the names of others.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** A browser and its system in the words people have for them, from what it calls itself. */
export const deviceFrom = (agent: string): Device => {
  const named = (list: typeof browsers) => list.find(([sign]) => sign.test(agent))?.[1]
  const [browser, system] = [named(browsers), named(systems)]
  return { ...(browser ? { browser } : {}), ...(system ? { system } : {}) }
}

export const deviceOf = (c: Context): Device => deviceFrom(c.req.header('user-agent') ?? '')
