const longest = 60

/** A name that every file system takes: plain letters, digits, points and hyphens; its ending is kept, and nothing leads elsewhere. */
export const safeName = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9.]+/g, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? ''
  return (
    plain
      .slice(0, plain.length - ending.length)
      .slice(0, longest)
      .replace(/[-.]+$/, '') + ending || 'file'
  )
}
