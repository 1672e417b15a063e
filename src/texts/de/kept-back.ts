import type { KeptBackTexts } from '../en/kept-back.ts'

export const keptBack: KeptBackTexts = {
  title: 'Diese Datei bleibt bei uns',
  virus: 'Der Virenscanner hat in dieser Datei etwas gefunden. Wir bewahren sie auf, geben sie aber nicht weiter.',
  waiting: 'Der Virenscanner hat diese Datei noch nicht geprüft. Bitte in ein paar Minuten noch einmal versuchen.',
  'too-large': 'Diese Datei ist zu groß für den Virenscanner. Deshalb geben wir sie nicht weiter.',
  picture:
    'Ein Bild dieser Art kann nicht ohne das gezeigt werden, was die Kamera hineingeschrieben hat, etwa den Ort der Aufnahme.',
  found: name => `Der Scanner nennt es ${name}.`,
  anyway: 'Trotzdem herunterladen',
  anywayHint: 'Bitte nur auf einem Computer öffnen, der dafür gedacht ist.',
  full: 'Zu dieser Beschwerde gibt es schon so viele Dateien, dass keine mehr dazukommen können. Die Nachricht lässt sich ohne Dateien abschicken.',
  back: 'Wer den Link geschickt hat, kann weiterhelfen.',
}
