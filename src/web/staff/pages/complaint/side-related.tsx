import { may } from '#complaint/may.ts'
import type { ComplaintLink } from '#complaint/related.ts'
import type { OtherRow } from '#ledger/questions/others-of.ts'
import { useComplaintWords, useDates, useThings, useWriting } from '../../../parts/desk/speech.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Link } from '../../../parts/link.tsx'
import { addressOf } from '../../address.ts'
import type { Setting } from '../../setting.ts'
import { Section } from './side-section.tsx'

const mayLink = ({ visit: { actor, history } }: Setting) =>
  may(actor, 'link-complaint', history.complaint, history.ground.policy)

const Carried = ({ setting, other }: { readonly setting: Setting; readonly other: string }) => (
  <>
    <input type="hidden" name="csrf" value={setting.visit.csrf} />
    <input type="hidden" name="other" value={other} />
  </>
)

const LinkedLine = ({ setting, link }: { readonly setting: Setting; readonly link: ComplaintLink }) => {
  const { related: words } = useWriting()
  const { other, reference, as } = link
  return (
    <li>
      <Link href={`/desk/complaints/${other}`}>{reference}</Link>
      <small>{words.as[as]}</small>
      {mayLink(setting) && (
        <form method="post" action={`${addressOf(setting.visit)}/unlink`}>
          <Carried setting={setting} other={other} />
          <Button kind="quiet" name="do" value="unlink" about={reference}>
            {words.unlink}
          </Button>
        </form>
      )}
    </li>
  )
}

/** Complaints that staff put together with this one. */
export const SideRelated = ({ setting }: { readonly setting: Setting }) => {
  const { related: words } = useWriting()
  const { links } = setting.visit.history.complaint
  if (links.length === 0 && !mayLink(setting)) return null
  return (
    <Section title={words.title}>
      <ul id="related" class="related">
        {links.map(link => (
          <LinkedLine setting={setting} link={link} />
        ))}
      </ul>
      {mayLink(setting) && (
        <p class="links">
          <Link href={`${addressOf(setting.visit)}/link`} class="act-link">
            {words.link}
          </Link>
        </p>
      )}
    </Section>
  )
}

/** One press says that the later of the two tells the same as the earlier. */
const SameStory = ({ setting, other }: { readonly setting: Setting; readonly other: OtherRow }) => {
  const { related: words } = useWriting()
  const isLater = other.receivedAt > setting.visit.history.complaint.receivedAt
  return (
    <form method="post" action={`${addressOf(setting.visit)}/link`}>
      <Carried setting={setting} other={other.id} />
      <Button kind="quiet" name="as" value={isLater ? 'duplicate' : 'original'} about={other.reference}>
        {isLater ? words.duplicateOf : words.duplicateIs}
      </Button>
      <Button kind="quiet" name="as" value="related" about={other.reference}>
        {words.relatedTo}
      </Button>
    </form>
  )
}

// The newest ones; all of them stand on the page where two are put together.
const shown = 5

/** Other complaints of the same customer or on the same order, which may belong with this one. */
export const SideOthers = ({
  setting,
  others,
}: {
  readonly setting: Setting
  readonly others: readonly OtherRow[]
}) => {
  const [words, things, dates] = [useComplaintWords(), useThings(), useDates()]
  const { related } = useWriting()
  const { complaint, ground } = setting.visit.history
  const unlinked = others.filter(({ id }) => !complaint.links.some(({ other }) => other === id))
  if (unlinked.length === 0) return null
  return (
    <Section title={words.side.others}>
      <ul class="related">
        {unlinked.slice(0, shown).map(other => (
          <li>
            <Link href={`/desk/complaints/${other.id}`}>{other.reference}</Link>{' '}
            {things.categoryNames[other.category].toLowerCase()}
            <small>
              {dates.dateOf(other.receivedAt, ground.zone)} ·{' '}
              {(other.finding ? things.findings[other.finding] : things.stages[other.stage]).toLowerCase()} ·{' '}
              {related.same[other.same]}
            </small>
            {mayLink(setting) && <SameStory setting={setting} other={other} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
