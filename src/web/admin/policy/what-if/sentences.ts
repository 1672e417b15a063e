import type { TallyRow } from '#complaint/what-if/tally.ts'
import type { PromiseKind } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { whatIfTexts } from '#texts/what-if.ts'

type Sum = { readonly missed: number; readonly late: number }

const differences = (rows: readonly TallyRow[]): Sum => {
  const sum = (of: 'missed' | 'late') => rows.reduce((all, { before, after }) => all + after[of] - before[of], 0)
  return { missed: sum('missed'), late: sum('late') }
}

/** What came out, in sentences: of each kind of promise what would have been missed or late more or less often, or not promised at all. */
export const sentencesOf = (rows: readonly TallyRow[], language: StaffLanguage): readonly string[] => {
  const say = whatIfTexts[language]
  const { number } = datesIn(language)
  const kinds = new Set(rows.map(({ kind }) => kind))
  const saidOf = (kind: PromiseKind): readonly string[] => {
    const own = rows.filter(row => row.kind === kind)
    const both = own.filter(({ was, would }) => was && would)
    const made = (side: 'before' | 'after') =>
      own.filter(row => !both.includes(row)).reduce((all, row) => all + row[side].made, 0)
    const difference = differences(both)
    const [newly, gone] = [made('after'), made('before')]
    return [
      ...(['missed', 'late'] as const).flatMap(how => {
        const n = difference[how]
        if (n === 0) return []
        return [(n > 0 ? say.more : say.fewer)[how](kind, number(Math.abs(n)), Math.abs(n))]
      }),
      ...(newly > 0 ? [say.newly(kind, number(newly), newly)] : []),
      ...(gone > 0 ? [say.noLonger(kind, number(gone), gone)] : []),
    ]
  }
  return [...kinds].flatMap(saidOf)
}
