import type { Story } from '../story.ts'
import { board } from './soundhouse/board.ts'
import { damaged } from './soundhouse/damaged.ts'
import { faulty } from './soundhouse/faulty.ts'
import { notDelivered } from './soundhouse/not-delivered.ts'
import { refund } from './soundhouse/refund.ts'
import { service } from './soundhouse/service.ts'
import { wrongItem } from './soundhouse/wrong-item.ts'

export const soundhouseStories: readonly Story[] = [
  ...damaged,
  ...wrongItem,
  ...notDelivered,
  ...faulty,
  ...refund,
  ...service,
  ...board,
]
