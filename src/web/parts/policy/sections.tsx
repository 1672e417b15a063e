import type { ComponentChildren } from 'preact'
import type { Clause, ClauseText } from '#policy/policy.ts'
import { policyPage } from '#texts/policy-page.ts'
import { languageIn } from '#texts/tongue.ts'
import { ownWords } from '#texts/policy-rules.ts'
import { countingPieces } from './counting.tsx'
import type { Piece, PolicyFacts } from './facts.ts'
import { numbered } from './numbering.ts'
import { outsidePieces } from './outside.tsx'
import { fastLanePieces, isOfReview, promisePieces } from './promises.tsx'
import { reviewPieces } from './reviews.tsx'
import { firstPieces, lastPieces, middlePieces } from './topics.tsx'
import { Own } from './words.tsx'

/** A part of the page under its own heading. */
export type Section = {
  readonly id: string
  readonly number?: Clause
  readonly title: string
  /** Where the title is not in the language of the page. */
  readonly titleLanguage?: string | undefined
  readonly content: ComponentChildren
}

const alone = ({ topic, title, content }: Piece): Section => ({ id: topic, title, content })

type Told = { readonly clause: Clause; readonly pieces: readonly Piece[] }

const clauseSection = ({ clause, pieces }: Told, { policy, language }: PolicyFacts): Section => {
  const own: ClauseText | undefined = policy.clauses.find(one => one.clause === clause)
  const title = ownWords(own?.title, language)
  const words = own?.says && <Own texts={own.says} language={language} />
  return {
    id: `clause-${clause}`,
    number: clause,
    title: title?.text ?? pieces[0]?.title ?? policyPage[language].untitled,
    titleLanguage: title && title.language !== languageIn(language) ? title.language : undefined,
    content: (
      <>
        {pieces.map(({ content, title: of }, n) => (
          <>
            {n > 0 && of !== pieces[0]?.title && <h3>{of}</h3>}
            {content}
          </>
        ))}
        {words && (pieces.length > 0 ? <div class="inset">{words}</div> : words)}
      </>
    ),
  }
}

/** All that the policy says, clause by clause as it numbers them; `action` is where the choice of a country is sent. */
export const sectionsOf = (facts: PolicyFacts, action?: string): readonly Section[] => {
  const { promises } = facts.policy
  const before = firstPieces(facts)
  const after = [
    ...promisePieces(
      facts,
      promises.filter(rule => !isOfReview(rule)),
    ),
    ...fastLanePieces(facts),
    ...middlePieces(facts),
    ...reviewPieces(facts),
    ...promisePieces(facts, promises.filter(isOfReview)),
    ...outsidePieces(facts, action),
    ...lastPieces(facts),
    ...countingPieces(facts),
  ]
  const told = numbered(facts.policy, before, after)
  return [
    ...told.before.map(alone),
    ...told.clauses.map(clause => clauseSection(clause, facts)),
    ...told.after.map(alone),
  ]
}
