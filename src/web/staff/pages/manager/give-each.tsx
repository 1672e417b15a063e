import type { Command } from '#complaint/command.ts'
import { mayRead } from '#complaint/may.ts'
import { type History, isConflict, isRefusal } from '#ledger/ledger.ts'
import { managerTexts } from '#texts/manager.ts'
import { refusalIn } from '#texts/refusals.ts'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { DeskTable } from '../../../parts/desk/table.tsx'
import { useManager } from './speech.ts'

/** What came of one command of many. */
export type Result = {
  readonly id: string
  readonly reference: string
  readonly done: boolean
  readonly said: string
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** The complaint, if this visitor may read it. */
export const readable = async (visit: StaffVisit, world: World, id: string): Promise<History | undefined> => {
  const history = isId(id) ? await world.ledger.read(id) : undefined
  const isTheirs = history && visit.shops.some(shop => shop.id === history.complaint.storefront)
  return isTheirs && mayRead(visit.actor, history.complaint) ? history : undefined
}

/** Gives one command to each of many complaints, one after the other, and says of each what came of it. */
export const giveEach = async (
  visit: StaffVisit,
  world: World,
  asked: readonly { readonly id: string; readonly command: Command; readonly said: string }[],
): Promise<readonly Result[]> => {
  const { results } = managerTexts[visit.language]
  const all: Result[] = []
  for (const { id, command, said } of asked) {
    const history = await readable(visit, world, id)
    if (!history) {
      all.push({ id: '', reference: '', done: false, said: results.gone })
      continue
    }
    const { reference } = history.complaint
    const outcome = await world.ledger.handle(id, command, visit.actor)
    if (isRefusal(outcome)) all.push({ id, reference, done: false, said: refusalIn(visit.language, outcome) })
    else if (isConflict(outcome)) all.push({ id, reference, done: false, said: results.quicker })
    else all.push({ id, reference, done: true, said })
  }
  return all
}

/** The results as a list, what was not done marked in words and colour. */
export const Results = ({ results, caption }: { readonly results: readonly Result[]; readonly caption: string }) => {
  const words = useManager().results
  const done = results.filter(result => result.done).length
  return (
    <>
      <output class={done === results.length ? 'notice' : 'notice late'}>{words.done(done, results.length)}</output>
      <DeskTable caption={caption} columns={[words.complaint, words.outcome]}>
        {results.map(({ id, reference, done: isDone, said }) => (
          <tr>
            <th scope="row" class="num" data-label={words.complaint}>
              {id ? <Link href={`/desk/complaints/${id}`}>{reference}</Link> : '-'}
            </th>
            <td data-label={words.outcome} class={isDone ? 'kept' : 'late'}>
              {said}
            </td>
          </tr>
        ))}
      </DeskTable>
    </>
  )
}
