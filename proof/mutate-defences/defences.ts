import type { Defence } from './defence.ts'
import { entering } from './entering.ts'
import { history } from './history.ts'
import { keys } from './keys.ts'
import { pages } from './pages.ts'
import { post } from './post.ts'

/** Every defence that is taken away once. */
export const defences: readonly Defence[] = [...entering, ...keys, ...pages, ...post, ...history]
