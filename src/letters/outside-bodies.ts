// Clause 13: where a customer can turn after us, without a wrong hope, and what the law has us say about it.
import type { EndNotice } from '#policy/end-notice.ts'
import type { NamedBody } from '#policy/outside.ts'
import { bodiesIn } from '#texts/bodies.ts'
import type { Tongue } from '#texts/tongue.ts'
import type { Block } from './letter.ts'

/** Each body by name, how to reach it, and what it can and cannot do for a customer. */
export const outsideBodies = (language: Tongue, bodies: readonly NamedBody[]): readonly Block[] => {
  const { labels, does, cannot, terms } = bodiesIn(language)
  return bodies.flatMap(body => {
    const { name, site, phone, address } = body
    const said = [
      [labels.does, does(body)],
      [labels.cannot, cannot(body)],
      [labels.terms, terms(body)],
      [labels.phone, phone],
      [labels.post, address],
    ] as const
    return [
      { link: { label: name, url: site } },
      { list: said.flatMap(([label, what]) => (what ? [`${label} ${what}`] : [])) },
    ]
  })
}

/** The law's notice at the end of our own procedure; of bodies that stand beside it the name is enough. */
export const noticeBlocks = (
  language: Tongue,
  notice: EndNotice | undefined,
  beside: readonly NamedBody[],
): readonly Block[] => {
  const said = notice ? bodiesIn(language).notice(notice, beside) : []
  return said.length > 0 ? [{ paragraph: said.join(' ') }] : []
}
