import { countingIn } from '#texts/counting.ts'
import { policyPage } from '#texts/policy-page.ts'
import type { Piece, PolicyFacts } from './facts.ts'
import { List } from './words.tsx'

/** How the policy counts, and whose working days. */
export const countingPieces = ({ policy, calendar, language }: PolicyFacts): readonly Piece[] => {
  const { counting: say } = policyPage[language]
  const periods = policy.promises.flatMap(({ within, cases = [] }) => [within, ...cases.map(one => one.within)])
  const uses = (unit: string) => periods.some(period => period && unit in period)
  const { counting } = policy
  const rolls =
    counting.rollOver !== 'none' || counting.cutOff !== undefined || counting.minimumWorkingDays !== undefined
  const country = uses('workingDays') || rolls ? calendar.id : undefined
  return [
    {
      topic: 'counting',
      title: say.title,
      content: (
        <List
          items={[say.start, ...countingIn(language, counting, country), uses('weeks') && say.weeks, say.late].filter(
            Boolean,
          )}
        />
      ),
    },
  ]
}
