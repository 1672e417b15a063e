import type { Storefront } from '#policy/storefront.ts'
import { contrast, mix, readable } from './colour.ts'

type BrandColours = { readonly brand: string; readonly wash: string; readonly on: string; readonly accent: string }

/** The colours a shop chose. */
export type Chosen = Pick<Storefront, 'brand' | 'accent'>

const on = (brand: string) => (contrast(brand, '#ffffff') >= 4.5 ? '#ffffff' : '#15181a')

/** A shop's colour as ink, ground and ground of ink, for light and dark pages; changed no more than reading needs. */
export const brandColours = (
  colour: string,
  accent: string = colour,
): { readonly light: BrandColours; readonly dark: BrandColours } => {
  const washOnLight = mix(colour, '#ffffff', 0.9)
  const washOnDark = mix(colour, '#15181a', 0.78)
  const onLight = readable(colour, washOnLight, '#000000')
  const onDark = readable(mix(colour, '#ffffff', 0.25), washOnDark, '#ffffff', 6)
  // A line or a mark is told from its ground by less than a letter is (WCAG 2.2, 1.4.11).
  const [mark, markOnDark] = [readable(accent, '#ffffff', '#000000', 3), readable(accent, '#1c2023', '#ffffff', 3)]
  return {
    light: { brand: onLight, wash: washOnLight, on: on(onLight), accent: mark },
    dark: { brand: onDark, wash: washOnDark, on: on(onDark), accent: markOnDark },
  }
}

const variables = ({ brand, wash, on, accent }: BrandColours) =>
  `:root{--brand:${brand};--brand-wash:${wash};--on-brand:${on};--accent:${accent}}`

/** The few lines of style that make a page this shop's. */
export const brandSheet = ({ brand, accent }: Chosen): string => {
  const { light, dark } = brandColours(brand, accent)
  return `${variables(light)}@media screen and (prefers-color-scheme:dark){${variables(dark)}}@media print{${variables({ ...light, wash: '#ffffff' })}}`
}

const escaped = (text: string) => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

/** The shop's first letter in its colour, for the browser's tab. */
export const brandIcon = ({ name, brand }: Pick<Storefront, 'name' | 'brand'>): string => {
  const { light } = brandColours(brand)
  const letter = escaped([...name.trim()][0]?.toUpperCase() ?? '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${light.brand}"/><text x="16" y="23" text-anchor="middle" font-family="system-ui,sans-serif" font-size="20" font-weight="700" fill="${light.on}">${letter}</text></svg>`
}
