import type { PartsTexts } from '../en/parts.ts'

export const parts: PartsTexts = {
  skip: 'Ir al contenido',
  optional: 'opcional',
  errorPrefix: 'Error: ',
  problem: 'Hay un problema',
  fieldError: 'Error:',
  change: 'Cambiar',
  remove: 'Quitar',
  download: 'Descargar',
  notFilledIn: 'Sin rellenar',
  stepDone: 'hecho',
  stepNow: 'ahora',
  stepToCome: 'pendiente',
  languages: 'Idioma',
  dateHint: 'Por ejemplo, 2-4-2026',
  choose: 'Elegir una opción',
  erased: 'Este texto se ha borrado.',
}
