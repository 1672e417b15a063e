import type { Policy } from '#policy/policy.ts'

/** What the check says of a policy, a line for each finding. */
export const checked = (policy: Policy): { readonly lines: readonly string[]; readonly isRefused: boolean } => ({
  lines: [`${policy.id} version ${policy.version} reads well.`],
  isRefused: false,
})
