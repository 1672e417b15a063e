import { keepDrafts } from './draft.ts'
import { bringKeys } from './keys.ts'
import { goLive } from './live.ts'
import { prepareParts } from './page.ts'
import { bePresent } from './presence.ts'
import { watch } from './session.ts'
import { bringSnippets } from './snippet.ts'

// Every page is whole without this; it makes them live and quick.
document.documentElement.dataset['script'] = 'on'
prepareParts()
bringKeys()
bringSnippets()
keepDrafts()
goLive()
bePresent()
watch()
