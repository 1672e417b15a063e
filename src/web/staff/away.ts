import type { Person } from '#people/people.ts'
import type { Absence } from '#rota/rota.ts'
import { workloadTexts } from '#texts/manager.ts'
import { datesIn } from '#texts/dates.ts'
import { useStaffLanguage } from '../parts/speech.ts'
import type { Setting } from './setting.ts'

/** Who is away, by person. */
export type Away = ReadonlyMap<string, Absence>

/** Until when somebody is away, with the whole date; '' for whoever is in. */
export const useAway = (away: Away) => {
  const language = useStaffLanguage()
  return (person: string): string => {
    const absence = away.get(person)
    return absence ? workloadTexts[language].until(datesIn(language).fullDate(absence.until)) : ''
  }
}

/** A colleague's name as it stands in a list to choose from: with until when they are away. */
export const useNamed = ({ away }: Pick<Setting, 'away'>) => {
  const awayUntil = useAway(away)
  return ({ id, name }: Pick<Person, 'id' | 'name'>): string => (awayUntil(id) ? `${name} (${awayUntil(id)})` : name)
}

/** The same setting without the colleagues whom the complaint is about: they cannot have it. */
export const withoutConcerned = (setting: Setting): Setting => {
  const { concerned } = setting.visit.history.complaint
  const isConcerned = (id: string) => concerned.some(({ person }) => person === id)
  return { ...setting, colleagues: setting.colleagues.filter(({ id }) => !isConcerned(id)) }
}
