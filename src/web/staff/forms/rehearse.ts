import type { Command } from '#complaint/command.ts'
import { decide, evolve } from '#complaint/complaint.ts'
import { type Circumstances, isRefused, type Refusal } from '#complaint/decision.ts'
import type { Recorded } from '#complaint/event.ts'
import type { Letter } from '#complaint/letter.ts'
import { react } from '#complaint/react.ts'
import type { Complaint } from '#complaint/state.ts'

/** What would come of commands if they were given now. */
export type Rehearsed = {
  readonly complaint: Complaint
  readonly events: readonly Recorded[]
  readonly letters: readonly Letter[]
}

/** Gives commands to the heart alone, so that a refusal or a letter is seen before anything happens. */
export const rehearse = (
  complaint: Complaint,
  commands: readonly Command[],
  at: Circumstances,
): Rehearsed | Refusal => {
  let now: Rehearsed = { complaint, events: [], letters: [] }
  for (const command of commands) {
    const decision = decide(now.complaint, command, at)
    if (isRefused(decision)) return decision
    for (const event of decision) {
      const next = evolve(now.complaint, event)
      now = {
        complaint: next,
        events: [...now.events, event],
        letters: [...now.letters, ...react(event, next.version)],
      }
    }
  }
  return now
}
