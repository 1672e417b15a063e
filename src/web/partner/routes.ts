import { partner, type Route } from '../route.ts'
import { giveAnswer, showDone, showQuestion } from './give.tsx'

/** The pages of whoever was asked a question: no account, one link. */
export const partnerRoutes: readonly Route[] = [
  partner('GET', '/partner/:key', showQuestion),
  partner('POST', '/partner/:key', giveAnswer),
  partner('GET', '/partner/:key/done', showDone),
]
