import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { shopsTexts } from '#texts/shops.ts'
import type { Form } from '../../form.ts'
import { logoMaxBytes, logoTypes } from '../../parts/logo.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { contrast, readable } from '../../parts/sheets/colour.ts'
import type { World } from '../../world.ts'
import { isColour, nearest, ratioIn } from './typed.ts'

type Logo = NonNullable<Storefront['logo']>
/** What a shop would look like, as typed. */
export type Look = { readonly brand: string; readonly accent: string; readonly logo?: Logo | undefined }

export const lookOf = ({ brand, accent = '', logo }: Storefront): Look => ({ brand, accent, logo })

/** A mark is told from its ground by three to one (WCAG 2.2, 1.4.11). */
const leastOfMark = 3
export const nearestMark = (colour: string): string => readable(colour.toLowerCase(), '#ffffff', '#000000', leastOfMark)

/** A picture that was stored already, as it is kept; whatever else a form may say of it is not believed. */
export const logoOf = async (id: string, { files }: World): Promise<Logo | undefined> => {
  const opened = await files.open(id)
  if (!opened) return undefined
  await opened.stream.cancel()
  return logoTypes.includes(opened.type) && opened.bytes <= logoMaxBytes ? { file: id, type: opened.type } : undefined
}

/** The look that a form means: the picture chosen now, or before, or that it has none. */
export const readLook = async (form: Form, world: World): Promise<Look> => {
  const [sent] = form.files('logo')
  const kept = form.all('remove').length > 0 ? '' : (sent?.id ?? form.text('kept-logo'))
  const [brand, accent] = [form.text('brand').toLowerCase(), form.text('accent').toLowerCase()]
  return { brand, accent, logo: kept ? await logoOf(kept, world) : undefined }
}

const brandProblem = (brand: string, language: StaffLanguage) => {
  const { problems } = shopsTexts[language]
  if (!isColour(brand)) return problems.brandWrong
  return contrast(brand, '#ffffff') < 4.5 ? problems.brandPale(ratioIn(brand, language), nearest(brand)) : undefined
}

const accentProblem = (accent: string, language: StaffLanguage) => {
  const { problems, look } = shopsTexts[language]
  if (accent === '') return undefined
  if (!isColour(accent)) return problems.brandWrong
  return contrast(accent, '#ffffff') < leastOfMark
    ? look.accentPale(ratioIn(accent, language), nearestMark(accent))
    : undefined
}

const logoProblem = (form: Form, language: StaffLanguage) => {
  const { look } = shopsTexts[language]
  const [sent] = form.files('logo')
  if (form.problem === 'file-too-large') return look.logoLarge
  if (form.problem === 'file-type') return look.logoType
  if (!sent) return undefined
  if (!logoTypes.includes(sent.type)) return look.logoType
  return sent.bytes > logoMaxBytes ? look.logoLarge : undefined
}

export const lookProblems = (form: Form, { brand, accent }: Look, language: StaffLanguage): Errors => {
  const all = {
    brand: brandProblem(brand, language),
    accent: accentProblem(accent, language),
    logo: logoProblem(form, language),
  }
  return Object.fromEntries(Object.entries(all).flatMap(([name, text]) => (text ? [[name, text]] : [])))
}

/** The shop with this look; what it shared with the brand colour it keeps sharing. */
export const withLook = ({ accent: _, logo: __, ...shop }: Storefront, look: Look): Storefront => ({
  ...shop,
  brand: look.brand,
  ...(look.accent ? { accent: look.accent } : {}),
  ...(look.logo ? { logo: look.logo } : {}),
})
