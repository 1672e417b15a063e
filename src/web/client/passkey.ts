/** Signing in by passkey, where the browser knows how. */
document.documentElement.dataset['passkey'] = 'PublicKeyCredential' in globalThis ? 'on' : 'off'
