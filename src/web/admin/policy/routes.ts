import type { Role } from '#policy/policy.ts'
import { type Route, staff } from '../../route.ts'
import { beginDraft, showBegin } from './begin.tsx'
import { showCompare } from './compare.tsx'
import { showClosingDays, takeClosingDays } from './days/page.tsx'
import { dropDraft, showDrop } from './decide/drop.tsx'
import { publishDraft } from './decide/publish.tsx'
import { sendBackDraft, showSendBack, showWithdraw, withdrawVersion } from './decide/reason.tsx'
import { showSubmit, submitDraft } from './decide/submit.tsx'
import { downloadDraft, showImport, takeImport } from './document.tsx'
import { orderCases } from './edit/cases.tsx'
import { savePart, showPart } from './edit/part.tsx'
import { showSection, takeSection } from './edit/section.ts'
import { showPolicies } from './overview.tsx'
import { showPolicy } from './policy.tsx'
import { showPreview } from './preview.tsx'
import { showHistory, showVersion, startFromVersion } from './versions.tsx'

const keepers: readonly Role[] = ['manager', 'administrator']
const get = (path: string, handle: Parameters<typeof staff>[3]) =>
  staff(keepers, 'GET', `/desk/policy${path}`, handle, 'policy')
const post = (path: string, handle: Parameters<typeof staff>[3]) =>
  staff(keepers, 'POST', `/desk/policy${path}`, handle, 'policy')

/** The policy room: where the policies of the house are written, agreed on, published and looked back at. */
export const policyRoutes: readonly Route[] = [
  get('', showPolicies),
  post('', beginDraft),
  get('/new', showBegin),
  get('/closing-days/:storefront', showClosingDays),
  post('/closing-days/:storefront', takeClosingDays),
  get('/:id', showPolicy),
  get('/:id/history', showHistory),
  get('/:id/compare', showCompare),
  get('/:id/versions/:v', showVersion),
  post('/:id/versions/:v/draft', startFromVersion),
  get('/:id/versions/:v/withdraw', showWithdraw),
  post('/:id/versions/:v/withdraw', withdrawVersion),
  get('/:id/draft.json', downloadDraft),
  get('/:id/draft/preview', showPreview),
  get('/:id/draft/import', showImport),
  post('/:id/draft/import', takeImport),
  get('/:id/draft/submit', showSubmit),
  post('/:id/draft/submit', submitDraft),
  post('/:id/draft/publish', publishDraft),
  get('/:id/draft/send-back', showSendBack),
  post('/:id/draft/send-back', sendBackDraft),
  get('/:id/draft/drop', showDrop),
  post('/:id/draft/drop', dropDraft),
  get('/:id/draft/:section', showSection),
  post('/:id/draft/:section', takeSection),
  get('/:id/draft/:section/:item', showPart),
  post('/:id/draft/:section/:item', savePart),
  post('/:id/draft/:section/:item/cases', orderCases),
  get('/:id/draft/:section/:item/cases/:sub', showPart),
  post('/:id/draft/:section/:item/cases/:sub', savePart),
]
