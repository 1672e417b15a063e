/** An address that could be one; whether it is, only a letter can tell. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]{2,}$/.test(text)

/** Only the errors that are there. */
export const errorsIn = (
  errors: Readonly<Record<string, string | false | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(errors).filter((error): error is [string, string] => Boolean(error[1])))
