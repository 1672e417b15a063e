import { examineInside } from './every-page/examine.ts'
import { narrow } from './every-page/look.ts'

// The same pages on a small dark screen and in English.
examineInside(narrow)
