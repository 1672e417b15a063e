import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shots } from './shots.ts'

const folder = 'docs/guide'
const pages = ['README', 'customer', 'agent', 'manager', 'investigator', 'partner', 'board', 'administrator']
const text = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8').replaceAll(/\s+/g, ' ')

const says = readdirSync('src/texts/en', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(join('src/texts/en', file), 'utf8'))
  .join('\n')
/** Whether the program itself says these words: a button, a room, a heading. */
const isSaid = (words: string) => [`'${words}'`, `"${words}"`, `\`${words}\``].some(quoted => says.includes(quoted))

test.each(pages)('what docs/guide/%s.md names in bold stands on a page of the program', name => {
  const named = [...text(name).matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words)
  expect(named.filter(words => !isSaid(words))).toEqual([])
})

test('each picture of the guide is taken by the script, and each that is taken is shown', () => {
  const shown = pages.flatMap(name =>
    [...text(name).matchAll(/!\[[^\]]+\]\(pictures\/([\w-]+)\.webp\)/g)].map(([, picture = '']) => picture),
  )
  const taken = shots.map(shot => shot.name)
  expect(shown.toSorted()).toEqual(taken.toSorted())
  expect(readdirSync(join(folder, 'pictures')).toSorted()).toEqual(taken.map(name => `${name}.webp`).toSorted())
})

test('every link of the guide leads somewhere', () => {
  for (const name of pages)
    for (const [, to = ''] of text(name).matchAll(/\]\((?!http|pictures)([^)#]+)\)/g))
      expect(() => readFileSync(join(folder, to)), `${name}: ${to}`).not.toThrow()
})
