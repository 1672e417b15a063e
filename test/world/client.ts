// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { bundleClient } from '../../bin/bundle.js'

/** The scripts of the browser as they are now, for pages to be served with. */
export default async (): Promise<void> => {
  await bundleClient()
}
