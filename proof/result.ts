/** One figure of a proof. `goal` says what it should be; `met` is undefined where there is none. */
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

/** The value that `share` of the samples stay under. */
export const quantile = (samples: readonly number[], share: number): number => {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
