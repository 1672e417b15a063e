import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Checkboxes, Radios } from './choice.tsx'
import { DateField } from './date-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileField, Select, TextArea, TextField } from './field.tsx'
import { Speech } from '../speech.ts'

const inDutch = (page: VNode) => renderToString(<Speech.Provider value="nl">{page}</Speech.Provider>)
const options = [
  { value: 'a', text: 'Alpha' },
  { value: 'b', text: 'Beta', hint: 'the second' },
]
const nasty = '"><script>alert(1)</script>'

describe('a field', () => {
  test('has a label that belongs to it, and says what it is not: obliged', () => {
    const html = inDutch(<TextField name="phone" label="Telefoon" optional />)
    expect(html).toContain('<label for="phone">Telefoon')
    expect(html).toContain('(niet verplicht)')
    expect(html).toContain('id="phone" name="phone"')
    expect(html).not.toContain('aria-invalid')
  })

  test('with a hint and an error is described by both, in that order', () => {
    const html = inDutch(<TextField name="email" label="E-mail" hint="Kort" error="Klopt niet" value="x@" />)
    expect(html).toContain('aria-describedby="email-hint email-error"')
    expect(html).toContain('id="email-hint"')
    expect(html).toContain('<p class="error" id="email-error"><span class="hidden">Fout: </span>Klopt niet</p>')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('value="x@"')
  })

  test('can be the heading of a page that asks one thing', () => {
    expect(inDutch(<TextField name="order" label="Wat is uw nummer?" isHeading />)).toContain(
      '<h1 class="label"><label for="order">Wat is uw nummer?',
    )
    expect(inDutch(<Radios name="r" label="Wat?" options={options} isHeading />)).toContain('<legend><h1>Wat?</h1>')
  })

  test.each([
    ['one line', <TextField name="x" label="X" value={nasty} />],
    ['several lines', <TextArea name="x" label="X" value={nasty} />],
    ['a date', <DateField name="x" label="X" value={nasty} />],
    ['an error', <TextField name="x" label="X" error={nasty} />],
    ['a choice', <Select name="x" label="X" options={[{ value: nasty, text: nasty }]} />],
  ])('A-40: shows what was typed as text only: %s', (_, field) => {
    const html = inDutch(field)
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script')
  })

  test('of several lines keeps its line breaks', () => {
    expect(inDutch(<TextArea name="x" label="X" value={'one\n\ntwo'} />)).toContain('>one\n\ntwo</textarea>')
  })

  test('for files says what it takes', () => {
    expect(inDutch(<FileField name="f" label="F" accept="image/*" multiple />)).toMatch(
      /type="file" accept="image\/\*" multiple/,
    )
  })
})

describe('a choice', () => {
  test('keeps what was chosen', () => {
    expect(inDutch(<Radios name="r" label="R" options={options} value="b" />)).toMatch(/value="b" checked/)
    const boxes = inDutch(<Checkboxes name="c" label="C" options={options} values={['a', 'b']} />)
    expect(boxes.match(/checked/g)).toHaveLength(2)
    expect(inDutch(<Select name="s" label="S" options={options} value="b" empty />)).toContain(
      '<option value="b" selected>',
    )
  })

  test('has a first control with the id that an error leads to, and a label each', () => {
    const html = inDutch(<Radios name="r" label="R" options={options} error="Kies er een" />)
    expect(html).toContain('type="radio" id="r" name="r" value="a"')
    expect(html).toContain('<label for="r">Alpha</label>')
    expect(html).toContain('<label for="r-b">Beta</label>')
    expect(html).toContain('aria-describedby="r-error"')
  })
})

describe('a date', () => {
  test('is picked where a browser can, and stays as it was typed where it is no date', () => {
    expect(inDutch(<DateField name="d" label="D" value="2026-04-02" />)).toContain('type="date"')
    expect(inDutch(<DateField name="d" label="D" value="overmorgen" />)).toMatch(/type="text" value="overmorgen"/)
  })
})

describe('the summary of errors', () => {
  test('stands in for nothing when nothing is wrong', () => {
    expect(inDutch(<ErrorSummary errors={{}} />)).toBe('')
    expect(inDutch(<ErrorSummary errors={undefined} />)).toBe('')
  })

  test('is announced, takes the focus, and each line leads to its field', () => {
    const html = inDutch(<ErrorSummary errors={{ name: 'Vul uw naam in', email: 'Vul uw e-mailadres in' }} />)
    expect(html).toMatch(/role="alert" tabindex="-1" autofocus/)
    expect(html).toContain('<h2 id="problem">Er ging iets mis</h2>')
    expect(html).toContain('<a href="#name">Vul uw naam in</a>')
    expect(html.indexOf('#name')).toBeLessThan(html.indexOf('#email'))
  })
})
