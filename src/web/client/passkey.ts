/** Signing in by passkey, where the browser knows how. Only a script can ask the browser for one: it fills in the form and sends it. */
const canAsk = 'PublicKeyCredential' in globalThis && 'parseCreationOptionsFromJSON' in PublicKeyCredential

const options = async (form: HTMLFormElement): Promise<unknown> => {
  const csrf = form.querySelector<HTMLInputElement>('[name=csrf]')?.value ?? ''
  const answer = await fetch(form.dataset['options'] ?? '', { method: 'POST', body: new URLSearchParams({ csrf }) })
  // The house wants to know first who is there: the page that asks for it follows on the form itself.
  if (answer.status === 403 && form.dataset['passkey'] === 'create') {
    HTMLFormElement.prototype.submit.call(form)
    return undefined
  }
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`)
  return answer.json()
}

const ask = async (form: HTMLFormElement): Promise<PublicKeyCredential | null | undefined> => {
  const asked = await options(form)
  if (asked === undefined) return undefined
  const made =
    form.dataset['passkey'] === 'create'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked as PublicKeyCredentialCreationOptionsJSON),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked as PublicKeyCredentialRequestOptionsJSON),
        })
  return made as PublicKeyCredential | null
}

const run = async (form: HTMLFormElement): Promise<void> => {
  const failed = form.querySelector<HTMLElement>('[data-failed]')
  if (failed) failed.textContent = ''
  try {
    const made = await ask(form)
    if (made === undefined) return
    const answer = form.querySelector<HTMLInputElement>('[name=answer]')
    if (!made || !answer) throw new Error('No passkey')
    answer.value = JSON.stringify(made.toJSON())
    HTMLFormElement.prototype.submit.call(form)
  } catch {
    if (failed) failed.textContent = failed.dataset['failed'] ?? ''
  }
}

if (canAsk) {
  for (const note of document.querySelectorAll<HTMLElement>('[data-passkey-cannot]')) note.hidden = true
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', event => {
      event.preventDefault()
      const name = form.querySelector<HTMLInputElement>('[name=name]')
      // A name that is missing is told by the page itself, before the device asks for a finger.
      if (name && name.value.trim() === '') HTMLFormElement.prototype.submit.call(form)
      else void run(form)
    })
  }
}
