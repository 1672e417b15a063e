import { fitted } from './fit.ts'
import type { Attached, Block, Paper, Pictures, Printed } from './paper.ts'
import { isDrawable } from './picture.ts'
import { draws, fit, place, set } from './setting.ts'

/** Under a name of our own, whatever the picture is called; those that cannot be drawn are said instead. */
const placed = (blocks: readonly Block[], pictures: Pictures): readonly Block[] => {
  const places = new Map<string, string>()
  for (const [name, bytes] of Object.entries(pictures)) {
    if (!isDrawable(bytes)) continue
    const path = `picture-${places.size + 1}`
    place(path, bytes)
    if (draws(path)) places.set(name, path)
  }
  return blocks.map(block => {
    if (!('picture' in block)) return block
    const { picture, caption, otherwise, alt: _, ...rest } = block
    const path = places.get(picture)
    return path ? { ...block, picture: path } : { ...rest, paragraph: `${caption}. ${otherwise}` }
  })
}

/** Puts files beside the template, each under a name of our own, and says what it is called in the document: once for each name. */
const laid = (attached: readonly Attached[]) => {
  const names = new Set<string>()
  return attached.map(({ name, type, about, bytes }, n) => {
    const plain = fit(name).replaceAll(/[/\\:*?"<>|\n\t]/g, '_') || 'file'
    const own = names.has(plain) ? `${n + 1} ${plain}` : plain
    names.add(own)
    place(`attached-${n + 1}`, bytes)
    return { path: `attached-${n + 1}`, name: own, type, about: fit(about) }
  })
}

export const setPaper = (paper: Paper, pictures: Pictures, attached: readonly Attached[]): Printed => {
  const fits = fitted(paper, fit)
  const all = { ...fits, blocks: placed(fits.blocks, pictures), attached: laid(attached) }
  return set('template.typ', all, paper.madeAt, attached.length > 0 ? 'a-3a' : 'a-2a')
}
