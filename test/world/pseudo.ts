const accents: Readonly<Record<string, string>> = {
  a: 'áâ',
  e: 'éê',
  i: 'íî',
  o: 'óô',
  u: 'úû',
  y: 'ýÿ',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
}

/** A language that nobody speaks: English with every vowel twice and accents on top, about 40% longer and higher. */
export const pseudo = (text: string): string =>
  text.replace(/[a-z]/gi, letter => {
    const other = accents[letter.toLowerCase()]
    if (!other) return letter
    return letter === letter.toLowerCase() ? other : `${other.slice(0, 1).toUpperCase()}${other.slice(1)}`
  })

/** A page or a letter in it: what stands between the tags and can be read, but not what somebody else wrote. */
export const pseudoHtml = (html: string): string => {
  const from = html.indexOf('<body')
  return (
    html.slice(0, from) +
    html.slice(from).replace(/>([^<]+)</g, (_, text: string) => {
      const said = text.split(/(&[#\w]+;|https?:\/\/\S+|\S+@\S+)/)
      return `>${said.map((part, n) => (n % 2 ? part : pseudo(part))).join('')}<`
    })
  )
}
