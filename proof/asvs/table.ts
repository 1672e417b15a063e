import { everyTitle, heldBy, type Requirement, requirements, type State, type Title } from './requirements.ts'

const names: Readonly<Record<State, string>> = {
  '=': 'tested',
  '@': 'written down',
  '~': 'otherwise',
  '-': 'does not apply',
  '!': 'open',
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

const shown = (one: string | Title) => (typeof one === 'string' ? one : `“${one.title}” (\`${one.file}\`)`)

const rowOf = (titles: readonly Title[]) => (one: Requirement) => {
  const how = one.state === '=' ? heldBy(one.by, titles).found.map(shown).join('; ') : one.by
  return `| ${one.number} | ${one.level} | ${cell(one.words)} | ${names[one.state]} | ${cell(how)} |`
}

const count = (level: 1 | 2, state: State) =>
  requirements.filter(one => one.level === level && one.state === state).length

/** docs/asvs.md as it follows from the lists of requirements and the names of the tests. */
export const table = (): string => {
  const titles = everyTitle()
  const chapters = [...new Set(requirements.map(({ chapter }) => chapter))]
  const states = Object.keys(names) as State[]
  return `# OWASP ASVS 5.0.0, levels 1 and 2

Made from \`proof/asvs\` and the names of the tests by \`UPDATE_ASVS=1 npm test -- test/abuse/asvs.test.ts\`, which also sees that every test
named here is there. The requirements are told in our own words; the standard has theirs. \`A-nn\` are the cases of \`proof/abuse/cases.ts\`, each
with tests of that number: \`npm run abuse\` runs them all. A row that is tested is held by these tests and what they try, no less and no more.

| | ${states.map(state => names[state]).join(' | ')} |
|---|${states.map(() => '---').join('|')}|
${([1, 2] as const).map(level => `| level ${level} | ${states.map(state => count(level, state)).join(' | ')} |`).join('\n')}
${chapters
  .map(
    chapter => `
## ${chapter}

| | level | what | how | held by |
|---|---|---|---|---|
${requirements
  .filter(one => one.chapter === chapter)
  .map(rowOf(titles))
  .join('\n')}
`,
  )
  .join('')}`
}
