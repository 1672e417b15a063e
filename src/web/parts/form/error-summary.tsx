import { useWords } from '../speech.ts'

/** What is wrong with a form, by the name of the field, in the order of the page. */
export type Errors = Readonly<Record<string, string>>

export const hasErrors = (errors: Errors | undefined): errors is Errors =>
  errors !== undefined && Object.keys(errors).length > 0

/** What is wrong, above everything else on the page; each line leads to its field. */
export const ErrorSummary = ({ errors }: { readonly errors: Errors | undefined }) => {
  const words = useWords()
  if (!hasErrors(errors)) return null
  return (
    <div class="problem" role="alert" tabindex={-1} autofocus aria-labelledby="problem">
      <h2 id="problem">{words.problem}</h2>
      <ul>
        {Object.entries(errors).map(([name, text]) => (
          <li>
            <a href={`#${name}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
