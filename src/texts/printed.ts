import type { Language } from '#policy/storefront.ts'

/** What stands around a letter on paper, in the letter's own language. */
export type PrintedTexts = {
  readonly date: string
  readonly reference: string
  readonly page: string
  readonly of: string
  /** The squares that a telephone reads, for who cannot see them. */
  readonly code: string
  /** On the page of the letter. */
  readonly pdf: string
  readonly pdfLarge: string
}

const printed: Readonly<Record<Language, PrintedTexts>> = {
  en: {
    date: 'Date',
    reference: 'Reference',
    page: 'Page',
    of: 'of',
    code: 'The same address as a QR code, for a telephone',
    pdf: 'This letter as PDF',
    pdfLarge: 'As PDF, in large print',
  },
  nl: {
    date: 'Datum',
    reference: 'Kenmerk',
    page: 'Pagina',
    of: 'van',
    code: 'Hetzelfde adres als QR-code, voor een telefoon',
    pdf: 'Deze brief als pdf',
    pdfLarge: 'Als pdf, in grote letters',
  },
  de: {
    date: 'Datum',
    reference: 'Aktenzeichen',
    page: 'Seite',
    of: 'von',
    code: 'Dieselbe Adresse als QR-Code, für ein Telefon',
    pdf: 'Dieses Schreiben als PDF',
    pdfLarge: 'Als PDF, in großer Schrift',
  },
  fr: {
    date: 'Date',
    reference: 'Référence',
    page: 'Page',
    of: 'sur',
    code: 'La même adresse sous forme de code QR, pour un téléphone',
    pdf: 'Cette lettre en PDF',
    pdfLarge: 'En PDF, en gros caractères',
  },
  es: {
    date: 'Fecha',
    reference: 'Referencia',
    page: 'Página',
    of: 'de',
    code: 'La misma dirección como código QR, para un teléfono',
    pdf: 'Esta carta en PDF',
    pdfLarge: 'En PDF, con letra grande',
  },
  it: {
    date: 'Data',
    reference: 'Riferimento',
    page: 'Pagina',
    of: 'di',
    code: 'Lo stesso indirizzo come codice QR, per un telefono',
    pdf: 'Questa lettera in PDF',
    pdfLarge: 'In PDF, a caratteri grandi',
  },
}

export const printedIn = (language: Language): PrintedTexts => printed[language]
