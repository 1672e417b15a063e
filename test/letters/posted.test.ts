import { expect, test } from 'vitest'
import { worded } from '#letters/adaptable.ts'
import { samplesOf } from '#letters/samples.ts'
import { asPosted } from '#post/posted.ts'
import { languages, type Tongue } from '#texts/tongue.ts'

const tongues = languages.flatMap((one): readonly Tongue[] => [one, `${one}-informal`])

test.each(tongues)(
  'a letter in %s that was written for the mail is, once posted, the letter that was written for the post',
  tongue => {
    let many = 0
    for (const kind of worded) {
      const [forMail, forPost] = [samplesOf(kind, tongue, {}, true), samplesOf(kind, tongue, {}, false)]
      expect(forMail.length).toBe(forPost.length)
      for (const [n, letter] of forMail.entries()) {
        if (!letter.endsForMail) continue
        const [posted, wanted] = [asPosted(letter), forPost[n]]
        expect([posted.text, posted.html]).toEqual([wanted?.text, wanted?.html])
        expect(letter.text).not.toBe(wanted?.text)
        many += 1
      }
    }
    expect(many).toBeGreaterThan(10)
  },
)
