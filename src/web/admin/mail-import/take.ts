import type { ImportCounts } from '#post/in/import/import.ts'
import type { MailFile } from '#post/in/import/mail-in-file.ts'
import { datesIn } from '#texts/dates.ts'
import type { MailImportTexts } from '#texts/en/mail-import.ts'
import { mailImportTexts } from '#texts/mail-import.ts'
import type { Form, StreamedFile } from '../../form.ts'
import { importPlace } from '../../parts/desk/import-link.tsx'
import type { StaffVisit } from '../../route.ts'
import { CutOff } from '../../stream-form.ts'
import type { World } from '../../world.ts'
import { mostBytes, show } from './page.tsx'

class TooLarge extends Error {}

/** The files as they come, as long as they are not more than is taken; `seen` hears of each. */
async function* taken(form: Form, seen: () => void): AsyncGenerator<MailFile> {
  let bytes = 0
  const read = ({ chunks }: StreamedFile) =>
    async function* () {
      for await (const chunk of chunks) {
        bytes += chunk.length
        if (bytes > mostBytes) throw new TooLarge()
        yield chunk
      }
    }
  for await (const file of form.streamed?.files() ?? []) {
    seen()
    yield { name: file.name, read: read(file) }
  }
}

const mostNamed = 3

const refusedText = ({ refused }: ImportCounts, say: MailImportTexts): string =>
  [
    ...refused.slice(0, mostNamed).map(({ name, why }) => say.refused(name, why)),
    ...(refused.length > mostNamed ? [say.andMore(refused.length - mostNamed)] : []),
  ].join('. ')

/** Takes in what flows by: nothing of a file is kept but the messages that are in it. */
export const takeImport = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const say = mailImportTexts[visit.language]
  const typed = { dates: form.text('dates'), why: form.text('why') }
  const again = (files: string, notice?: string) =>
    show(visit, world, { errors: { files }, typed, ...(notice ? { notice } : {}) })
  const isOwn = typed.dates === 'own'
  if (!world.mailImports) return show(visit, world)
  if (isOwn && typed.why === '') return show(visit, world, { errors: { why: say.whyMissing }, typed })
  const most = datesIn(visit.language).size(mostBytes)
  if (Number(visit.c.req.header('content-length') ?? 0) > mostBytes + 1e6) return again(say.tooLarge(most))
  let many = 0
  try {
    const counts = await world.mailImports.bring({
      files: taken(form, () => (many += 1)),
      ownDates: isOwn ? { why: typed.why } : undefined,
      by: visit.person.id,
    })
    if (many === 0) return await again(say.filesMissing)
    const result = counts.found > 0 ? say.result(counts.kept, counts.known) : undefined
    if (counts.refused.length > 0) return await again(refusedText(counts, say), result)
    return visit.c.redirect(`${importPlace}?kept=${counts.kept}&known=${counts.known}`, 303)
  } catch (fault) {
    if (fault instanceof TooLarge) return again(say.tooLarge(most))
    if (fault instanceof CutOff) return again(say.cutOff)
    throw fault
  }
}

const counted = (visit: StaffVisit, name: string) =>
  Math.min(Number(/^\d{1,7}$/.exec(visit.c.req.query(name) ?? '')?.[0] ?? -1), 9_999_999)

/** Looking changes nothing. */
export const showImport = (visit: StaffVisit, world: World): Promise<Response> => {
  const [kept, known] = [counted(visit, 'kept'), counted(visit, 'known')]
  const notice = kept >= 0 && known >= 0 ? mailImportTexts[visit.language].result(kept, known) : undefined
  return show(visit, world, notice ? { notice } : {})
}
