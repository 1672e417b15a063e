import { listed, partner, partnerList, type Route } from '../route.ts'
import { giveAnswer, showDone, showQuestion } from './give.tsx'
import { showList } from './list.tsx'
import { sendReleased } from './released.tsx'

/** The pages of whoever was asked a question: no account, one link to one question, or to all of them. */
export const partnerRoutes: readonly Route[] = [
  partner('GET', '/partner/:key', showQuestion),
  partner('POST', '/partner/:key', giveAnswer),
  partner('GET', '/partner/:key/done', showDone),
  partner('GET', '/partner/:key/files/:file', sendReleased),
  partnerList('GET', '/q-list/:key', showList),
  listed('GET', '/q-list/:key/:id/:question', showQuestion),
  listed('POST', '/q-list/:key/:id/:question', giveAnswer),
  listed('GET', '/q-list/:key/:id/:question/done', showDone),
  listed('GET', '/q-list/:key/:id/:question/files/:file', sendReleased),
]
