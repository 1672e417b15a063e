import { factsOf } from '#complaint/facts.ts'
import type { Block } from '#paper/paper.ts'
import { colonIn } from '#texts/colon.ts'
import { datesIn } from '#texts/dates.ts'
import { dossierIn } from '#texts/dossier.ts'
import { blocksOf } from '../paper/blocks-of.tsx'
import { sectionsOf } from '../policy/sections.tsx'
import type { Given } from './given.ts'

/** The policy that counts for a complaint, in its own words and those of its page: the promises, the reviews, the bodies outside. */
export const policyWords = ({ history, shop, language, now, policyPage }: Given): readonly Block[] => {
  const { policy, calendar } = history.ground
  const say = dossierIn[language]
  const country = factsOf(history.complaint).country ?? shop.country
  const sections = sectionsOf({ shop, policy, calendar, language, country, now })
  return [
    { newPage: true },
    { heading: say.policy(policy.version), level: 1, id: 'policy' },
    {
      paragraph: `${say.policyLead(datesIn(language).fullDate(policy.inForceFrom))} ${say.policyPage}${colonIn(language)} ${policyPage}`,
    },
    ...sections.flatMap(({ number, title, content }): readonly Block[] => [
      { heading: number ? `${number}. ${title}` : title, level: 2 },
      ...blocksOf(content, language, 3),
    ]),
  ]
}
