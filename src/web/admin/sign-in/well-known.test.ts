import { expect, test } from 'vitest'
import { isWellKnown } from './well-known.ts'

test.each([
  'password123',
  'P@ssw0rd2024!',
  'Welkom12345!',
  'wachtwoord1',
  'qwertyuiop',
  'Qwerty123456',
  '1qaz2wsx3edc',
  '1234567890',
  '0987654321',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'passwordpassword',
  'iloveyou2026',
  'Zomer2026!!',
  'administrator',
  'changeme1234',
  'letmeinletmein',
  'azertyuiop1',
  'maandag12345',
  'Voetbal!2025',
])('a password that many have is known for one: %s', password => expect(isWellKnown(password)).toBe(true))

test.each(['Sanne2026!!', 'klankhuis123', 'Klankhuis-Sanne', 'devries1234'])(
  'a password made of one’s own name or of the house is known for one: %s',
  password => expect(isWellKnown(password, ['Sanne de Vries', 'sanne@klankhuis.example', 'Klankhuis'])).toBe(true),
)

test.each([
  'vier vogels op een draad',
  'paarse regenjas op zolder',
  'een lange zin om in te komen',
  'correct horse battery staple',
  '8231975064',
  'kT9#vq2LmZ',
  'žluťoučký kůň',
  '旅は道連れ世は情け深い',
  '     -----....!!!??x9k2',
])('any signs will do where they are one’s own: %s', password =>
  expect(isWellKnown(password, ['Sanne de Vries', 'sanne@klankhuis.example', 'Klankhuis'])).toBe(false),
)
