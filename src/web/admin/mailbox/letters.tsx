import { dayOf } from '#calendar/day.ts'
import type { LetterRow } from '#post/letters.ts'
import { mailboxTexts } from '#texts/mailbox.ts'
import { datesIn } from '#texts/dates.ts'
import { staffThingsIn } from '#texts/things.ts'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { When } from '../../parts/desk/when.tsx'
import { Link } from '../../parts/link.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { FrontVisit } from '../../route.ts'
import { sessionKey } from '../../session.ts'
import type { World } from '../../world.ts'
import { Clock } from './clock.tsx'
import { showFront } from '../../parts/front-page.tsx'

const many = 50

/** An address as an inbox shows it: a postal one by its first line. */
const addressIn = ({ address }: LetterRow): string => address?.split('\n')[0] ?? '…'

const Row = ({ letter, visit }: { readonly letter: LetterRow; readonly visit: FrontVisit }) => {
  const { language, now, shop } = visit
  const say = mailboxTexts[language]
  const kind = staffThingsIn(language).letterOf(letter.key.replace(/-[0-9a-f-]{36}$/, ''))
  return (
    <tr>
      <th scope="row" data-label={say.columns.to}>
        {addressIn(letter)}
      </th>
      <td data-label={say.columns.subject}>
        <Link href={`/mailbox/${letter.id}?language=${language}`}>{letter.subject ?? kind}</Link>
        <small>{kind}</small>
      </td>
      <td class="num" data-label={say.columns.when}>
        <When at={letter.createdAt} zone={shop.zone} today={dayOf(now, shop.zone)} />
      </td>
      <td data-label={say.columns.state}>{say.states[letter.state]}</td>
    </tr>
  )
}

const Pager = ({ letters, visit }: { readonly letters: readonly LetterRow[]; readonly visit: FrontVisit }) => {
  const say = mailboxTexts[visit.language]
  const here = `/mailbox?language=${visit.language}`
  return (
    <p class="pager">
      {visit.c.req.query('before') && <Link href={here}>{say.newest}</Link>}{' '}
      {letters.length === many && <Link href={`${here}&before=${letters.at(-1)?.id}`}>{say.older}</Link>}
    </p>
  )
}

const isId = (text: string | undefined): text is string => /^[0-9a-f-]{36}$/.test(text ?? '')

/** Whoever administers the house reads no mail of a complaint about themselves; of a demo, everybody reads everything. */
const readerIn = async ({ c }: FrontVisit, world: World): Promise<string | undefined> =>
  world.mode === 'demo' ? undefined : (await world.people.session(sessionKey(c, world) ?? ''))?.id

/** All mail of a program without a mail server, newest first. */
export const showMailbox = async (visit: FrontVisit, world: World): Promise<Response> => {
  const say = mailboxTexts[visit.language]
  const before = visit.c.req.query('before')
  const reader = await readerIn(visit, world)
  const letters = await world.letters.list({
    limit: many,
    ...(reader === undefined ? {} : { reader }),
    ...(isId(before) ? { before } : {}),
  })
  return showFront(visit, {
    title: say.title,
    wide: true,
    children: (
      <>
        <h1>{say.title}</h1>
        <p class="soft">
          {world.mode === 'demo' ? say.leadDemo : say.lead} <Link href="/desk">{say.desk}</Link>
        </p>
        {visit.c.req.query('moved') && <output class="notice">{say.clock.moved}</output>}
        {world.advanceClock && <Clock visit={visit} />}
        {letters.length === 0 ? (
          <Empty>{say.empty}</Empty>
        ) : (
          <DeskTable columns={Object.values(say.columns)} caption={say.title}>
            {letters.map(letter => (
              <Row letter={letter} visit={visit} />
            ))}
          </DeskTable>
        )}
        <Pager letters={letters} visit={visit} />
      </>
    ),
  })
}

/** The addresses in a text, each once, for those who cannot follow them elsewhere. */
export const linksIn = (text: string): readonly string[] => [...new Set(text.match(/https?:\/\/[^\s<>"']+/g) ?? [])]

type MailProps = {
  readonly visit: FrontVisit
  readonly letter: { readonly language: string; readonly text: string }
  readonly frame: string
}

/** A letter as a mail program shows it, and its plain text. */
export const Mail = ({ visit, letter, frame }: MailProps) => {
  const say = mailboxTexts[visit.language]
  return (
    <>
      <h2>{say.asMail}</h2>
      <iframe
        class="mail"
        title={say.frame}
        src={frame}
        sandbox="allow-popups allow-top-navigation-by-user-activation"
      />
      <h2>{say.asText}</h2>
      <pre class="mail" lang={letter.language}>
        {letter.text}
      </pre>
    </>
  )
}

/** One letter: its text, the same as mail, and its links. */
export const showLetter = async (visit: FrontVisit, world: World): Promise<Response> => {
  const { c, language, shop } = visit
  const say = mailboxTexts[language]
  const letter = await world.letters.open(c.req.param('id') ?? '', await readerIn(visit, world))
  if (!letter) return c.notFound()
  const rows = [
    { label: say.from, value: letter.sender },
    { label: say.to, value: <span class="typed">{letter.address}</span> },
    { label: say.sent, value: datesIn(language).dateTime(letter.createdAt, shop.zone) },
  ]
  return showFront(visit, {
    title: letter.subject,
    wide: true,
    children: (
      <>
        <Link href={`/mailbox?language=${language}`} class="crumb">
          {say.back}
        </Link>
        <h1 lang={letter.language}>{letter.subject}</h1>
        <SummaryList rows={rows} />
        <h2>{say.links}</h2>
        <ul class="plain">
          {linksIn(letter.text).map(link => (
            <li>
              <Link href={link}>{link}</Link>
            </li>
          ))}
        </ul>
        <Mail visit={visit} letter={letter} frame={`/mailbox/${letter.id}/html`} />
      </>
    ),
  })
}

// In a frame of its own that runs nothing; its links leave the frame, as they would leave a mail program.
const framed =
  "sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"

export const asFrame = (html: string): Response =>
  new Response(html.replace('<head>', '<head><base target="_top">'), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': framed,
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private, no-store',
    },
  })

export const showLetterHtml = async (visit: FrontVisit, world: World): Promise<Response> => {
  const { c } = visit
  const letter = await world.letters.open(c.req.param('id') ?? '', await readerIn(visit, world))
  return letter ? asFrame(letter.html) : c.notFound()
}
