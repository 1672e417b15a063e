import type { ComplaintVisit } from '../route.ts'

/** The address of a complaint on the desk, or of one act on it. */
export const addressOf = ({ history }: Pick<ComplaintVisit, 'history'>, act?: string): string =>
  `/desk/complaints/${history.id}${act ? `/${act}` : ''}`
