/** One of something has an article in French: “dans un délai d’une semaine”, “dans un délai de 8 jours”. */
export const within = (period: string): string => {
  const [, one] = /^1[ \u00a0](.+)$/.exec(period) ?? []
  if (!one) return `dans un délai de ${period}`
  return `dans un délai d’${/^(semaine|heure)/.test(one) ? 'une' : 'un'} ${one}`
}
