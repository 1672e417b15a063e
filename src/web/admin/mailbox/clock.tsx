import { datesIn } from '#texts/dates.ts'
import { mailboxTexts } from '#texts/mailbox.ts'
import { Button } from '../../parts/form/button.tsx'
import type { FrontVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { isFromHere } from '../../from-here.ts'

const hour = 3_600_000
const steps: Readonly<Record<string, number>> = { hour, day: 24 * hour, week: 168 * hour }

/** The demo's clock, and the buttons that let time pass. */
export const Clock = ({ visit }: { readonly visit: FrontVisit }) => {
  const { language, now, shop } = visit
  const { clock: say } = mailboxTexts[language]
  return (
    <section class="box clock" aria-labelledby="clock">
      <h2 id="clock">{say.title}</h2>
      <p>
        {say.now} <strong>{datesIn(language).dateTime(now, shop.zone)}</strong>
      </p>
      <p class="soft">{say.lead}</p>
      <form method="post" action={`/mailbox/clock?language=${language}`} class="buttons">
        {(['hour', 'day', 'week'] as const).map(step => (
          <Button kind="plain" name="step" value={step}>
            {say[step]}
          </Button>
        ))}
      </form>
    </section>
  )
}

/** Lets time pass in the demo: promises fall due and letters follow, as they would have. */
export const moveClock = async ({ c, form, language }: FrontVisit, { advanceClock }: World): Promise<Response> => {
  if (!advanceClock || !isFromHere(c)) return c.notFound()
  const ms = steps[(await form()).text('step')]
  if (ms) await advanceClock(ms)
  return c.redirect(`/mailbox?language=${language}${ms ? '&moved=yes' : ''}`, 303)
}
