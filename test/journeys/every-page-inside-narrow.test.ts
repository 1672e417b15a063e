import { examineInside } from './every-page/examine.ts'
import { everyLook, inEveryLook, narrow } from './every-page/look.ts'

// The same pages on a small dark screen and in English.
const narrowLooks = inEveryLook ? everyLook.filter(({ width }) => width === narrow.width) : [narrow]
narrowLooks.forEach(examineInside)
