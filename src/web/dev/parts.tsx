import type { ComponentChildren } from 'preact'
import { partsPageTexts } from '#texts/parts-page.ts'
import { FixedKeyRows, KeyRows, Palette } from '../parts/desk/live.tsx'
import { PresentLine, Writers } from '../parts/desk/present.tsx'
import { Rail } from '../parts/desk/rail.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { Link } from '../parts/link.tsx'
import { respond } from '../parts/page.tsx'
import { sheetAddress } from '../parts/sheets/css.ts'
import { Speech } from '../parts/speech.ts'
import type { FrontVisit, StaffVisit } from '../route.ts'
import { Compose, Letter, Lists, Notices, Stream, Table, Tags } from './desk-parts.tsx'
import { Figures, Signs } from './figure-parts.tsx'
import { Buttons, Choices, Fields, WrongFields } from './form-parts.tsx'

const roles = ['agent', 'manager', 'investigator', 'board', 'administrator'] as const

/** Somebody who may see everything, to draw what only staff have. Nobody is signed in by it. */
const everybody = ({ c, now, language, form, shop }: FrontVisit): StaffVisit => ({
  c,
  now,
  language,
  form,
  person: { id: 'ruth', name: 'Ruth de Wit', email: 'ruth@house.example', language, roles, active: true },
  actor: { kind: 'staff', person: 'ruth', roles },
  strong: true,
  owesFactor: false,
  provedAt: now,
  csrf: '',
  shops: [shop],
})

const names = new Map([
  ['sanne', 'Sanne Visser'],
  ['noor', 'Noor Bakker'],
])

const Windows = ({ visit }: { readonly visit: StaffVisit }) => (
  <>
    <PresentLine
      present={[{ person: 'sanne', writing: 'send-message' }, { person: 'noor' }]}
      names={names}
      language={visit.language}
    />
    <p>
      <Writers people={['sanne', 'noor']} names={names} language={visit.language} />
    </p>
    <Palette visit={visit} isOpen />
    <table class="rows keys">
      <tbody>
        <KeyRows visit={visit} />
        <FixedKeyRows visit={visit} />
      </tbody>
    </table>
  </>
)

const Section = ({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}) => (
  <section class="group" id={id}>
    <h2>{title}</h2>
    {children}
  </section>
)

const PartsPage = ({ visit }: { readonly visit: FrontVisit }) => {
  const { language, shop } = visit
  const words = partsPageTexts[language]
  const staff = everybody(visit)
  const drawn = {
    buttons: <Buttons words={words} />,
    fields: <Fields words={words} />,
    wrong: <WrongFields words={words} />,
    choices: <Choices words={words} />,
    tags: <Tags />,
    signs: <Signs />,
    figures: <Figures words={words} />,
    table: <Table words={words} />,
    stream: <Stream words={words} />,
    compose: <Compose words={words} />,
    notices: <Notices words={words} />,
    letter: <Letter words={words} language={language} />,
    lists: <Lists words={words} />,
    windows: <Windows visit={staff} />,
  }
  return (
    <Speech.Provider value={language}>
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <title>{`${words.title} - Verhaal`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <link rel="stylesheet" href={sheetAddress('desk')} />
        </head>
        <body class="desk">
          <Rail
            visit={staff}
            counts={{ today: 6, mine: 14, unassigned: 0, undelivered: 1, 'to-approve': 2, mail: 0, questions: 3 }}
            current="mine"
          />
          <main class="page" id="main" tabindex={-1}>
            <div class="bar">
              <div class="lead">
                <h1>{words.title}</h1>
              </div>
              <LanguageSwitch languages={shop.languages} language={language} here="/dev/parts" />
            </div>
            <p>{words.lead}</p>
            <p>
              <Link href={`/dev/parts/beside?language=${language}`}>{words.sideBySide}</Link>
            </p>
            {Object.entries(drawn).map(([id, part]) => (
              <Section id={id} title={words.sections[id as keyof typeof drawn]}>
                {part}
              </Section>
            ))}
          </main>
        </body>
      </html>
    </Speech.Provider>
  )
}

// Only this page, and only outside production, may be shown in a frame of our own.
const framed =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

/** Every part that pages are made of, in every state. */
export const showParts = (visit: FrontVisit): Response => {
  const answer = respond(visit.c, <PartsPage visit={visit} />)
  answer.headers.set('Content-Security-Policy', framed)
  answer.headers.set('X-Frame-Options', 'SAMEORIGIN')
  return answer
}

/** The same page twice, light and dark: a frame takes the colours of the place it stands in. */
export const showBeside = (visit: FrontVisit): Response | Promise<Response> => {
  const { language } = visit
  const words = partsPageTexts[language]
  return respond(
    visit.c,
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${words.sideBySide} - Verhaal`}</title>
        <link rel="stylesheet" href={sheetAddress('desk')} />
      </head>
      <body>
        <main class="both" id="main">
          <h1 class="hidden">{words.sideBySide}</h1>
          {(['light', 'dark'] as const).map(scheme => (
            <iframe class={scheme} title={`${words.title}: ${scheme}`} src={`/dev/parts?language=${language}`} />
          ))}
        </main>
      </body>
    </html>,
  )
}
