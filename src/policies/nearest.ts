/** How many letters to change, add, drop or swap with their neighbour to make one word of another. */
const distance = (from: string, to: string): number => {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, n) => n)
  for (let i = 1; i <= from.length; i += 1) {
    const next: number[] = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1]
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const changed = (row[j - 1] ?? 0) + (isSame ? 0 : 1)
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}

const plain = (word: string) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** What other policies call the things that have another name here. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  workingDays: ['businessdays', 'businessday', 'workdays', 'bankdays'],
  days: ['calendardays', 'naturaldays'],
  within: ['deadline', 'due', 'dueby', 'period', 'timelimit', 'limit'],
  starts: ['trigger', 'clock', 'from', 'startsat', 'startson', 'countedfrom'],
  owedBy: ['owner', 'responsible', 'debtor', 'by'],
  reviews: ['stages', 'escalations', 'appeals'],
  'answer-or-report': ['finalresponse', 'holdingreply', 'holdingresponse', 'substantivereply'],
  answer: ['decision', 'outcome', 'resolution', 'definitiveanswer'],
  acknowledge: ['acknowledgement', 'acknowledgment', 'confirmation'],
  'board-reply': ['reviewreply', 'reviewresponse', 'stage2response'],
  'acknowledge-escalation': ['acknowledgereview', 'acknowledgeappeal'],
  escalated: ['reviewrequested', 'appealed', 'requested'],
  received: ['receipt', 'filed', 'submitted'],
}

/** The known word that somebody most likely meant; undefined where none is like it. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const wanted = plain(word).slice(0, 60)
  const named = known.find(one => otherNames[one]?.includes(wanted))
  if (named !== undefined) return named
  const isPart = (one: string) => wanted.length > 3 && one.length > 3 && (one.includes(wanted) || wanted.includes(one))
  const near = known
    .map(one => ({ one, far: distance(wanted, plain(one)) }))
    .filter(
      ({ one, far }) => isPart(plain(one)) || far <= Math.max(1, Math.floor(Math.max(one.length, wanted.length) / 3)),
    )
    .toSorted((a, b) => a.far - b.far)
  return near[0]?.one
}
