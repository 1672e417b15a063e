import type { Recorded } from './event.ts'

/**
 * Whether somebody who works on the complaint must know of this before they go on. What time and the post do takes nobody by
 * surprise, and that a customer took their own file along changes nothing in it.
 */
export const surprises = ({ type, by }: Pick<Recorded, 'type' | 'by'>): boolean =>
  by.kind !== 'clock' && by.kind !== 'post' && type !== 'dossier-taken'
