import type { Story } from '../story.ts'
import { board } from './klankhuis/board.ts'
import { damaged } from './klankhuis/damaged.ts'
import { faulty } from './klankhuis/faulty.ts'
import { notDelivered } from './klankhuis/not-delivered.ts'
import { other } from './klankhuis/other.ts'
import { packing } from './klankhuis/packing.ts'
import { refund } from './klankhuis/refund.ts'
import { service } from './klankhuis/service.ts'
import { website } from './klankhuis/website.ts'
import { wrongItem } from './klankhuis/wrong-item.ts'

export const klankhuisStories: readonly Story[] = [
  ...packing,
  ...damaged,
  ...notDelivered,
  ...faulty,
  ...wrongItem,
  ...refund,
  ...service,
  ...website,
  ...other,
  ...board,
]
