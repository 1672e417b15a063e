import { investigationTexts } from '#texts/investigation.ts'
import { Link } from '../../../parts/link.tsx'
import { addressOf } from '../../address.ts'
import type { Setting } from '../../setting.ts'

/** What the findings that were handed over last have for the answer; '' for what they do not say. */
export const fromFindings = ({ visit }: Setting) => {
  const last = visit.history.complaint.findings.at(-1)
  return { version: last?.version, done: last?.done ?? '', remedy: last?.remedy ?? '', change: last?.change ?? '' }
}

/** Says which version of the findings the form begins with, and where the whole of it can be read. */
export const BeginsWith = ({ setting }: { readonly setting: Setting }) => {
  const { version } = fromFindings(setting)
  const { findings: say } = investigationTexts[setting.visit.language]
  if (!version) return null
  return (
    <p class="soft">
      {say.base(version)}{' '}
      <Link href={`${addressOf(setting.visit, 'investigation')}#findings`}>{say.ready(version)}</Link>
    </p>
  )
}

/** The remedy that the findings propose: somebody still has to offer it. */
export const ProposedRemedy = ({ setting }: { readonly setting: Setting }) => {
  const { remedy } = fromFindings(setting)
  const { findings: say } = investigationTexts[setting.visit.language]
  return remedy ? (
    <p>
      {say.remedy}: <span class="typed">{remedy}</span>
    </p>
  ) : null
}
