import { all } from './page.ts'

const key = 'rail'

const remembered = (): Readonly<Record<string, boolean>> => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, boolean>
  } catch {
    return {}
  }
}

/** What somebody folded away in the rail stays so, in this browser; where they are stays in sight. */
export const keepRail = (): void => {
  const known = remembered()
  for (const group of all<HTMLDetailsElement>('nav.rail [data-shelf]')) {
    const name = group.dataset['shelf'] ?? ''
    const before = known[name]
    if (before !== undefined) group.open = before || group.querySelector('[aria-current]') !== null
    // Told by the press: a fold also toggles when its page comes open, which nobody asked to be remembered.
    group.querySelector('summary')?.addEventListener('click', () => {
      try {
        localStorage.setItem(key, JSON.stringify({ ...remembered(), [name]: !group.open }))
      } catch {
        // A browser that keeps nothing shows the rail as it came.
      }
    })
  }
}
