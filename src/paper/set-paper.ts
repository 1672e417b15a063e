import { fitted } from './fit.ts'
import type { Block, Paper, Pictures, Printed } from './paper.ts'
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

export const setPaper = (paper: Paper, pictures: Pictures): Printed => {
  const fits = fitted(paper, fit)
  return set('template.typ', { ...fits, blocks: placed(fits.blocks, pictures) }, paper.madeAt, 'a-2a')
}
