import type { StaffVisit } from '../route.ts'

/** Being asked at all was the use that keeps a session; there is nothing else to say. */
export const extendSession = ({ c }: StaffVisit): Response => c.body(null, 204)
