// A cell that begins like a formula runs as one in a spreadsheet; an apostrophe in front makes it text.
const looksLikeFormula = /^[=+\-@\t\r]/

const cell = (value: string): string => {
  const safe = looksLikeFormula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as comma-separated values (RFC 4180), with a mark in front by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`
