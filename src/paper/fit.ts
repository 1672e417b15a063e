import type { Block, Inline, Paper, Said } from './paper.ts'

type Fit = (text: string) => string

const inline = (one: Inline, fit: Fit): Inline => {
  if (typeof one === 'string') return fit(one)
  return 'see' in one ? one : { ...one, text: fit(one.text) }
}
const said = (of: Said, fit: Fit): Said => (typeof of === 'string' ? fit(of) : of.map(one => inline(one, fit)))

const block = (of: Block, fit: Fit): Block => {
  if ('heading' in of) return { ...of, heading: fit(of.heading) }
  if ('paragraph' in of) return { ...of, paragraph: said(of.paragraph, fit) }
  if ('lead' in of) return { ...of, lead: said(of.lead, fit) }
  if ('quote' in of) return { ...of, quote: fit(of.quote) }
  if ('list' in of) return { ...of, list: of.list.map(one => said(one, fit)) }
  if ('facts' in of) return { ...of, facts: of.facts.map(({ name, is }) => ({ name: fit(name), is: said(is, fit) })) }
  if ('table' in of) return { ...of, table: of.table.map(row => row.map(cell => said(cell, fit))) }
  if ('picture' in of) return { ...of, alt: fit(of.alt), caption: fit(of.caption), otherwise: fit(of.otherwise) }
  return of
}

/** What a block leads to that is not in the paper would stop its making: such a link becomes plain words. */
const known = (of: Said, ids: ReadonlySet<string>): Said =>
  typeof of === 'string'
    ? of
    : of.flatMap((one): readonly Inline[] => {
        if (typeof one === 'string') return [one]
        if ('see' in one) return ids.has(one.see) ? [one] : []
        const { to, ...plain } = one
        return [to === undefined || ids.has(to) ? one : plain]
      })

const linked = (of: Block, ids: ReadonlySet<string>): Block => {
  if ('paragraph' in of) return { ...of, paragraph: known(of.paragraph, ids) }
  if ('lead' in of) return { ...of, lead: known(of.lead, ids) }
  if ('list' in of) return { ...of, list: of.list.map(one => known(one, ids)) }
  if ('facts' in of) return { ...of, facts: of.facts.map(({ name, is }) => ({ name, is: known(is, ids) })) }
  if ('table' in of) return { ...of, table: of.table.map(row => row.map(cell => known(cell, ids))) }
  return of
}

/** Pieces with texts that their letters can write, and links that lead somewhere among them. */
export const fittedBlocks = (blocks: readonly Block[], fit: Fit): readonly Block[] => {
  const ids = new Set(blocks.flatMap(({ id }) => id ?? []))
  return blocks.map(of => linked(block(of, fit), ids))
}

/** The paper with texts that its letters can write, and links that lead somewhere. */
export const fitted = (paper: Paper, fit: Fit): Paper => ({
  ...paper,
  title: fit(paper.title),
  reference: fit(paper.reference),
  mark: fit(paper.mark),
  author: fit(paper.author),
  blocks: fittedBlocks(paper.blocks, fit),
})
