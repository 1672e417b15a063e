import type { PersonCopyTexts } from '../en/person-copy.ts'

export const personCopy: PersonCopyTexts = {
  title: 'Lo que guardamos sobre usted',
  made: (date, shops, address) =>
    `Preparado el ${date} por ${shops}, para quien se encuentra en la dirección ${address}.`,
  complaints: many =>
    `complaints/  El expediente de cada reclamación, tal como usted puede verlo: ${many}. Cada carpeta tiene su propio README.`,
  mail: many => `mail/        Sus mensajes que no pertenecen a ninguna reclamación, tal como llegaron: ${many}.`,
  letters: many => `letters/     Nuestras cartas a usted que no pertenecen a ninguna reclamación: ${many}.`,
  without: 'No están nuestras notas internas, ni lo que otros nos dijeron en confianza, ni nada sobre otra persona.',
  rights:
    'Puede pedirnos que corrijamos o borremos estos datos, y reclamar ante la autoridad de protección de datos de su país.',
}
