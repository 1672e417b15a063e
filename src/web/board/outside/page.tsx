import type { Block } from '#paper/paper.ts'
import { boardTexts } from '#texts/board.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Radios } from '../../parts/form/choice.tsx'
import { type Errors, ErrorSummary, hasErrors } from '../../parts/form/error-summary.tsx'
import { Select, TextArea, TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import { PaperShown } from '../../parts/paper/shown.tsx'
import { handedTo } from '../../parts/story/told.ts'
import type { PartProps, Setting } from '../file/part.tsx'
import { useBoard } from '../words.ts'
import { bodiesFor, other, type TypedOutside } from './typed.ts'

type Shown = {
  readonly setting: Setting
  readonly base: string
  readonly typed: TypedOutside
  readonly blocks: readonly Block[]
  readonly errors?: Errors | undefined
}

const Form = ({ setting: { visit }, base, typed, errors = {} }: Shown) => {
  const say = useBoard().outside
  const things = useThings()
  const { shop, csrf } = visit
  const options = [
    ...bodiesFor(visit).map(({ id, name }) => ({ value: id, text: name })),
    { value: other, text: say.other },
  ]
  const languages = shop.languages.map(one => ({ value: one, text: things.languages[one] }))
  return (
    <form class="act narrow" method="post" action={`${base}/dossier`} novalidate>
      <input type="hidden" name="csrf" value={csrf} />
      <Radios name="to" label={say.to} options={options} value={typed.to} error={errors['to']} />
      <TextField
        name="name"
        label={say.name}
        hint={say.nameHint}
        value={typed.name}
        error={errors['name']}
        width="medium"
      />
      <TextArea name="why" label={say.why} hint={say.whyHint} value={typed.why} error={errors['why']} rows={2} />
      <TextArea
        name="statement"
        label={say.statement}
        hint={say.statementHint}
        value={typed.statement}
        error={errors['statement']}
        rows={8}
        optional
      />
      <Select name="language" label={say.language} options={languages} value={typed.language} />
      <p class="soft">{say.known}</p>
      <p class="buttons">
        <Button name="do" value="show" kind="plain">
          {say.show}
        </Button>{' '}
        <Button name="do" value="pdf">
          {say.pdf}
        </Button>{' '}
        <Button name="do" value="zip" kind="plain">
          {say.zip}
        </Button>
      </p>
    </form>
  )
}

const Made = ({ setting }: PartProps) => {
  const say = useBoard().outside
  const [things, dates] = [useThings(), useDates()]
  const { history, language } = setting.visit
  const { policy, zone } = history.ground
  const made = history.events.flatMap(event =>
    event.type === 'dossier-made' && event.for === 'outside' ? [event] : [],
  )
  const { columns } = say
  return (
    <section>
      <h2>{say.made}</h2>
      {made.length === 0 ? (
        <p class="soft">{say.none}</p>
      ) : (
        <DeskTable columns={Object.values(columns)} caption={say.made}>
          {made.toReversed().map(({ at, by, to: body, words, document }) => (
            <tr>
              <td data-label={columns.when}>
                <time datetime={at}>{dates.dateTime(at, zone)}</time>
              </td>
              <td data-label={columns.who}>{by.kind === 'staff' ? things.name(by.person, setting.names) : ''}</td>
              <td data-label={columns.to}>{handedTo({ body, name: words?.to }, language, policy)}</td>
              <td data-label={columns.form}>
                {document.form.toUpperCase()}, {dates.size(document.bytes)}
              </td>
              <td data-label={columns.hash}>
                <code class="hash">{document.sha256}</code>
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
    </section>
  )
}

/** The file for a body outside: for whom and why, what the shop says, and how it reads before it is made. */
export const OutsidePage = (shown: Shown) => {
  const { setting, base, typed, blocks, errors } = shown
  const { visit, counts } = setting
  const say = boardTexts[visit.language].outside
  const { reference } = visit.history.complaint
  return (
    <DeskPage
      visit={visit}
      counts={counts}
      title={say.of(reference)}
      error={hasErrors(errors)}
      lead={
        <Link href={base} class="crumb">
          {reference}
        </Link>
      }
    >
      <div class="board-file">
        <ErrorSummary errors={errors} />
        <h1>{say.of(reference)}</h1>
        <p class="lead">{say.lead}</p>
        <Form {...shown} />
        <Made setting={setting} />
        <section class="box" id="preview">
          <h2>{say.preview}</h2>
          <PaperShown blocks={blocks} language={typed.language} />
        </section>
      </div>
    </DeskPage>
  )
}
