import type { PartnerTexts } from '../en/partner.ts'
import type { Say } from '../tongue.ts'

export const partner = (say: Say): PartnerTexts => ({
  title: (shop, reference) => `Frage von ${shop} zu ${reference}`,
  answerBy: 'Antwort bis',
  stillLate: `Dieser Tag ist vorbei. ${say('Ihre', 'Deine')} Antwort hilft uns immer noch.`,
  question: 'Die Frage',
  erased: 'Die Frage wurde gelöscht.',
  found: say('Was haben Sie festgestellt?', 'Was hast du festgestellt?'),
  choices: {
    found: 'Gefunden',
    'not-found': 'Nicht gefunden',
    damaged: 'Beschädigt',
    'scanned-damaged': 'Als beschädigt gescannt',
    neighbour: 'Bei Nachbarn abgegeben',
    elsewhere: 'Woanders abgegeben',
    'packed-right': 'Wie bestellt gepackt',
    'packed-wrong': 'Falsch gepackt',
    other: 'Etwas anderes',
  },
  text: say('Erzählen Sie uns mehr', 'Erzähle uns mehr'),
  textHint: 'Zum Beispiel, wo es war, wann es gescannt wurde oder wer unterschrieben hat.',
  photo: 'Fotos oder Unterlagen',
  photoHint: size => `Fotos, Scans oder PDF-Dateien mit je höchstens ${size}.`,
  photoKept: names => `Das haben wir: ${names}`,
  goesWith: 'Gehört zur Frage',
  file: (n, reference) => `Datei ${n} zu ${reference}`,
  customer: 'Kundenangaben',
  send: 'Antwort abschicken',
  correct: 'Geänderte Antwort abschicken',
  chooseFound: say('Wählen Sie, was Sie festgestellt haben', 'Wähle, was du festgestellt hast'),
  tellMore: say('Erzählen Sie uns, was Sie festgestellt haben', 'Erzähle uns, was du festgestellt hast'),
  done: say('Vielen Dank, wir haben Ihre Antwort', 'Vielen Dank, wir haben deine Antwort'),
  doneText: date =>
    say(
      `Sie können sie bis ${date} ändern. Benutzen Sie denselben Link.`,
      `Du kannst sie bis ${date} ändern. Benutze denselben Link.`,
    ),
  doneOnly: say('Sie müssen sonst nichts tun.', 'Du musst sonst nichts tun.'),
  toCorrect: 'Antwort ändern',
  yours: say('Ihre Antwort', 'Deine Antwort'),
  files: names => `Mitgeschickt: ${names}`,
  closed: 'Diese Frage ist abgeschlossen',
  closedText: say(
    'Sie können nicht mehr antworten. Gibt es noch etwas, das wir wissen sollten?',
    'Du kannst nicht mehr antworten. Gibt es noch etwas, das wir wissen sollten?',
  ),
  readOnly: say('Ihre Antwort lässt sich nicht mehr ändern', 'Deine Antwort lässt sich nicht mehr ändern'),
  notNeeded: 'Wir brauchen keine Antwort mehr',
  notNeededText: say(
    'Die Frage wurde zurückgezogen. Sie müssen nichts tun.',
    'Die Frage wurde zurückgezogen. Du musst nichts tun.',
  ),
  list: {
    title: shop => `Fragen von ${shop}`,
    lead: many =>
      many === 1
        ? `Eine Frage wartet auf ${say('Ihre', 'deine')} Antwort.`
        : `${many} Fragen warten auf ${say('Ihre', 'deine')} Antworten.`,
    nothing: say('Sie haben alles beantwortet. Vielen Dank.', 'Du hast alles beantwortet. Vielen Dank.'),
    by: date => `Antwort bis ${date}`,
    late: date => `Die Antwort war bis ${date} fällig; sie hilft uns immer noch`,
    answer: 'Antworten',
    about: reference => `auf die Frage zu ${reference}`,
    given: 'Beantwortet und noch änderbar',
    until: date => `bis ${date}`,
    correct: 'Ändern',
    back: 'Zurück zu allen Fragen',
  },
  gone: 'Dieser Link funktioniert nicht',
  goneText: say(
    'Vielleicht ist er abgelaufen, oder ein Teil fehlt. Kopieren Sie den ganzen Link aus unserer E-Mail.',
    'Vielleicht ist er abgelaufen, oder ein Teil fehlt. Kopiere den ganzen Link aus unserer E-Mail.',
  ),
  mail: shop => `E-Mail an ${shop}:`,
  foot: 'Fragen zu dieser Seite?',
  upload: {
    'file-too-large': say(
      'Die Datei ist zu groß. Schicken Sie eine kleinere.',
      'Die Datei ist zu groß. Schick eine kleinere.',
    ),
    'too-many-files': say('Schicken Sie höchstens zehn Dateien.', 'Schick höchstens zehn Dateien.'),
    'file-type': say(
      'Diese Art von Datei können wir nicht speichern. Schicken Sie ein Foto oder eine PDF-Datei.',
      'Diese Art von Datei können wir nicht speichern. Schick ein Foto oder eine PDF-Datei.',
    ),
    'text-too-long': say('Der Text ist zu lang. Kürzen Sie ihn.', 'Der Text ist zu lang. Kürze ihn.'),
    malformed: say(
      'Ein Teil des Formulars ist nicht angekommen. Schicken Sie es noch einmal ab.',
      'Ein Teil des Formulars ist nicht angekommen. Schick es noch einmal ab.',
    ),
    'no-space': say(
      'Wir können gerade keine Dateien speichern. Schicken Sie Ihre Antwort ohne Dateien ab.',
      'Wir können gerade keine Dateien speichern. Schick deine Antwort ohne Dateien ab.',
    ),
  },
})
