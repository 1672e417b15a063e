import type { Role } from '#policy/policy.ts'
import { type Route, staff } from '../../route.ts'
import { addSnippet, showNewSnippet } from './add.tsx'
import { removeSnippet, saveSnippet, showSnippet } from './edit.tsx'
import { showSnippets } from './list.tsx'

const house: readonly Role[] = ['agent', 'manager', 'investigator']
const needs = 'snippets'

/** The room of the house's own texts. */
export const snippetRoutes: readonly Route[] = [
  staff(house, 'GET', '/desk/snippets', showSnippets, needs),
  staff(house, 'GET', '/desk/snippets/new', showNewSnippet, needs),
  staff(house, 'POST', '/desk/snippets/new', addSnippet, needs),
  staff(house, 'GET', '/desk/snippets/:snippet', showSnippet, needs),
  staff(house, 'POST', '/desk/snippets/:snippet', saveSnippet, needs),
  staff(house, 'POST', '/desk/snippets/:snippet/remove', removeSnippet, needs),
]
