import type { KeptBackTexts } from '../en/kept-back.ts'

export const keptBack: KeptBackTexts = {
  title: 'Ce fichier reste chez nous',
  virus: 'L’antivirus a trouvé quelque chose dans ce fichier. Nous le conservons, mais nous ne le transmettons pas.',
  waiting: 'L’antivirus n’a pas encore examiné ce fichier. Un nouvel essai est possible dans quelques minutes.',
  'too-large': 'Ce fichier est trop volumineux pour l’antivirus. C’est pourquoi nous ne le transmettons pas.',
  picture:
    'L’appareil photo inscrit des données dans l’image, comme le lieu. Ce type d’image ne peut pas être montré sans elles.',
  found: name => `L’antivirus l’appelle ${name}.`,
  anyway: 'Télécharger quand même',
  anywayHint: 'À ouvrir uniquement sur un ordinateur prévu pour cela.',
  full: 'Il y a déjà tant de fichiers avec cette réclamation qu’aucun autre ne peut s’y ajouter. Le message peut partir sans fichiers.',
  back: 'La personne qui a envoyé le lien peut aider.',
}
