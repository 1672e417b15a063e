import type { PartsTexts } from '../en/parts.ts'

export const parts: PartsTexts = {
  skip: 'Aller au contenu',
  optional: 'facultatif',
  errorPrefix: 'Erreur : ',
  problem: 'Il manque quelque chose ou il y a une erreur',
  fieldError: 'Erreur :',
  change: 'Modifier',
  remove: 'Retirer',
  download: 'Télécharger',
  notFilledIn: 'Non rempli',
  stepDone: 'fait',
  stepNow: 'maintenant',
  stepToCome: 'à venir',
  languages: 'Langue',
  dateHint: 'Par exemple 2/4/2026',
  choose: 'Choisir',
  erased: 'Ce texte a été effacé.',
}
