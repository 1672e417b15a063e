import type { ComplainTexts } from '../en/complain.ts'
import type { Say } from '../tongue.ts'

const count = (n: number) => n.toLocaleString('de-DE')

export const complain = (say: Say): ComplainTexts => ({
  title: 'Beschwerde einreichen',
  step: (n, of) => `Frage ${n} von ${of}`,
  next: 'Weiter',
  order: {
    title: say('Wie lautet Ihre Bestellnummer?', 'Wie lautet deine Bestellnummer?'),
    short: 'Bestellnummer',
    hint: example =>
      `Sie steht in der E-Mail zu ${say('Ihrer', 'deiner')} Bestellung und auf dem Lieferschein. Sie sieht aus wie ${example}.`,
    none: 'Ich habe keine Bestellnummer',
    noneShort: 'Keine Bestellnummer',
    unusual: example =>
      `Unsere Bestellnummern sehen meist aus wie ${example}. Sieht ${say('Ihre', 'deine')} anders aus? ${say('Sie können', 'Du kannst')} sie so abschicken.`,
    missing: say(
      'Geben Sie Ihre Bestellnummer an, oder wählen Sie „Ich habe keine Bestellnummer“',
      'Gib deine Bestellnummer an, oder wähle „Ich habe keine Bestellnummer“',
    ),
    unreadableShort: say(
      'Eine Bestellnummer hat Buchstaben oder Ziffern. Geben Sie sie noch einmal ein, oder lassen Sie das Feld leer',
      'Eine Bestellnummer hat Buchstaben oder Ziffern. Gib sie noch einmal ein, oder lass das Feld leer',
    ),
    unreadable: say(
      'Eine Bestellnummer hat Buchstaben oder Ziffern. Geben Sie sie noch einmal ein, oder wählen Sie „Ich habe keine Bestellnummer“',
      'Eine Bestellnummer hat Buchstaben oder Ziffern. Gib sie noch einmal ein, oder wähle „Ich habe keine Bestellnummer“',
    ),
  },
  reason: {
    title: 'Was ist schiefgegangen?',
    category: say('Worum geht es in Ihrer Beschwerde?', 'Worum geht es in deiner Beschwerde?'),
    story: say('Erzählen Sie, was passiert ist', 'Erzähle, was passiert ist'),
    storyHint: say(
      'Mit Ihren eigenen Worten. Was haben Sie erwartet, und was ist stattdessen passiert?',
      'Mit deinen eigenen Worten. Was hast du erwartet, und was ist stattdessen passiert?',
    ),
    missing: say(
      'Erzählen Sie, was passiert ist. Ein paar Worte reichen',
      'Erzähle, was passiert ist. Ein paar Worte reichen',
    ),
    tooLong: (has, most) =>
      `${say('Ihr', 'Dein')} Text hat ${count(has)} Zeichen. Möglich sind höchstens ${count(most)}. ${say('Kürzen Sie ihn, oder schicken Sie den Rest als Datei', 'Kürze ihn, oder schick den Rest als Datei')}`,
  },
  wish: {
    title: 'Wie können wir das wiedergutmachen?',
    hint: say(
      'Wählen Sie so viel, wie Sie möchten. Das hilft uns, eine passende Antwort zu finden. Sie entscheiden noch nichts.',
      'Wähle so viel, wie du möchtest. Das hilft uns, eine passende Antwort zu finden. Du entscheidest noch nichts.',
    ),
    words: say('Erzählen Sie mehr darüber', 'Erzähle mehr darüber'),
    tooLong: (has, most) =>
      `${say('Ihr', 'Dein')} Text hat ${count(has)} Zeichen. Möglich sind höchstens ${count(most)}. ${say('Kürzen Sie ihn', 'Kürze ihn')}`,
  },
  files: {
    title: say('Haben Sie Fotos oder Unterlagen?', 'Hast du Fotos oder Unterlagen?'),
    short: 'Fotos und Unterlagen',
    hint: (files, size) =>
      `Fotos, kurze Filme, PDF, Word oder Text. Höchstens ${files} Dateien mit je höchstens ${size}. ${say('Sie können', 'Du kannst')} sie auch später schicken.`,
    choose: 'Datei auswählen',
    chooseMore: 'Noch eine Datei auswählen',
    chooseSeveral: 'Fotos oder Unterlagen',
    add: 'Diese Datei hinzufügen',
    added: say('Ihre Dateien', 'Deine Dateien'),
    none: say(
      'Wählen Sie zuerst eine Datei aus, oder machen Sie ohne Datei weiter',
      'Wähle zuerst eine Datei aus, oder mach ohne Datei weiter',
    ),
    skip: 'Weiter',
    tooLarge: (name, size) =>
      `„${name}“ ist größer als ${size}. ${say('Wählen Sie eine kleinere Datei, oder schicken Sie sie uns per E-Mail', 'Wähle eine kleinere Datei, oder schick sie uns per E-Mail')}`,
    tooMany: files =>
      `Hier sind höchstens ${files} Dateien möglich. ${say('Schicken Sie uns die anderen per E-Mail', 'Schick uns die anderen per E-Mail')}`,
    type: name =>
      `„${name}“ können wir nicht öffnen. ${say('Wählen Sie', 'Wähle')} ein Foto, einen Film, eine PDF-Datei, eine Word-Datei oder eine Textdatei`,
    noSpace: say(
      'Wir können gerade keine Dateien speichern. Machen Sie ohne Datei weiter, und schicken Sie sie später',
      'Wir können gerade keine Dateien speichern. Mach ohne Datei weiter, und schick sie später',
    ),
    broken: say(
      'Die Datei ist nicht vollständig angekommen. Wählen Sie sie noch einmal aus',
      'Die Datei ist nicht vollständig angekommen. Wähle sie noch einmal aus',
    ),
  },
  contact: {
    title: say('Wie erreichen wir Sie?', 'Wie erreichen wir dich?'),
    name: say('Ihr Name', 'Dein Name'),
    nameHint: say(
      'So, wie wir Sie nennen sollen, zum Beispiel Robin de Vries.',
      'So, wie wir dich nennen sollen, zum Beispiel Robin de Vries.',
    ),
    reach: say(
      'Geben Sie Ihre E-Mail-Adresse oder Ihre Postadresse an. Dorthin schicken wir unsere Antwort.',
      'Gib deine E-Mail-Adresse oder deine Postadresse an. Dorthin schicken wir unsere Antwort.',
    ),
    email: 'E-Mail-Adresse',
    address: 'Postadresse',
    addressHint: say(
      'Nur, wenn Sie unsere Antwort lieber per Post bekommen.',
      'Nur, wenn du unsere Antwort lieber per Post bekommst.',
    ),
    phone: 'Telefonnummer',
    phoneHint: 'Wir rufen nur an, wenn sich etwas schriftlich nicht klären lässt.',
    language: say('In welcher Sprache sollen wir Ihnen schreiben?', 'In welcher Sprache sollen wir dir schreiben?'),
    help: say('Brauchen Sie Hilfe von uns?', 'Brauchst du Hilfe von uns?'),
    helpHint: say(
      'Zum Beispiel große Schrift, einen Anruf oder jemanden, der für Sie spricht.',
      'Zum Beispiel große Schrift, einen Anruf oder jemanden, der für dich spricht.',
    ),
    nameMissing: say('Geben Sie Ihren Namen an', 'Gib deinen Namen an'),
    reachMissing: say(
      'Geben Sie Ihre E-Mail-Adresse oder Ihre Postadresse an, damit wir antworten können',
      'Gib deine E-Mail-Adresse oder deine Postadresse an, damit wir antworten können',
    ),
    emailWrong: say(
      'Prüfen Sie Ihre E-Mail-Adresse. Sie sieht aus wie name@beispiel.de',
      'Prüfe deine E-Mail-Adresse. Sie sieht aus wie name@beispiel.de',
    ),
    tooLong: say(
      'Das ist länger, als wir speichern können. Kürzen Sie es',
      'Das ist länger, als wir speichern können. Kürze es',
    ),
  },
  check: {
    title: say('Prüfen Sie Ihre Angaben', 'Prüfe deine Angaben'),
    nothingSent: 'Noch ist nichts abgeschickt.',
    send: 'Meine Beschwerde abschicken',
    privacy: say(
      'Wir nutzen Ihre Daten nur, um Ihre Beschwerde zu bearbeiten.',
      'Wir nutzen deine Daten nur, um deine Beschwerde zu bearbeiten.',
    ),
    incomplete: say(
      'Bringen Sie zuerst das in Ordnung. Dann können Sie Ihre Beschwerde abschicken:',
      'Bring zuerst das in Ordnung. Dann kannst du deine Beschwerde abschicken:',
    ),
  },
  sent: {
    title: say('Wir haben Ihre Beschwerde', 'Wir haben deine Beschwerde'),
    received: 'Eingegangen am',
    reference: say('Ihr Aktenzeichen', 'Dein Aktenzeichen'),
    referenceHint: say(
      'Nennen Sie es, wenn Sie uns anrufen oder schreiben.',
      'Nenne es, wenn du uns anrufst oder schreibst.',
    ),
    team: shop => `${say('Ihre', 'Deine')} Beschwerde liegt jetzt beim Beschwerdeteam von ${shop}.`,
    by: 'Spätestens am',
    acknowledge: say(
      'Sie wissen, wer Ihre Beschwerde bearbeitet und wann unsere Antwort kommt.',
      'Du weißt, wer deine Beschwerde bearbeitet und wann unsere Antwort kommt.',
    ),
    answer: say('Sie haben unsere Antwort.', 'Du hast unsere Antwort.'),
    answerOrReport: say(
      'Sie haben unsere Antwort. Sind wir noch nicht fertig? Dann wissen Sie, warum, und an welchem Tag sie kommt.',
      'Du hast unsere Antwort. Sind wir noch nicht fertig? Dann weißt du, warum, und an welchem Tag sie kommt.',
    ),
    next: 'So geht es weiter',
    byEmail: say(
      'Sie bekommen eine E-Mail von uns mit einem Link zu Ihrer Beschwerde. Damit können Sie alles verfolgen und Fotos hinzufügen.',
      'Du bekommst eine E-Mail von uns mit einem Link zu deiner Beschwerde. Damit kannst du alles verfolgen und Fotos hinzufügen.',
    ),
    byPost: say('Sie bekommen einen Brief von uns per Post.', 'Du bekommst einen Brief von uns per Post.'),
    person: say(
      'Jemand liest Ihre Beschwerde und geht der Sache nach. Wir sagen Ihnen den Namen.',
      'Jemand liest deine Beschwerde und geht der Sache nach. Wir sagen dir den Namen.',
    ),
    disagree: say(
      'Sind Sie mit unserer Antwort nicht einverstanden? Dann können Sie um eine neue Prüfung bitten.',
      'Bist du mit unserer Antwort nicht einverstanden? Dann kannst du um eine neue Prüfung bitten.',
    ),
    keep: say(
      'Drucken oder speichern Sie diese Seite. Es steht nichts Persönliches darauf.',
      'Drucke oder speichere diese Seite. Es steht nichts Persönliches darauf.',
    ),
    noEmail: say(
      'Nach zehn Minuten keine E-Mail? Schauen Sie im Spam-Ordner nach, oder rufen Sie uns an.',
      'Nach zehn Minuten keine E-Mail? Schau im Spam-Ordner nach, oder ruf uns an.',
    ),
    gone: 'Diese Seite gibt es nicht mehr',
    goneText: say(
      'Wir behalten sie 24 Stunden. Ihre Beschwerde ist sicher bei uns. Fordern Sie einen Link an, dann sehen Sie, wie es steht.',
      'Wir behalten sie 24 Stunden. Deine Beschwerde ist sicher bei uns. Fordere einen Link an, dann siehst du, wie es steht.',
    ),
  },
  short: {
    title: say('Ihre Beschwerde auf einer Seite', 'Deine Beschwerde auf einer Seite'),
    lead: say(
      'Vier Angaben reichen: Ihre Bestellnummer, was passiert ist, Ihr Name und wie wir Sie erreichen.',
      'Vier Angaben reichen: deine Bestellnummer, was passiert ist, dein Name und wie wir dich erreichen.',
    ),
    noOrder: say('Lassen Sie das Feld leer, wenn Sie keine haben.', 'Lass das Feld leer, wenn du keine hast.'),
    kept: names => `Diese Dateien haben wir schon: ${names}.`,
  },
})
