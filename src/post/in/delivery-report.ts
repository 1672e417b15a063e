import type { Email } from 'postal-mime'

/** RFC 3464: what a mail server says about a letter of ours. `late`: it goes on trying. */
export type DeliveryReport = { readonly status?: string; readonly late: boolean }

/** The text of the machine's part of a report, or undefined where a message is none. */
export const reportIn = ({ attachments }: Pick<Email, 'attachments'>): string | undefined => {
  const report = attachments.find(({ mimeType }) => /^message\/(global-)?delivery-status$/.test(mimeType))
  return report && (typeof report.content === 'string' ? report.content : new TextDecoder().decode(report.content))
}

const field = (group: string, name: string) => new RegExp(`^${name}:[ \\t]*(\\S+)`, 'im').exec(group)?.[1] ?? ''

/** What a report comes to: of several recipients the one that failed counts, and a letter is only late where none did. */
export const readReport = (report: string): DeliveryReport => {
  const groups = report.split(/\r?\n[ \t]*\r?\n/).filter(group => field(group, 'Action') || field(group, 'Status'))
  const failed = groups.find(group => field(group, 'Action').toLowerCase() === 'failed')
  const told = failed ?? groups[0] ?? ''
  const action = field(told, 'Action').toLowerCase()
  const [status] = /^[245]\.\d{1,3}\.\d{1,3}$/.exec(field(told, 'Status')) ?? []
  const isFinal = action === 'failed' || (action === '' && (status === undefined || status.startsWith('5')))
  return { ...(status ? { status } : {}), late: !isFinal }
}
