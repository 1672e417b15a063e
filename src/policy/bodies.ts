// Clause 13: the outside bodies a customer can turn to, by country. What each can and cannot do is said in `texts/`.
import { be } from './bodies/be.ts'
import { de } from './bodies/de.ts'
import { es } from './bodies/es.ts'
import { fr } from './bodies/fr.ts'
import { gb } from './bodies/gb.ts'
import { ie } from './bodies/ie.ts'
import { it } from './bodies/it.ts'
import { nl } from './bodies/nl.ts'
import type { Body, BodyId } from './body.ts'

export { type Ability, type Body, type BodyId, isCourt } from './body.ts'

/** All that the directory holds; a policy can state others of its own. */
export const bodies: readonly Body[] = [...gb, ...nl, ...be, ...de, ...fr, ...ie, ...es, ...it]

/** Those of these ids, in the order of the directory. */
export const bodiesOf = (ids: readonly BodyId[]): readonly Body[] => bodies.filter(body => ids.includes(body.id))
