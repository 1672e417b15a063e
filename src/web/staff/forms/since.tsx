import type { Recorded } from '#complaint/event.ts'
import { surprises } from '#complaint/surprise.ts'
import { actorIn, eventIn } from '#texts/events.ts'
import { useComplaintWords } from '../../parts/desk/speech.ts'
import { When } from '../../parts/desk/when.tsx'
import { saidIn } from '../pages/complaint/said.ts'
import { Spoken } from '../pages/complaint/spoken.tsx'
import type { ComplaintVisit } from '../../route.ts'
import { type Setting, todayOf } from '../setting.ts'

/** What people did after a version; what time and the post did changes no mind. */
export const byOthers = (
  { history }: Pick<ComplaintVisit, 'history'>,
  expected: number | undefined,
): readonly Recorded[] =>
  expected === undefined ? [] : history.events.filter(event => event.version > expected && surprises(event))

/** What happened meanwhile, with every word of it: whoever goes on must have been able to read it. */
export const Since = ({ setting, since }: { readonly setting: Setting; readonly since: readonly Recorded[] }) => {
  const { language, history } = setting.visit
  const [sentence, who] = [eventIn(language, setting.names), actorIn(language, setting.names)]
  return (
    <ul class="since">
      {since.map(event => (
        <li>
          <When at={event.at} zone={history.ground.zone} today={todayOf(setting.visit)} /> · {who(event.by)}:{' '}
          {sentence(event)}
          <Spoken words={saidIn(event, history.complaint)} />
        </li>
      ))}
    </ul>
  )
}

export const Changed = ({ setting, since }: { readonly setting: Setting; readonly since: readonly Recorded[] }) => {
  const words = useComplaintWords()
  return (
    <div class="problem changed" role="alert" tabindex={-1} autofocus aria-labelledby="changed">
      <h2 id="changed">{words.conflict.title}</h2>
      <p>{words.conflict.lead}</p>
      <Since setting={setting} since={since} />
      <p>{words.conflict.then}</p>
    </div>
  )
}
