import { mkdirSync, writeFileSync } from 'node:fs'

/** One measured figure. `goal` says what it should be; `met` is undefined where there is none. */
export type Result = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly goal?: string
  readonly met?: boolean
}

export const atMost = (name: string, value: number, unit: string, limit: number): Result => ({
  name,
  value,
  unit,
  goal: `<= ${limit} ${unit}`,
  met: value <= limit,
})
export const atLeast = (name: string, value: number, unit: string, limit: number): Result => ({
  name,
  value,
  unit,
  goal: `>= ${limit} ${unit}`,
  met: value >= limit,
})
export const plain = (name: string, value: number, unit: string): Result => ({ name, value, unit })

const round = (value: number) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)))

export const publish = (results: readonly Result[], file: string): void => {
  const rows = results.map(({ name, value, unit, goal = '', met }) => [
    name,
    `${round(value)} ${unit}`,
    goal,
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ])
  const widths = [0, 1, 2].map(n => Math.max(...rows.map(row => (row[n] ?? '').length)))
  for (const row of rows) console.log(row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  '))
  mkdirSync('bench', { recursive: true })
  const kept = results.map(({ value, goal = null, met = null, ...rest }) => ({
    ...rest,
    value: round(value),
    goal,
    met,
  }))
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
}

/** The value that `share` of the samples stay under. */
export const quantile = (samples: readonly number[], share: number): number => {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
