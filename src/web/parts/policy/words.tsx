import type { ComponentChildren } from 'preact'
import type { Texts } from '#policy/policy.ts'
import { pageFrame } from '#texts/page-frame.ts'
import { policyPage } from '#texts/policy-page.ts'
import { ownWords } from '#texts/policy-rules.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'

export const List = ({ items }: { readonly items: readonly ComponentChildren[] }) => (
  <ul>
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
)

/** Sentences as one paragraph; none where there are none. */
export const Sentences = ({ of }: { readonly of: readonly (string | false | undefined)[] }) => {
  const said = of.filter(Boolean)
  return said.length > 0 ? <p>{said.join(' ')}</p> : null
}

/** What the shop says in its own words, with a note where it does not say it in the language of the page. */
export const Own = ({ texts, language }: { readonly texts: Texts | undefined; readonly language: Tongue }) => {
  const own = ownWords(texts, language)
  if (!own) return null
  return (
    <>
      {own.language !== languageIn(language) && (
        <p class="soft small">{policyPage[language].onlyIn(pageFrame[language].named[own.language])}</p>
      )}
      <p class="typed" lang={own.language === languageIn(language) ? undefined : own.language}>
        {own.text}
      </p>
    </>
  )
}
