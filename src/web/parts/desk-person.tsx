/** The letters a person is known by in a small round: of the first and the last name. */
export const initials = (name: string): string => {
  const names = name.split(/[\s-]+/).filter(part => /^\p{L}/u.test(part))
  const last = names.length > 1 ? names.at(-1) : ''
  return `${names[0]?.[0] ?? ''}${last?.[0] ?? ''}`.toUpperCase()
}

/** A colleague, with a round of initials that the eye finds back in a list. */
export const DeskPerson = ({ name }: { readonly name: string }) => (
  <span class="person">
    <span class="dot" aria-hidden="true">
      {initials(name)}
    </span>
    {name}
  </span>
)
