// Loaded before the program: what goes wrong is told by the lines of its sources. By Node's own option for it the logger would have
// all of the map read at each start, which takes fifty megabytes that are never given back.
import { setSourceMapsSupport } from 'node:module'

setSourceMapsSupport(true, { nodeModules: false, generatedCode: false })
