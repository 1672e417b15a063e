// Clause 1: two complaints that belong together, or are one told twice, say so in both histories. Each keeps its own promises.
import type { Stamp } from '../actor.ts'
import type { Decision } from '../decision.ts'
import type { ComplaintLink } from '../related.ts'
import type { Complaint } from '../state.ts'

/** `as` is what the other is to this one: `original` where this is a duplicate of it. Asked again, nothing happens twice. */
export type LinkComplaint = {
  readonly type: 'link-complaint'
  readonly other: string
  readonly reference: string
  readonly as: ComplaintLink['as']
  readonly words?: { readonly why?: string }
}
export type UnlinkComplaint = { readonly type: 'unlink-complaint'; readonly other: string }
export type ComplaintLinked = Omit<LinkComplaint, 'type'> & { readonly type: 'complaint-linked' }
export type ComplaintUnlinked = Omit<UnlinkComplaint, 'type'> & {
  readonly type: 'complaint-unlinked'
  readonly reference: string
}

export const linkComplaint = ({ links }: Complaint, command: LinkComplaint): Decision<ComplaintLinked> =>
  links.some(({ other, as }) => other === command.other && as === command.as)
    ? []
    : [{ ...command, type: 'complaint-linked' }]

export const unlinkComplaint = ({ links }: Complaint, { other }: UnlinkComplaint): Decision<ComplaintUnlinked> =>
  links
    .filter(link => link.other === other)
    .map(({ reference }) => ({ type: 'complaint-unlinked', other, reference }) as const)

export const whenComplaintLinked = (complaint: Complaint, event: ComplaintLinked & Stamp): Complaint => {
  const { other, reference, as, at, by } = event
  return {
    ...complaint,
    links: [...complaint.links.filter(link => link.other !== other), { other, reference, as, at, by }],
  }
}
export const whenComplaintUnlinked = (complaint: Complaint, { other }: ComplaintUnlinked): Complaint => ({
  ...complaint,
  links: complaint.links.filter(link => link.other !== other),
})
