import type { Report } from '../report.ts'
import type { Result } from '../result.ts'
import { runs } from './runs.ts'

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 })

const row = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

const figure = ({ name, value, unit, goal = '', met }: Result) => [
  name,
  `${number.format(value)} ${unit}`.trim(),
  goal.trim(),
  met === undefined ? '' : met ? 'yes' : '**no**',
]

const goals = ({ results }: Report) => {
  const set = results.filter(({ met }) => met !== undefined)
  return `${set.filter(({ met }) => met).length} of ${set.length}`
}

const lasted = (seconds: number) => (seconds < 120 ? `${seconds} s` : `${number.format(seconds / 60)} minutes`)

const section = (title: string, says: string, report: Report) =>
  [
    `## ${title}`,
    says,
    `\`${report.command}\`, ${report.beganAt.replace('T', ' ').replace('Z', ' UTC')}, ${lasted(report.seconds)}, on ${report.machine}, at commit ${report.commit}.`,
    table(['What', 'Figure', 'Goal', 'Met'], report.results.map(figure)),
    ...(report.skipped.length > 0
      ? [`Not tried there:\n\n${report.skipped.map(reason => `- ${reason}`).join('\n')}`]
      : []),
  ].filter(Boolean)

/** docs/proof.md, from what each form of the commands found last. */
export const page = (found: ReadonlyMap<string, Report>): string => {
  const known = runs.flatMap(([name, title, says]) => {
    const report = found.get(name)
    return report ? [{ title, says, report }] : []
  })
  const others = [...found]
    .filter(([name]) => !runs.some(([known]) => known === name))
    .map(([name, report]) => ({ title: name, says: '', report }))
  const all = [...known, ...others]
  return `${[
    '# Proof',
    'Every figure here was printed by the command that stands above it, on the day and the machine named there. Run the command, then `npm run proof`, and this page says what your machine says. It is written by that command and by nobody.',
    table(
      ['', 'Command', 'Goals met'],
      all.map(({ title, report }) => [title, `\`${report.command}\``, goals(report)]),
    ),
    ...all.flatMap(({ title, says, report }) => section(title, says, report)),
  ].join('\n\n')}\n`
}
