import { customer, open, type CustomerVisit, type Route } from '../route.ts'
import type { World } from '../world.ts'
import { postAccept } from './complaint/accept.ts'
import { askContact } from './complain/ask-contact.tsx'
import { getStep, postStep } from './complain/ask.ts'
import { askFiles } from './complain/ask-files.tsx'
import { getLink, postLink } from './complaint/ask-link.tsx'
import { askOrder } from './complain/ask-order.tsx'
import { askReason } from './complain/ask-reason.tsx'
import { askWish } from './complain/ask-wish.tsx'
import { getChooseLetters, postChooseLetters } from './complaint/choose-letters.tsx'
import { getCheck, postCheck } from './complain/check.tsx'
import { getComplaint } from './complaint/page.tsx'
import { getContact, postContact } from './complaint/contact.tsx'
import { getEscalate, postEscalate } from './complaint/escalate.tsx'
import { getLetter, getLetterPdf } from './complaint/letter.tsx'
import { getMessage, postMessage } from './complaint/message.tsx'
import { getOpen, postOpen } from './complaint/open.tsx'
import { getOutside, postOutside } from './story/outside.tsx'
import { getOwnFile } from './complaint/own-file.tsx'
import { inChosenLanguage } from './place.ts'
import { getEmbed } from './policy/embed.tsx'
import { getPolicyJson, getPolicySchema } from './policy/json.ts'
import { whenOpen } from './not-open.tsx'
import { getPolicy, getPolicyVersion } from './policy/page.tsx'
import { postFiles } from './complain/post-files.ts'
import { getQuestion, postQuestion } from './complaint/question.tsx'
import { getReopen, postReopen } from './complaint/reopen.tsx'
import { getSent } from './complain/sent.tsx'
import { getShort, postShort } from './complain/short.tsx'
import { getComplain, getStart, postComplain } from './complain/start.tsx'
import { getTakeAlong } from './story/take-along.tsx'
import { postDossier } from './story/post-dossier.ts'
import { getWhy } from './complaint/why.tsx'
import { getWithdraw, postWithdraw } from './complaint/withdraw.tsx'

type Handle = (visit: CustomerVisit, world: World) => Response | Promise<Response>

/** A page of one complaint, in the complaint's language or the one chosen on the page. */
const mine = (method: 'GET' | 'POST', path: string, handle: Handle): Route =>
  customer(method, `/complaint/:key${path}`, (visit, world) => handle(inChosenLanguage(visit), world))

const steps = [askOrder, askReason, askWish, askContact]

export const customerRoutes: readonly Route[] = [
  open('GET', '/', whenOpen(getStart)),
  open('GET', '/policy', getPolicy),
  open('GET', '/policy/versions/:version', getPolicyVersion),
  open('GET', '/policy/embed', getEmbed),
  open('GET', '/policy.json', getPolicyJson),
  open('GET', '/policy.schema.json', getPolicySchema),
  open('GET', '/complain', whenOpen(getComplain)),
  open('POST', '/complain', whenOpen(postComplain)),
  open('GET', '/complain/short', whenOpen(getShort)),
  open('POST', '/complain/short', whenOpen(postShort)),
  ...[...steps, askFiles].map(step => open('GET', `/complain/:draft/${step.name}`, whenOpen(getStep(step)))),
  ...steps.map(step => open('POST', `/complain/:draft/${step.name}`, whenOpen(postStep(step)))),
  open('POST', '/complain/:draft/files', whenOpen(postFiles)),
  open('GET', '/complain/:draft/check', whenOpen(getCheck)),
  open('POST', '/complain/:draft/check', whenOpen(postCheck)),
  open('GET', '/complain/:draft/sent', getSent),
  open('GET', '/link', getLink),
  open('POST', '/link', postLink),
  open('GET', '/open/:key', getOpen),
  open('POST', '/open/:key', postOpen),
  mine('GET', '', getComplaint),
  mine('GET', '/message', getMessage),
  mine('POST', '/message', postMessage),
  mine('GET', '/question/:q', getQuestion),
  mine('POST', '/question/:q', postQuestion),
  mine('GET', '/contact', getContact),
  mine('POST', '/contact', postContact),
  mine('POST', '/accept', postAccept),
  mine('GET', '/escalate', getEscalate),
  mine('POST', '/escalate', postEscalate),
  mine('GET', '/outside', getOutside),
  mine('POST', '/outside', postOutside),
  mine('GET', '/withdraw', getWithdraw),
  mine('POST', '/withdraw', postWithdraw),
  mine('GET', '/reopen', getReopen),
  mine('POST', '/reopen', postReopen),
  mine('GET', '/file', getTakeAlong),
  mine('POST', '/file', postDossier),
  mine('GET', '/letters', getChooseLetters),
  mine('POST', '/letters', postChooseLetters),
  mine('GET', '/letters/:letter', getLetter),
  mine('GET', '/letters/:letter/pdf', getLetterPdf),
  mine('GET', '/files/:file', getOwnFile),
  mine('GET', '/why/:promise', getWhy),
]
