import { Hidden } from './hidden.tsx'
import { useWords } from './speech.ts'

export type Step = { readonly name: string; readonly when?: string; readonly state: 'done' | 'here' | 'to-come' }

/** Where something stands among a fixed number of steps; each says in words whether it is done. */
export const Steps = ({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) => {
  const words = useWords()
  const said = { done: words.stepDone, here: words.stepNow, 'to-come': words.stepToCome }
  return (
    <ol class="steps" aria-label={label}>
      {steps.map(({ name, when, state }) => (
        <li class={state} aria-current={state === 'here' ? 'step' : undefined}>
          {name}
          {when !== said[state] && <Hidden> ({said[state]})</Hidden>}
          {when && <small> {when}</small>}
        </li>
      ))}
    </ol>
  )
}
