import type { ComponentChildren } from 'preact'

/** Words for those who hear the page, where the eye has something else. */
export const Hidden = ({ children }: { readonly children: ComponentChildren }) => <span class="hidden">{children}</span>
