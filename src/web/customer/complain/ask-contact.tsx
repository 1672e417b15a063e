import { complain } from '#texts/complain.ts'
import { languageNames } from '#texts/page-frame.ts'
import { languageIn } from '#texts/tongue.ts'
import { Radios } from '../../parts/form/choice.tsx'
import { TextArea, TextField } from '../../parts/form/field.tsx'
import { languageOf } from './answers.ts'
import { contactProblems } from './problems.ts'
import type { Asked, Step } from './step.tsx'

export const ReachFields = ({ visit: { language }, answers, errors }: Asked) => {
  const { contact } = complain[language]
  return (
    <>
      <TextField
        name="name"
        label={contact.name}
        hint={contact.nameHint}
        error={errors['name']}
        value={answers.name}
        autocomplete="name"
        spellcheck={false}
      />
      <p>{contact.reach}</p>
      <TextField
        name="email"
        type="email"
        label={contact.email}
        error={errors['email']}
        value={answers.email}
        autocomplete="email"
        spellcheck={false}
      />
      <TextArea
        name="address"
        label={contact.address}
        hint={contact.addressHint}
        error={errors['address']}
        value={answers.address}
        rows={3}
        autocomplete="street-address"
      />
    </>
  )
}

export const MoreContactFields = ({ visit: { language, shop }, answers, errors }: Asked) => {
  const { contact } = complain[language]
  return (
    <>
      <TextField
        name="phone"
        type="tel"
        optional
        label={contact.phone}
        hint={contact.phoneHint}
        error={errors['phone']}
        value={answers.phone}
        width="medium"
        autocomplete="tel"
      />
      {shop.languages.length > 1 && (
        <Radios
          name="language"
          label={contact.language}
          inline
          options={shop.languages.map(value => ({ value, text: languageNames[value] }))}
          value={languageOf(answers, shop, languageIn(language))}
        />
      )}
      <TextArea
        name="help"
        optional
        label={contact.help}
        hint={contact.helpHint}
        error={errors['help']}
        value={answers.help}
        rows={2}
      />
    </>
  )
}

/** Clause 1: how to reach the customer. One name, one address of either kind, and nothing else that must be. */
export const askContact: Step = {
  name: 'contact',
  title: language => complain[language].contact.title,
  problems: contactProblems,
  Fields: asked => (
    <>
      <h1>{complain[asked.visit.language].contact.title}</h1>
      <ReachFields {...asked} />
      <MoreContactFields {...asked} />
    </>
  ),
}
