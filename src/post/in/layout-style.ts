// What makes a letter look as it did, and cannot leave its place, cover anything, or fetch.
const properties = new Set(
  (
    'background-color color direction display font font-family font-size font-style font-variant font-weight height letter-spacing ' +
    'line-height list-style-type margin margin-bottom margin-left margin-right margin-top max-width min-width padding padding-bottom ' +
    'padding-left padding-right padding-top text-align text-decoration text-indent text-transform vertical-align white-space width ' +
    'word-break word-spacing border border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse ' +
    'border-color border-left border-left-color border-left-style border-left-width border-radius border-right border-right-color ' +
    'border-right-style border-right-width border-spacing border-style border-top border-top-color border-top-style ' +
    'border-top-width border-width'
  ).split(' '),
)

// Words, figures, colours and lists of fonts; no brackets, so that nothing can be called, and no signs that mean more than they seem.
const value = /^[\w\s#%.,'"!-]{1,200}$/
const called = /^(?:rgb|rgba|hsl|hsla)\([\d\s.,%/]{1,60}\)$/i
// Off the page to the left or the top is out of sight.
const hides = /^(?:margin|text-indent|font-size|letter-spacing|word-spacing)/
const shows = /^(?:block|inline|inline-block|table|table-cell|table-row|list-item)$/i

const isHarmless = (name: string, said: string): boolean => {
  if (!properties.has(name) || !(value.test(said) || called.test(said))) return false
  if (name === 'display') return shows.test(said)
  return !(hides.test(name) && said.includes('-'))
}

/** The part of a style attribute that may stay. */
export const styleIn = (style: string): string =>
  style
    .slice(0, 2000)
    .split(';')
    .flatMap(one => {
      const at = one.indexOf(':')
      const [name, said] = [one.slice(0, at).trim().toLowerCase(), one.slice(at + 1).trim()]
      return at > 0 && isHarmless(name, said) ? [`${name}: ${said}`] : []
    })
    .slice(0, 40)
    .join('; ')
