import type { ElementHandle, Locator } from 'playwright-core'
import { expect, vi } from 'vitest'
import type { PageOptions } from './browser.ts'
import { type Chosen, fieldAt, type Fields, optionAt, sitsDown, type Visitor } from './visitor.ts'

export type Typist = Visitor & {
  /** Presses a key that leads to another page. */
  readonly goesBy: (key: string) => Promise<void>
  /** Presses these keys one after the other. */
  readonly hits: (...keys: readonly string[]) => Promise<void>
  /** How many keys were pressed so far. */
  readonly pressed: () => number
}

const mostTabs = 150
/** Of a text so many signs are typed key by key; what follows comes at once, as from somebody's own text or dictation. */
const typed = 12

const nodeOf = async (control: Locator) => (await control.elementHandle()) as ElementHandle<HTMLElement>

/** Where the focus is, from that control: at it (or at its group, which arrows go through), before it or after it. */
const whereIs = (control: ElementHandle<HTMLElement>) =>
  control.evaluate(node => {
    const { body, activeElement } = node.ownerDocument
    const [at, field] = [(activeElement ?? body) as HTMLInputElement, node as HTMLInputElement]
    const isGroup = field.type === 'radio' && at.type === 'radio' && at.name === field.name && at.form === field.form
    return {
      isReached: at === node || isGroup,
      isExact: at === node,
      isNowhere: at === body,
      isBelow: at !== body && (at.compareDocumentPosition(node) & 2) === 2,
      isAtSkip: at.matches('a[href="#main"]'),
      isInMain: node.closest('main') !== null,
      isThere: node.isConnected,
    }
  })

/** How the focus is seen: what is drawn around it, and whether it is on the screen with nothing over it. */
const lookAt = (control: ElementHandle<HTMLElement>) =>
  control.evaluate(node => {
    const { ownerDocument: page } = node
    const at = page.activeElement ?? node
    const style = getComputedStyle(at)
    const { left, top, width, height } = at.getBoundingClientRect()
    // Of a large field the browser brings the line into sight in which one types, and perhaps no more.
    const parts = [0.05, 0.5, 0.95]
    const isShown = parts.some(across =>
      parts.some(down => {
        const over = page.elementFromPoint(left + width * across, top + height * down)
        return over !== null && (at.contains(over) || over.contains(at))
      }),
    )
    return { outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth), isShown }
  })

/** Somebody without a mouse: each control is come to by Tab, seen to have the focus, and used by the keys that fit its kind. */
export const typist = async (options: PageOptions): Promise<Typist> => {
  const { page, main, tries, loads, link, opens, reads } = await sitsDown(options)
  // Only whoever listens gets a file's chooser, and a key can be quicker than the word that somebody does.
  page.on('filechooser', () => {})
  let pressed = 0
  const hit = async (key: string) => {
    pressed += 1
    await page.keyboard.press(key)
  }
  const write = async (text: string) => {
    pressed += text.length
    await page.keyboard.type(text.slice(0, typed))
    await page.keyboard.insertText(text.slice(typed))
  }

  const reach = async (control: Locator) => {
    // Found once: to find it by its name again after each key takes longer than the key.
    let node = await nodeOf(control)
    let at = await whereIs(node)
    // Past what is on every page, as its first link offers.
    if (at.isNowhere && at.isInMain) {
      await hit('Tab')
      at = await whereIs(node)
      if (at.isAtSkip) await hit('Enter')
    }
    for (let tabs = 0; !(at = await whereIs(node)).isReached; tabs += 1) {
      if (tabs === mostTabs) throw new Error(`Not reached by ${mostTabs} times Tab: ${control.toString()}`)
      if (!at.isThere) node = await nodeOf(control)
      else await hit(at.isBelow ? 'Shift+Tab' : 'Tab')
    }
    // A long page takes a moment to come to where the focus is.
    const { outline } = await vi.waitFor(async () => {
      const seen = await lookAt(node)
      expect(seen.isShown, `${control.toString()} has the focus in sight`).toBe(true)
      return seen
    })
    expect(outline, `a line around ${control.toString()}, which has the focus`).toBeGreaterThanOrEqual(2)
  }
  const choose = async (control: Locator) => {
    if (await control.isChecked()) return
    await reach(control)
    const node = await nodeOf(control)
    if ((await whereIs(node)).isExact) return hit('Space')
    for (let arrows = 0; !(await control.isChecked()); arrows += 1) {
      if (arrows === 20) throw new Error(`Not chosen by arrows: ${control.toString()}`)
      await hit((await whereIs(node)).isBelow ? 'ArrowUp' : 'ArrowDown')
    }
  }
  const pick = async (control: Locator, option: string) => {
    await reach(control)
    const wanted = await optionAt(control, option)
    const steps = wanted - Number(await control.evaluate(node => (node as HTMLSelectElement).selectedIndex))
    for (let step = 0; step < Math.abs(steps); step += 1) await hit(steps > 0 ? 'ArrowDown' : 'ArrowUp')
    expect(await control.evaluate(node => (node as HTMLSelectElement).selectedIndex)).toBe(wanted)
  }
  const type = async (control: Locator, text: string) => {
    await reach(control)
    // Day, month and year are parts of their own, in the order in which this browser writes a date.
    const isDate = (await control.getAttribute('type')) === 'date'
    if (isDate) await write(text.replace(/^(\d+)-(\d+)-(\d+)$/, '$2$3$1'))
    else {
      await hit('Control+A')
      await (text === '' ? hit('Delete') : write(text))
    }
    expect(await control.inputValue()).toBe(text)
  }
  const give = async (control: Locator, files: readonly Chosen[]) => {
    await reach(control)
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), hit('Enter')])
    await chooser.setFiles([...files])
  }

  const fieldsOf = (place: Locator): Fields => ({
    types: (label, text) => tries(() => type(fieldAt(place, label), text)),
    chooses: async (...labels) => {
      for (const label of labels) await tries(() => choose(place.getByLabel(label, { exact: true })))
    },
    picks: (label, option) => tries(() => pick(fieldAt(place, label), option)),
    gives: (label, ...files) => tries(() => give(fieldAt(place, label), files)),
    finds: label => fieldAt(place, label).inputValue(),
  })
  const enters = async (control: Locator) => {
    await tries(() => reach(control))
    await loads(() => hit('Enter'))
  }
  return {
    ...fieldsOf(main),
    page,
    opens,
    within: group => fieldsOf(main.getByRole('group', { name: group })),
    unfolds: words =>
      tries(async () => {
        await reach(main.locator('summary', { hasText: words }).first())
        await hit('Enter')
      }),
    presses: name => enters(page.getByRole('button', { name, exact: true })),
    follows: async name => enters(await link(name)),
    reads,
    goesBy: key =>
      loads(async () => {
        // Enter presses what is seen to have the focus.
        if (key === 'Enter') await page.locator('main :focus').waitFor()
        await hit(key)
      }),
    hits: async (...keys) => {
      for (const key of keys) await hit(key)
    },
    pressed: () => pressed,
  }
}
