import type { ComponentChildren } from 'preact'

type PasskeyFormProps = {
  /** To make a new passkey, or to show one. */
  readonly asks: 'create' | 'get'
  /** Where the script fetches what to ask of the browser. */
  readonly options: string
  readonly action: string
  readonly failed: string
  readonly children: ComponentChildren
}

/** A form that sends along what the browser answers. Only a script can ask it: without one, or where it cannot, nothing shows. */
export const PasskeyForm = ({ asks, options, action, failed, children }: PasskeyFormProps) => (
  <form class="act passkey" method="post" action={action} data-passkey={asks} data-options={options} hidden novalidate>
    <input type="hidden" name="answer" value="" />
    {children}
    <p class="wrong" role="alert" data-failed={failed} />
  </form>
)
