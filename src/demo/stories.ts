import { klankhuisStories } from './stories/klankhuis.ts'
import { soundhouseStories } from './stories/soundhouse.ts'
import type { Story } from './story.ts'

/** All that has happened in the demo's two shops in the last four months. */
export const stories: readonly Story[] = [...klankhuisStories, ...soundhouseStories]
