import { keepDrafts } from './draft.ts'
import { bringKeys } from './keys.ts'
import { goLive } from './live.ts'
import { one, prepareParts } from './page.ts'
import { bePresent } from './presence.ts'
import { keepRail } from './rail.ts'
import { watch } from './session.ts'
import { bringSnippets } from './snippet.ts'

// Every page is whole without this; it makes them live and quick.
document.documentElement.dataset['script'] = 'on'
// On a narrow screen the page comes first, and what else there is behind one button.
if (matchMedia('(max-width: 760px)').matches) one<HTMLDetailsElement>('.places')?.removeAttribute('open')
prepareParts()
keepRail()
bringKeys()
bringSnippets()
keepDrafts()
goLive()
bePresent()
watch()
