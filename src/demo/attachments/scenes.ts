// What customers photograph, painted: nobody's real guitar had to be broken.
import { type Colour, hills, lit, mixed, paint, speckle } from './picture.ts'

// Darker towards the edges, as a telephone held too close sees it.
const vignette = (x: number, y: number) => -50 * (((x - 240) / 300) ** 2 + ((y - 180) / 240) ** 2)

const dark: Colour = [38, 22, 12]

/** A spruce top with a crack beside the bridge. */
export const crackedTop = () =>
  paint((x, y) => {
    const wave = 4 * hills(x / 90, y / 220)
    const wood = lit([216, 172, 112], 9 * Math.sin(x * 0.42 + wave) + 5 * hills(x / 7, y / 120) + vignette(x, y))
    const crack = 268 + 16 * hills(3, y / 46) + 5 * hills(9, y / 9) + y * 0.12
    const breadth = y < 40 ? 0 : 1.2 + 2.2 * (y / 360) + hills(5, y / 12)
    const away = Math.abs(x - crack)
    if (away < breadth) return dark
    const edged = mixed(wood, [244, 214, 164], away < breadth + 2.5 && x > crack && breadth > 0 ? 0.7 : 0)
    const onBridge = y > 292 + 8 * Math.sin(x / 80) && x > 20 && x < 236
    return onBridge ? lit([70, 40, 24], 8 * hills(x / 30, y / 3) + vignette(x, y) / 2) : edged
  })

/** A carton with a hole torn in its side. */
export const tornBox = () =>
  paint((x, y) => {
    const board = lit([188, 144, 96], 4 * Math.sin(y * 0.9) + 6 * hills(x / 80, y / 50) + vignette(x, y))
    const taped = x > 60 && x < 128 ? mixed(board, [214, 190, 150], 0.55) : board
    const reach = Math.hypot((x - 292) / 1.25, y - 186)
    const rim = 78 + 20 * hills(x / 22, y / 22) + 7 * hills(x / 6, y / 6)
    if (reach < rim - 9) return lit([30, 22, 18], 8 * hills(x / 40, y / 40))
    return reach < rim ? lit([224, 192, 146], 14 * speckle(x, y >> 1)) : taped
  })

/** The corner of an amplifier, with the covering scraped off. */
export const dentedCorner = () =>
  paint((x, y) => {
    const leather = lit([46, 46, 50], 10 * hills(x / 3, y / 3) + 4 * speckle(x, y) + vignette(x, y) / 4)
    const scraped = Math.hypot((x - 170) / 1.5, y - 200) + 16 * hills(x / 16, y / 16)
    if (scraped < 52) return lit([168, 138, 98], 12 * hills(x / 26, y / 2) - (52 - scraped) / 2)
    if (scraped < 60) return [96, 88, 80]
    const steel = x + y > 610 + 8 * hills(x / 60, y / 60)
    return steel ? lit([172, 174, 178], 26 * Math.sin((x - y) / 34) + vignette(x, y) / 2) : leather
  })

/** A carpet with the mark of something hot. */
export const scorchedCarpet = () =>
  paint((x, y) => {
    const pile = lit([198, 188, 166], 15 * hills(x / 2.5, y / 2.5) + 5 * speckle(x, y) + vignette(x, y) / 2)
    const reach = Math.hypot(x - 236, (y - 184) * 1.15) + 6 * hills(x / 14, y / 14)
    const ring = Math.exp(-(((reach - 92) / 20) ** 2))
    const middle = reach < 92 ? 0.3 : 0
    return mixed(pile, [84, 50, 24], Math.max(0.85 * ring, middle))
  })
