import type { Absence } from '#rota/rota.ts'
import type { Choice } from '#complaint/rota.ts'
import type { LoadRow } from '#ledger/questions/workload.ts'
import type { Person } from '#people/people.ts'
import { type Names } from '#texts/things.ts'
import { useDates, useThings } from '../../../parts/desk/speech.ts'
import { useManager, useRota, useWorkload } from './speech.ts'

/** Until when somebody is away, in words and with the whole date. */
export const AwayUntil = ({ absence }: { readonly absence: Absence | undefined }) => {
  const [words, dates] = [useWorkload(), useDates()]
  return absence ? <span class="soon">{words.until(dates.fullDate(absence.until))}</span> : null
}

/** A person to choose, with what helps choosing: how much they have, and whether they are away. */
export const PersonOptions = ({
  people,
  away,
  loads,
  chosen,
  proposed,
}: {
  readonly people: readonly Person[]
  readonly away: ReadonlyMap<string, Absence>
  readonly loads: ReadonlyMap<string | null, LoadRow>
  readonly chosen: string | undefined
  readonly proposed?: string | undefined
}) => {
  const [{ week }, words, dates] = [useManager(), useWorkload(), useDates()]
  return (
    <>
      {people.map(({ id, name }) => {
        const [absence, load] = [away.get(id), loads.get(id)]
        const about = [
          week.has(load?.open ?? 0, load?.late ?? 0),
          ...(absence ? [words.until(dates.fullDate(absence.until))] : []),
          ...(id === proposed ? [week.best] : []),
        ].join(', ')
        return (
          <option value={id} selected={id === chosen}>
            {`${name} (${about})`}
          </option>
        )
      })}
    </>
  )
}

/** Why the rota passed over somebody, for each of them. */
export const usePassedOver = (names: Names) => {
  const [things, { passedOver }] = [useThings(), useRota()]
  return ({ passedOver: all }: Pick<Choice, 'passedOver'>): string =>
    all.map(({ person, because }) => `${things.name(person, names)} (${passedOver[because]})`).join(', ')
}
