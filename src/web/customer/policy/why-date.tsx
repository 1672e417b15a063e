import { useContext } from 'preact/hooks'
import { policyPage } from '#texts/policy-page.ts'
import type { Explanation } from '#texts/why.ts'
import { Speech } from '../../parts/speech.ts'
import { Explained } from './explained.tsx'

/** Why a date is what it is, folded away under the date. */
export const WhyDate = ({ why }: { readonly why: Explanation }) => (
  <details>
    <summary>{policyPage[useContext(Speech)].now.why}</summary>
    <Explained why={why} />
  </details>
)
