import type { Language } from '#policy/storefront.ts'

/** What stands around a letter on paper, in the letter's own language. */
export type PrintedTexts = {
  readonly date: string
  readonly reference: string
  readonly page: string
  readonly of: string
  /** The squares that a telephone reads, for who cannot see them. */
  readonly code: string
}

const printed: Readonly<Record<Language, PrintedTexts>> = {
  en: {
    date: 'Date',
    reference: 'Reference',
    page: 'Page',
    of: 'of',
    code: 'The same address as a QR code, for a telephone',
  },
  nl: {
    date: 'Datum',
    reference: 'Kenmerk',
    page: 'Pagina',
    of: 'van',
    code: 'Hetzelfde adres als QR-code, voor een telefoon',
  },
  de: {
    date: 'Datum',
    reference: 'Aktenzeichen',
    page: 'Seite',
    of: 'von',
    code: 'Dieselbe Adresse als QR-Code, für ein Telefon',
  },
  fr: {
    date: 'Date',
    reference: 'Référence',
    page: 'Page',
    of: 'sur',
    code: 'La même adresse sous forme de code QR, pour un téléphone',
  },
  es: {
    date: 'Fecha',
    reference: 'Referencia',
    page: 'Página',
    of: 'de',
    code: 'La misma dirección como código QR, para un teléfono',
  },
  it: {
    date: 'Data',
    reference: 'Riferimento',
    page: 'Pagina',
    of: 'di',
    code: 'Lo stesso indirizzo come codice QR, per un telefono',
  },
}

export const printedIn = (language: Language): PrintedTexts => printed[language]
