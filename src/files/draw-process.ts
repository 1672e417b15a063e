// A process that draws pictures anew: what comes from outside is taken apart here, where it can be stopped and holds no secret.
import sharp from 'sharp'
import type { Drawing, Drawn } from './draw.ts'

sharp.cache(false)
sharp.concurrency(1)

const mostPixels = 60_000_000
const widest = 2000

const draw = async ({ from, to }: Drawing): Promise<Drawn> => {
  const picture = sharp(from, { limitInputPixels: mostPixels, pages: 1, sequentialRead: true })
  const { format } = await picture.metadata()
  const turned = picture.autoOrient().resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
  // What was drawn sharp stays so; a photo is smaller as one. Nothing of what stood beside the picture goes along.
  const isSharp = format === 'png' || format === 'gif'
  const made = isSharp ? turned.png() : turned.flatten({ background: '#fff' }).jpeg({ quality: 82 })
  const { size } = await made.toFile(to)
  return { bytes: size, type: isSharp ? 'image/png' : 'image/jpeg' }
}

process.on('message', (drawing: Drawing) => {
  draw(drawing).then(
    drawn => process.send?.(drawn),
    () => process.send?.('cannot'),
  )
})
process.once('disconnect', () => process.exit())
