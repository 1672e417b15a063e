import { describe } from 'vitest'
import { isAnswered } from './whole-life/answered.ts'
import { begins } from './whole-life/cast.ts'
import { isInvestigated } from './whole-life/investigated.ts'
import { isReceived } from './whole-life/received.ts'
import { isReviewed } from './whole-life/reviewed.ts'

// One complaint, from the first question to the closed file, through the pages and letters that people really get.
describe('a guitar that arrived cracked', () => {
  begins()
  isReceived()
  isInvestigated()
  isAnswered()
  isReviewed()
})
