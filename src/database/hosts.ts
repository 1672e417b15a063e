const shape = /^(postgres(?:ql)?:\/\/(?:[^@/?#]*@)?)([^/?#]*)(.*)$/

/**
 * One address for each host that an address of a database names, in their order: `postgres://user:word@one:5432,two:5432/shop`
 * names two of one cluster, as PostgreSQL's own programs write it. Nothing where it is not such an address.
 */
export const eachHost = (url: string): readonly string[] => {
  const [, before, hosts, after] = shape.exec(url) ?? []
  if (hosts === undefined) return []
  const each = hosts.split(',').map(host => `${before}${host}${after}`)
  return each.every(one => URL.canParse(one)) ? each : []
}
