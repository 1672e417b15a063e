import { datesIn } from '#texts/dates.ts'
import { parts } from '#texts/parts.ts'
import type { Tongue } from '#texts/tongue.ts'
import type { SentFile } from '../../form.ts'
import { Button } from '../../parts/form/button.tsx'

/** Files of a form that is not sent yet, each of which can be taken out again. */
export const FileList = ({ files, language }: { readonly files: readonly SentFile[]; readonly language: Tongue }) => (
  <ul class="files">
    {files.map(({ id, name, bytes }) => (
      <li>
        <span>
          {name} <span class="soft">({datesIn(language).size(bytes)})</span>
        </span>
        <Button kind="quiet" name="remove" value={id} about={name}>
          {parts[language].remove}
        </Button>
      </li>
    ))}
  </ul>
)
