// npm run abuse: every case of abuse against the running product, by number. `npm run abuse -- tests` runs what takes seconds
// each and nothing else; `npm run abuse -- product` what needs the whole program, `quick` with it, with fewer samples.
import { report } from '../report.ts'
import { plain, type Result } from '../result.ts'
import { cases } from './cases.ts'
import { checkProduct } from './product.ts'
import { runTests } from './run-tests.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const beganAt = Temporal.Now.instant()
const words = process.argv.slice(2)
const isQuick = words.includes('quick')
const only = words.find(word => word !== 'quick')

const product = only === 'tests' ? { checked: [], skipped: [] } : await checkProduct(isQuick)
const ran = [...(only === 'product' ? [] : runTests()), ...product.checked.map(one => one.ran)]

const resultOf = ({ number, words: said }: (typeof cases)[number]): Result => {
  const mine = ran.filter(({ numbers }) => numbers.includes(number))
  const held = mine.filter(({ outcome }) => outcome === 'held').length
  const tried = mine.filter(({ outcome }) => outcome !== 'skipped').length
  const isMet = tried > 0 && held === tried
  return { name: `${number} ${said}`, value: held, unit: 'held', goal: `${tried} tried`, met: isMet }
}

const applying = cases.filter(({ why }) => !why)
const results = applying.map(resultOf).filter(({ goal }) => only === undefined || goal !== '0 tried')
for (const { title } of ran.filter(({ outcome }) => outcome === 'failed')) console.error(`FAILED ${title}`)

const notHere = ran.filter(({ outcome }) => outcome === 'skipped').map(({ title }) => title)
report(
  ['abuse', only, ...(isQuick ? ['quick'] : [])].filter(Boolean).join('-'),
  beganAt,
  [
    ...results,
    ...product.checked.flatMap(one => one.results),
    plain('cases', cases.length, 'cases'),
    plain('cases that apply', applying.length, 'cases'),
    plain('tests and checks', ran.length - notHere.length, 'tests'),
  ],
  [
    ...cases.flatMap(({ number, words: said, why }) => (why ? [`${number} ${said}. ${why}`] : [])),
    ...product.skipped,
    ...new Set(notHere.map(title => `${title}: what it needs is not on this machine`)),
  ],
)
