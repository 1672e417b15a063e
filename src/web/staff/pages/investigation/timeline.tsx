import { actorIn } from '#texts/events.ts'
import { investigationTexts } from '#texts/investigation.ts'
import { useDates, useThings } from '../../../parts/desk/speech.ts'
import { isRaster } from '../../../parts/download.ts'
import type { AttachedFile } from '../../../parts/files-of.ts'
import { Typed } from '../../../parts/messages.tsx'
import type { Setting } from '../../setting.ts'
import { Do } from './do.tsx'
import type { Moment } from './timeline.ts'

const File = ({ setting, file, n }: { readonly setting: Setting; readonly file: AttachedFile; readonly n: number }) => {
  const { timeline: say } = investigationTexts[setting.visit.language]
  const dates = useDates()
  const address = `/desk/files/${setting.visit.history.id}/${file.id}`
  return (
    <li>
      <a href={address}>
        {isRaster(file.type) && <img src={`${address}?view=1`} alt="" loading="lazy" width="96" height="72" />}
        <span>{file.name || `${say.file} ${n + 1}`}</span>
      </a>{' '}
      <small>{dates.size(file.bytes)}</small>
      <details class="hash">
        <summary>
          {say.hash} <code>{file.id.slice(0, 8)}…</code>
        </summary>
        <code>{file.id}</code>
      </details>
    </li>
  )
}

const useWho = (setting: Setting, { by, source, evidence }: Moment): string => {
  const { timeline: say } = investigationTexts[setting.visit.language]
  const things = useThings()
  if (evidence && source) return things.sources[source]
  return by ? actorIn(setting.visit.language, setting.names)(by) : say.order
}

const When = ({ setting, moment: { on, time } }: { readonly setting: Setting; readonly moment: Moment }) => {
  const { timeline: say } = investigationTexts[setting.visit.language]
  const dates = useDates()
  return (
    <time datetime={time ? `${on}T${time}` : on}>
      {dates.fullDate(on)}
      {time && <small class="num">{say.time(time)}</small>}
    </time>
  )
}

const Item = ({ setting, moment }: { readonly setting: Setting; readonly moment: Moment }) => {
  const { timeline: say } = investigationTexts[setting.visit.language]
  const dates = useDates()
  const { kind, text, question, files, evidence, added } = moment
  const who = useWho(setting, moment)
  const { language, zone } = setting.visit.history.complaint
  const isTheirs = kind === 'filed' || kind === 'heard' || kind === 'written'
  return (
    <li class={evidence ? 'shown' : undefined}>
      <When setting={setting} moment={moment} />
      <div>
        <h3>
          {say.kinds[kind]} <span class="soft">{who}</span>
        </h3>
        {question && <p class="soft">{question}</p>}
        {text && (
          <div lang={isTheirs ? language : undefined}>
            <Typed text={text} />
          </div>
        )}
        {files.length > 0 && (
          <ul class="files">
            {files.map((file, n) => (
              <File setting={setting} file={file} n={n} />
            ))}
          </ul>
        )}
        {added && (
          <small>
            {say.added(actorIn(setting.visit.language, setting.names)(added.by), dates.dateOf(added.at, zone))}
          </small>
        )}
        {evidence && <Do setting={setting} subject={evidence} acts={['correct-evidence']} />}
      </div>
    </li>
  )
}

/** What happened, in order, each with where it is known from (clause 7). */
export const Timeline = ({ setting, moments }: { readonly setting: Setting; readonly moments: readonly Moment[] }) => {
  const { timeline: say } = investigationTexts[setting.visit.language]
  return (
    <section class="inquiry" id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say.title}</h2>
      <p class="soft">{say.lead}</p>
      <Do setting={setting} acts={['add-evidence']} isButton />
      <ol class="timeline">
        {moments.map(moment => (
          <Item setting={setting} moment={moment} />
        ))}
      </ol>
    </section>
  )
}
