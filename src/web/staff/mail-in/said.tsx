import type { MailRow } from '#post/in/mail-in.ts'
import type { Layout } from '#post/in/layout.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { Link } from '../../parts/link.tsx'
import { Typed } from '../../parts/messages.tsx'
import type { StaffVisit } from '../../route.ts'

type Props = {
  readonly visit: StaffVisit
  readonly mail: MailRow
  /** Its own layout, where somebody asked for it. */
  readonly layout: Layout | undefined
}

const Text = ({ visit, mail: { text = '', newText = '' } }: Props) => {
  const say = mailInTexts[visit.language]
  return (
    <>
      <article class="message in">{text ? <Typed text={newText} /> : <p class="soft">{say.nothing}</p>}</article>
      {newText !== text.trim() && (
        <details>
          <summary>{say.whole}</summary>
          <article class="message in">
            <Typed text={text} />
          </article>
        </details>
      )}
    </>
  )
}

const Links = ({ visit, links }: { readonly visit: StaffVisit; readonly links: Layout['links'] }) => {
  const say = mailInTexts[visit.language]
  return (
    <details>
      <summary>{say.links(links.length)}</summary>
      <ul class="plain spaced">
        {links.map(({ text, url }) => (
          <li class="typed">
            {text && `${text}: `}
            {url}
          </li>
        ))}
      </ul>
    </details>
  )
}

const LaidOut = ({ visit, mail, layout: { links, notFetched } }: Props & { readonly layout: Layout }) => {
  const say = mailInTexts[visit.language]
  const address = `/desk/mail-in/${mail.id}/layout`
  return (
    <>
      <iframe class="mail" src={address} title={say.frame} sandbox="" referrerpolicy="no-referrer" />
      <p class="soft">
        {say.harmless} {notFetched > 0 && say.notFetched(notFetched)}
      </p>
      {links.length > 0 && <Links visit={visit} links={links} />}
      <p>
        <Link href={address}>{say.alone}</Link>
      </p>
    </>
  )
}

/** What a message says: as text, or, when asked, as its writer laid it out, in a frame where nothing can happen. */
export const Said = (props: Props) => {
  const { visit, mail, layout } = props
  const say = mailInTexts[visit.language]
  const address = `/desk/mail-in/${mail.id}`
  return (
    <section class="list" id="said">
      <h2>{say.said}</h2>
      {layout ? <LaidOut {...props} layout={layout} /> : <Text {...props} />}
      {mail.hasLayout && (
        <p>
          {layout ? (
            <Link href={`${address}#said`}>{say.asText}</Link>
          ) : (
            <Link href={`${address}?as=layout#said`}>{say.asLayout}</Link>
          )}
        </p>
      )}
      <p>
        <Link href={`${address}/message.eml`}>{say.raw}</Link> <small class="soft">{say.rawHint}</small>
      </p>
    </section>
  )
}
