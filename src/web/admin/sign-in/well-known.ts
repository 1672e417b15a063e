// What passwords that many people have are made of, in the languages of the desk and its customers; months and days with them.
const words = (
  'password passwort wachtwoord paswoord motdepasse contrasena welcome welkom willkommen bienvenue bienvenido benvenuto letmein ' +
  'iloveyou ikhouvanjou liefde loveyou love admin administrator administratie beheerder beheer root master manager user gebruiker ' +
  'username login inloggen aanmelden signin account secret geheim test testing tester demo default changeme wijzigmij changeit ' +
  'monkey dragon sunshine princess prinses football voetbal baseball soccer superman batman spiderman shadow michael jennifer ' +
  'jordan hunter ashley nicole daniel charlie thomas jessica michelle matthew robert anthony william ajax feyenoord amsterdam ' +
  'rotterdam holland nederland england london berlin paris summer winter spring autumn zomer herfst lente january february march ' +
  'april june july august september october november december januari februari maart juni juli augustus oktober monday tuesday ' +
  'wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag starwars pokemon computer ' +
  'internet samsung google facebook microsoft windows whatever freedom trustno mustang cookie chocolate hello hallo goodbye ' +
  'company bedrijf klacht klachten complaint complaints verhaal support service helpdesk office kantoor winkel shop webshop ' +
  'guest gast temp temporary tijdelijk nieuw new first eerste super lucky happy angel flower bloem blink killer family familie ' +
  'forever baby honey schatje schat money geld mother father mama papa jesus god blessed zxcvbn asdf qwer abc'
).split(' ')

// Where fingers walk.
const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'qwertzuiop',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '!@#$%^&*()',
]
const walks = rows.flatMap(row => [row, [...row].toReversed().join('')])

const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }
const years = /(?:19|20)\d\d/g
const asLetters = (text: string) => text.replace(years, ' ').replace(/[013457@$]/g, sign => letters[sign] ?? sign)

const withoutWalks = (text: string): string => {
  let left = ''
  for (let at = 0; at < text.length; ) {
    let length = 1
    while (walks.some(walk => walk.includes(text.slice(at, at + length + 1))) && at + length < text.length) length += 1
    if (length < 3) left += text.slice(at, at + length)
    at += length
  }
  return left
}

const leftOf = (text: string, known: readonly string[]): string => {
  const less = known.reduce((rest, word) => rest.replaceAll(word, ' '), text)
  return withoutWalks(less.replace(years, ' ').replace(/(.{1,4}?)\1{2,}/g, ' ')).replace(/[^\p{L}\p{N}]/gu, '')
}

const namesIn = (own: readonly string[]): readonly string[] =>
  own.flatMap(text => text.toLowerCase().split(/[^\p{L}]+/u)).filter(word => word.length >= 3)

const fewest = 4

/**
 * Whether a password is made of what many people's are made of, or of the names in `own`: words as everybody takes them, walks over
 * the keys, years and repetitions, with fewer than four signs of its own beside them (OWASP ASVS 5.0.0, 6.2.4 and 6.2.11).
 */
export const isWellKnown = (password: string, own: readonly string[] = []): boolean => {
  const text = password.normalize('NFKC').toLowerCase()
  const known = [...words, ...namesIn(own)].toSorted((a, b) => b.length - a.length)
  const twice = /^(.+?)\1+$/su.exec(text)?.[1]
  return [text, asLetters(text), ...(twice ? [twice] : [])].some(one => leftOf(one, known).length < fewest)
}
