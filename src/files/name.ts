const longest = 120

/**
 * What the sender called a file, as text that is safe to show: the last part of a path, without control characters, without
 * marks that turn the direction of text around, and not too long; its ending is kept.
 */
export const cleanName = (name: string): string => {
  const last = name.normalize('NFC').toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}"<>|:*?]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(clean)?.[0] ?? ''
  const letters = [...clean.slice(0, clean.length - ending.length)]
  return letters.slice(0, longest - ending.length).join('') + ending
}
