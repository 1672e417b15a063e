import type { Block, Inline, Said } from '#paper/paper.ts'

const idOf = (name: string) => `paper-${name}`

const Stretch = ({ of }: { readonly of: Inline }) => {
  if (typeof of === 'string') return <>{of}</>
  if ('see' in of) return <a href={`#${idOf(of.see)}`}>{of.see.replace(/\D+/, '')}</a>
  const words = of.strong ? <strong>{of.text}</strong> : of.text
  return of.to ? <a href={`#${idOf(of.to)}`}>{words}</a> : <>{words}</>
}

const Words = ({ of }: { readonly of: Said }) =>
  typeof of === 'string' ? (
    <>{of}</>
  ) : (
    <>
      {of.map(one => (
        <Stretch of={one} />
      ))}
    </>
  )

const Piece = ({ block }: { readonly block: Block }) => {
  const { id, language } = block
  const own = { ...(id ? { id: idOf(id) } : {}), ...(language ? { lang: language } : {}) }
  if ('heading' in block) {
    const Heading = block.level === 1 ? 'h3' : block.level === 2 ? 'h4' : 'h5'
    return <Heading {...own}>{block.heading}</Heading>
  }
  if ('lead' in block)
    return (
      <p class="lead" {...own}>
        <Words of={block.lead} />
      </p>
    )
  if ('paragraph' in block)
    return (
      <p class={block.soft ? 'typed soft' : 'typed'} {...own}>
        <Words of={block.paragraph} />
      </p>
    )
  if ('quote' in block)
    return (
      <blockquote class="inset typed" {...own}>
        {block.quote}
      </blockquote>
    )
  if ('list' in block) {
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List {...own}>
        {block.list.map(one => (
          <li>
            <Words of={one} />
          </li>
        ))}
      </List>
    )
  }
  if ('facts' in block)
    return (
      <dl class="summary">
        {block.facts.map(({ name, is }) => (
          <div>
            <dt>{name}</dt>
            <dd class="typed">
              <Words of={is} />
            </dd>
          </div>
        ))}
      </dl>
    )
  if ('table' in block)
    return (
      <table class="rows">
        <thead>
          <tr>
            {block.columns.map(({ title }) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.table.map(row => (
            <tr>
              {row.map((cell, n) => (
                <td data-label={block.columns[n]?.title}>
                  <Words of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
  return 'picture' in block ? <p class="soft">{block.alt}</p> : null
}

/** What a document says, on a page: the same pieces, to look at before it is made. Its own contents and page ends stay out. */
export const PaperShown = ({ blocks, language }: { readonly blocks: readonly Block[]; readonly language: string }) => (
  <div class="paper-shown" lang={language}>
    {blocks.map(block => (
      <Piece block={block} />
    ))}
  </div>
)
