import type { Page } from 'playwright-core'

// Said inside the page: every line of text that can be seen, where it stands, and what is wrong with where it stands.
const look = `() => {
  const wrong = []
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width) wrong.push('It scrolls sideways: ' + document.documentElement.scrollWidth)
  const isHidden = element => {
    const { clip, clipPath, visibility, position } = getComputedStyle(element)
    return visibility === 'hidden' || (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none'))
  }
  const hidden = element => element !== document.body && element && (isHidden(element) || hidden(element.parentElement))
  const lines = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode
    if (!text.data.trim() || !text.parentElement.checkVisibility() || hidden(text.parentElement)) continue
    if (text.parentElement.closest('option, textarea, .skip')) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    for (const { left, right, top, bottom } of range.getClientRects())
      if (right - left > 1) lines.push({ left, right, top, bottom, of: text.parentElement, said: text.data.trim().slice(0, 60) })
  }
  for (const { left, right, said } of lines)
    if (left < -0.5 || right > width + 0.5) wrong.push('It stands out of the page: ' + said)
  for (const [n, one] of lines.entries())
    for (const other of lines.slice(n + 1)) {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      const least = Math.min(one.bottom - one.top, other.bottom - other.top)
      if (wide > 2 && high > least * 0.35) wrong.push('They lie upon each other: ' + one.said + ' / ' + other.said)
    }
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element)
    if (overflowX === 'visible' || !element.checkVisibility() || hidden(element) || element.closest('svg')) continue
    if (element.tagName === 'INPUT' || element.tagName === 'TEXTAREA' || element.tagName === 'SELECT') continue
    if (element.scrollWidth > element.clientWidth + 1) wrong.push('It is cut: ' + element.textContent.trim().slice(0, 60))
    if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) wrong.push('It is cut below: ' + element.className)
  }
  for (const field of document.querySelectorAll('button, .button')) {
    const { left, right } = field.getBoundingClientRect()
    if (left < -0.5 || right > width + 0.5) wrong.push('A button stands out of the page: ' + field.textContent.trim())
  }
  return [lines.length, [...new Set(wrong)]]
}`

/** What is wrong with how a page is laid out, in words: what is cut, lies upon something else, or needs scrolling sideways. */
export const wrongLayout = async (page: Page): Promise<readonly string[]> => {
  const [lines, wrong] = await page.evaluate<[number, readonly string[]]>(`(${look})()`)
  return lines > 3 ? wrong : ['There is hardly anything to read']
}
