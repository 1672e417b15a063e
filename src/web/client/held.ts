import { all, isTyping } from './page.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isChanged = (control: Control): boolean => {
  if (control instanceof HTMLSelectElement) {
    const drawn = [...control.options].findIndex(option => option.defaultSelected)
    return control.selectedIndex !== Math.max(0, drawn)
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (control.type === 'hidden' || control.type === 'submit') return false
  if (control.type === 'file') return (control.files?.length ?? 0) > 0
  if (control.type === 'checkbox' || control.type === 'radio') return control.checked !== control.defaultChecked
  return control.value !== control.defaultValue
}

const controlsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(one => 'defaultValue' in one || one instanceof HTMLSelectElement) as Control[]

/** A form around a list, whose ticks say what is chosen: the list moves under them, and they stay. */
export const isPicking = (form: Element): boolean => form.querySelector('tr input[type=checkbox]') !== null

/** Whether somebody typed or chose something in it that nobody has yet. */
export const isDirty = (form: HTMLFormElement): boolean => controlsOf(form).some(isChanged)

/** Whether a form is somebody's at this moment, so that nothing may touch it. */
export const isHeld = (form: Element): boolean =>
  form instanceof HTMLFormElement &&
  !isPicking(form) &&
  (isDirty(form) || (form.contains(document.activeElement) && isTyping()))

export const heldForms = (): readonly HTMLFormElement[] => all<HTMLFormElement>('main form').filter(isHeld)
