import { liveTexts } from '#texts/live.ts'
import { type Deed, deeds, ownKeys } from './keys.ts'
import type { StaffVisit } from '../../route.ts'

/** The words of every key, with the key itself; `go` holds for what stands in the rail. */
export const KeyRows = ({ visit, names }: { readonly visit: StaffVisit; readonly names?: readonly Deed[] }) => {
  const { keys: words } = liveTexts[visit.language]
  const { keys } = ownKeys(visit.keys)
  return (
    <>
      {(names ?? deeds).map(deed => (
        <tr>
          <td>
            <kbd>{keys[deed]}</kbd>
          </td>
          <td>{words.deeds[deed]}</td>
        </tr>
      ))}
    </>
  )
}

/** What stays as it is, whatever keys somebody chose. */
export const FixedKeyRows = ({ visit }: { readonly visit: StaffVisit }) => {
  const { keys: words } = liveTexts[visit.language]
  const { keys } = ownKeys(visit.keys)
  const goes = Object.values(words.goes).map(text => [keys.go, text] as const)
  const fixed = [
    ['Ctrl K', words.fixed.palette],
    ['Ctrl Enter', words.fixed.send],
    ['Esc', words.fixed.leave],
    ['/', words.fixed.snippet],
  ] as const
  return (
    <>
      {[...goes, ...fixed].map(([key, text]) => (
        <tr>
          <td>
            <kbd>{key}</kbd>
          </td>
          <td>{text}</td>
        </tr>
      ))}
    </>
  )
}

const Sheet = ({ visit }: { readonly visit: StaffVisit }) => {
  const { keys: words } = liveTexts[visit.language]
  return (
    <dialog class="window" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.title}</h2>
      <div>
        <table class="rows dense">
          <thead class="hidden">
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.does}</th>
            </tr>
          </thead>
          <tbody>
            <KeyRows visit={visit} />
            <FixedKeyRows visit={visit} />
          </tbody>
        </table>
      </div>
      <form method="dialog" class="buttons">
        <button type="submit" class="button main">
          {words.close}
        </button>
        <a href="/desk/keys">{words.sheet}</a>
      </form>
    </dialog>
  )
}

/** The window in which everything that can be pressed here is found by typing; its list is filled by the script. */
export const Palette = ({ visit, isOpen }: { readonly visit: StaffVisit; readonly isOpen?: boolean }) => {
  const { palette: words } = liveTexts[visit.language]
  return (
    <dialog class="window palette" aria-labelledby="palette-title" open={isOpen}>
      <h2 id="palette-title" class="hidden">
        {words.title}
      </h2>
      <label for="palette-input" class="hidden">
        {words.label}
      </label>
      <input
        class="input full"
        id="palette-input"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-autocomplete="list"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.label}
      />
      {/* A list of choices under a field that is typed in: no element of HTML is that. */}
      <div
        id="palette-list"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        aria-label={words.title}
        data-do={words.kinds.do}
        data-go={words.kinds.go}
        data-row={words.kinds.row}
        data-hit={words.kinds.hit}
        data-search={words.searchFor}
      />
      <output class="soft" data-nothing={words.nothing} data-many={words.many} />
    </dialog>
  )
}

/** Windows and lines that only the script shows, in the reader's language: it asks for them, so that no page has to carry them. */
export const LiveTemplates = ({ visit }: { readonly visit: StaffVisit }) => {
  const { changed, draft, broken, session } = liveTexts[visit.language]
  return (
    <>
      <template id="live-palette">
        <Palette visit={visit} />
      </template>
      <template id="live-keys">
        <Sheet visit={visit} />
      </template>
      <template id="live-changed">
        <div class="notice live-changed" data-still>
          <strong>{changed.title}:</strong> <span data-slot="what" /> <a href="#main">{changed.show}</a>{' '}
          <button type="button" class="button quiet" aria-label={changed.close}>
            ×
          </button>
        </div>
      </template>
      <template id="live-saved">
        <p
          class="live-saved soft"
          data-still
          data-saved={draft.saved}
          data-failed={draft.failed}
          data-quicker={draft.quicker}
        />
      </template>
      <template id="live-broken">
        <p class="live-line notice" data-still>
          {broken}
        </p>
      </template>
      <template id="live-session">
        <dialog class="window" role="alertdialog" aria-labelledby="session-title" aria-describedby="session-lead">
          <h2 id="session-title">{session.title}</h2>
          <p id="session-lead">{session.lead}</p>
          <form method="dialog" class="buttons">
            <button type="submit" class="button main">
              {session.stay}
            </button>
          </form>
        </dialog>
      </template>
      <template id="live-over">
        <p class="live-line notice" data-still>
          {session.over}{' '}
          <a href="/desk/sign-in" target="_blank" rel="noopener">
            {session.again}
          </a>
        </p>
      </template>
    </>
  )
}
