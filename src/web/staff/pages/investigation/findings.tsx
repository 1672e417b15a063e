import type { Findings as Version } from '#complaint/inquiry.ts'
import { type Complaint, currentRound, type Head } from '#complaint/state.ts'
import { actorIn } from '#texts/events.ts'
import { investigationTexts } from '#texts/investigation.ts'
import { useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
import { Typed } from '../../../parts/messages.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { Setting } from '../../setting.ts'
import { Do } from './do.tsx'

const Point = ({ setting, head, many }: { readonly setting: Setting; readonly head: Head; readonly many: boolean }) => {
  const [words, things] = [useComplaintWords(), useThings()]
  const { id, text, found } = head
  return (
    <li>
      <h3>
        {many && `${words.point(id)}: `}
        {found ? things.findings[found.finding] : <span class="soon">{words.noFinding}</span>}
        {found && <span class="soft"> ({words.cause(things.causes[found.cause].toLowerCase())})</span>}
      </h3>
      {many && id !== '1' && <p class="soft">{text}</p>}
      {found && <Typed text={found.reasons ?? ''} />}
      <Do setting={setting} subject={id} acts={['find']} about={many ? words.point(id) : undefined} />
    </li>
  )
}

const Proposed = ({ title, text }: { readonly title: string; readonly text: string | undefined }) => (
  <>
    <h4>{title}</h4>
    <Typed text={text ?? ''} />
  </>
)

/** One version, word for word as it was handed over. */
const HandedOver = ({ setting, version, isLast }: { setting: Setting; version: Version; isLast: boolean }) => {
  const { findings: say } = investigationTexts[setting.visit.language]
  const [words, things, dates] = [useComplaintWords(), useThings(), useDates()]
  const { done, heads, remedy, change, by, at } = version
  const when = dates.dateTime(at, setting.visit.history.ground.zone)
  return (
    <details open={isLast}>
      <summary>
        {say.version(version.version)} <small>{say.by(actorIn(setting.visit.language, setting.names)(by), when)}</small>
      </summary>
      <Proposed title={say.done} text={done} />
      {heads.map(({ head, finding, cause, reasons }) => (
        <>
          <h4>
            {heads.length > 1 && `${words.point(head)}: `}
            {things.findings[finding]} ({words.cause(things.causes[cause].toLowerCase())})
          </h4>
          <Typed text={reasons ?? ''} />
        </>
      ))}
      <Proposed title={say.remedy} text={remedy || say.noneProposed} />
      <Proposed title={say.change} text={change || say.noneProposed} />
    </details>
  )
}

/** Whether a point was found differently after the last version. */
export const changedSince = ({ heads, findings }: Complaint): boolean => {
  const last = findings.at(-1)
  return last !== undefined && heads.some(({ found }) => !found || found.at > last.at)
}

/** What was found on each point, and what was handed over for the answer (clauses 7 and 8). */
export const Findings = ({ setting }: { readonly setting: Setting }) => {
  const { findings: say } = investigationTexts[setting.visit.language]
  const { complaint } = setting.visit.history
  const { heads, findings } = complaint
  const cited = currentRound(complaint).answer?.findings
  return (
    <section class="inquiry" id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{say.title}</h2>
      {findings.length === 0 ? (
        <p class="soft">{say.none}</p>
      ) : (
        <p>
          <Tag tone="kept">{say.ready(findings.length)}</Tag>
          {cited && ` ${say.answered(cited)}`}
        </p>
      )}
      {changedSince(complaint) && <p class="soon">{say.changedSince}</p>}
      <ul class="plain">
        {heads.map(head => (
          <Point setting={setting} head={head} many={heads.length > 1} />
        ))}
      </ul>
      <Do setting={setting} acts={['hand-over-findings', 'add-head']} isButton />
      {findings.toReversed().map((version, n) => (
        <HandedOver setting={setting} version={version} isLast={n === 0} />
      ))}
    </section>
  )
}
