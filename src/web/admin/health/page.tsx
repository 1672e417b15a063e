import type { Vitals } from '#health/health.ts'
import type { Zone } from '#calendar/day.ts'
import type { MailboxState, WaysState } from '#post/in/mail-in.ts'
import { datesIn } from '#texts/dates.ts'
import { healthTexts } from '#texts/health.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { ImportLink } from '../../parts/desk/import-link.tsx'
import { WaysIn, quietIn } from '../../parts/desk/ways-in.tsx'
import { checkText, durationText, figureOf, type MailShown } from './figures.ts'
import { judge, type Sign, type SignState } from './judge.ts'

const tones = { good: 'kept', look: 'soon', act: 'late' } as const satisfies Record<SignState, string>
const order: readonly SignState[] = ['act', 'look', 'good']

type Props = { readonly visit: StaffVisit; readonly vitals: Vitals; readonly mail?: MailShown | undefined }

const readerOf = ({ language, shops }: StaffVisit): { language: StaffVisit['language']; zone: Zone } => ({
  language,
  zone: shops[0]?.zone ?? 'UTC',
})

const Row = ({ sign, visit, vitals, mail }: Props & { readonly sign: Sign }) => {
  const say = healthTexts[visit.language]
  const { name, todo } = say.signs[sign.code]
  return (
    <tr>
      <th scope="row" data-label={say.columns.sign}>
        {name}
      </th>
      <td data-label={say.columns.state}>
        <Tag tone={tones[sign.state]}>{say.states[sign.state]}</Tag>
      </td>
      <td data-label={say.columns.figure}>{figureOf(sign.code, vitals, { ...readerOf(visit), mail })}</td>
      <td data-label={say.columns.todo}>
        {sign.state === 'good' ? <span class="soft">{say.nothingToDo}</span> : todo}
      </td>
    </tr>
  )
}

const Histories = ({ visit, vitals }: Props) => {
  const { check: say } = healthTexts[visit.language]
  const { check, seal } = vitals
  return (
    <section aria-labelledby="histories">
      <h2 id="histories">{say.title}</h2>
      <p class="soft">{say.lead}</p>
      <p>{checkText(check, readerOf(visit))}</p>
      {check && check.findings.length > 0 && (
        <>
          <h3>{say.findings}</h3>
          <ul>
            {check.findings.map(finding => (
              <li>{finding}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action="/desk/health/check">
        <Csrf visit={visit} />
        <Button kind="plain">{say.button}</Button>
      </form>
      {seal && (
        <p class="soft">
          {say.seal(seal.number)}: <code class="hash">{seal.hash}</code>
          <br />
          {say.sealLead}
        </p>
      )}
    </section>
  )
}

const machineNow = () => Temporal.Now.instant().toString() as StaffVisit['now']

const mailFrom = (state: MailboxState, ways: WaysState, { language }: StaffVisit) => {
  const [backlogSince] = ways.ways
    .map(way => way.backlogSince)
    .filter(at => at !== undefined)
    .toSorted()
  return {
    ...state,
    hasMailbox: ways.ways.some(({ way }) => way === 'imap'),
    backlogSince,
    isQuiet: ways.quiet !== undefined,
    quiet: quietIn(ways, language),
  }
}

/** How the program is, what is worst first. */
export const showHealth = async (visit: StaffVisit, world: World): Promise<Response> => {
  const say = healthTexts[visit.language]
  const [vitals, state, ways] = await Promise.all([world.health.vitals(), world.mailIn?.state(), world.mailIn?.ways()])
  const mail = state && ways && mailFrom(state, ways, visit)
  const signs = judge(vitals, visit.now, machineNow(), mail).toSorted(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state),
  )
  const needed = signs.filter(({ state }) => state === 'act').length
  const { version, node, upFor, memory } = vitals.program
  return showDesk(visit, world, {
    title: say.title,
    current: 'health',
    notice: visit.c.req.query('done') === 'asked' ? say.check.asked : undefined,
    children: (
      <div class="kept-room">
        <p class="soft">{say.lead}</p>
        {signs.every(({ state }) => state === 'good') && <p>{say.allGood}</p>}
        {needed > 0 && (
          <p>
            <strong>{say.needed(needed)}</strong>
          </p>
        )}
        <DeskTable caption={say.title} columns={Object.values(say.columns)}>
          {signs.map(sign => (
            <Row sign={sign} visit={visit} vitals={vitals} mail={mail} />
          ))}
        </DeskTable>
        {ways && <WaysIn visit={visit} state={ways} />}
        <ImportLink visit={visit} world={world} />
        <Histories visit={visit} vitals={vitals} />
        <p class="soft">{say.program(version, node, durationText(upFor, say), datesIn(visit.language).size(memory))}</p>
      </div>
    ),
  })
}

export const askCheck = async (visit: StaffVisit, world: World): Promise<Response> => {
  await world.health.askCheck(visit.person.id)
  return visit.c.redirect('/desk/health?done=asked', 303)
}
