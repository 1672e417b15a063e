/** A name or sentence as it stands within another: "Een reparatie" becomes "een reparatie", but "I" stays "I", and "Sie" too. */
export const lowered = (text: string): string =>
  /^(?:I|Sie)\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** A sentence under the label of the field it is about, so that it says enough by itself. */
export const under = (label: unknown, sentence: string): string =>
  typeof label === 'string' ? `${label}: ${lowered(sentence)}` : sentence
