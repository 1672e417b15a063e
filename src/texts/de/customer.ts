import type { CustomerTexts } from '../en/customer.ts'
import type { Say } from '../tongue.ts'

export const customer = (say: Say): CustomerTexts => ({
  frame: {
    back: 'Zurück',
  },
  start: {
    title: 'Beschwerde einreichen',
    lead: say(
      'Ist bei Ihrer Bestellung oder bei unserem Service etwas schiefgegangen? Erzählen Sie es uns. Ein Mensch liest jede Beschwerde, und Sie bekommen eine schriftliche Antwort.',
      'Ist bei deiner Bestellung oder bei unserem Service etwas schiefgegangen? Erzähle es uns. Ein Mensch liest jede Beschwerde, und du bekommst eine schriftliche Antwort.',
    ),
    ifToday: say('Wenn Sie sich heute beschweren', 'Wenn du dich heute beschwerst'),
    by: 'Spätestens am',
    acknowledge: say('Sie wissen, wer Ihre Beschwerde bearbeitet.', 'Du weißt, wer deine Beschwerde bearbeitet.'),
    answer: say('Sie haben unsere Antwort.', 'Du hast unsere Antwort.'),
    answerOrReport: say(
      'Sie haben unsere Antwort. Sind wir dann noch nicht fertig? Dann sagen wir Ihnen, warum, und an welchem Tag die Antwort kommt.',
      'Du hast unsere Antwort. Sind wir dann noch nicht fertig? Dann sagen wir dir, warum, und an welchem Tag die Antwort kommt.',
    ),
    board: (who, period) =>
      `Nicht zufrieden? ${who} prüft ${say('Ihre', 'deine')} Beschwerde neu und antwortet spätestens ${period} nach ${say('Ihrer', 'deiner')} Bitte.`,
    need: say('Was Sie brauchen', 'Was du brauchst'),
    order: say(
      'Ihre Bestellnummer. Sie steht in der E-Mail zu Ihrer Bestellung und auf dem Lieferschein. Nicht mehr da? Es geht auch ohne.',
      'Deine Bestellnummer. Sie steht in der E-Mail zu deiner Bestellung und auf dem Lieferschein. Nicht mehr da? Es geht auch ohne.',
    ),
    photos: say(
      'Fotos oder Unterlagen, wenn Sie welche haben. Sie können sie auch später schicken.',
      'Fotos oder Unterlagen, wenn du welche hast. Du kannst sie auch später schicken.',
    ),
    minutes: say('Etwa 3 Minuten. Sie brauchen kein Konto.', 'Etwa 3 Minuten. Du brauchst kein Konto.'),
    begin: 'Beschwerde beginnen',
    short: 'Alle Fragen auf einer Seite',
    notFor: 'Wofür diese Seite nicht gedacht ist',
    tracking: say(
      'Möchten Sie nur wissen, wo Ihr Paket ist? Das steht auf',
      'Möchtest du nur wissen, wo dein Paket ist? Das steht auf',
    ),
    already: say(
      'Haben Sie sich schon beschwert und möchten wissen, wie es steht?',
      'Hast du dich schon beschwert und möchtest wissen, wie es steht?',
    ),
    alreadyLink: 'Link anfordern',
    otherShops: say(
      'Haben Sie in einem anderen Shop von uns gekauft?',
      'Hast du in einem anderen Shop von uns gekauft?',
    ),
    otherWays: say(
      'Sie können sich auch per E-Mail, Telefon oder Post beschweren. Das steht weiter unten. Wir behandeln jede Beschwerde gleich.',
      'Du kannst dich auch per E-Mail, Telefon oder Post beschweren. Das steht weiter unten. Wir behandeln jede Beschwerde gleich.',
    ),
    policy: 'So gehen wir mit Beschwerden um',
  },
  trouble: {
    'not-found': {
      title: 'Diese Seite finden wir nicht',
      text: say(
        'Prüfen Sie die Adresse. Kam der Link aus einem Schreiben? Dann ist er vielleicht nicht vollständig.',
        'Prüfe die Adresse. Kam der Link aus einem Schreiben? Dann ist er vielleicht nicht vollständig.',
      ),
    },
    fault: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: say(
        'Wir haben es notiert. Ihr Text ist noch nicht abgeschickt.',
        'Wir haben es notiert. Dein Text ist noch nicht abgeschickt.',
      ),
    },
    unavailable: {
      title: say(
        'Wir können Ihre Beschwerde gerade nicht annehmen',
        'Wir können deine Beschwerde gerade nicht annehmen',
      ),
      text: say(
        'Unser System ist außer Betrieb. Ihr Text ist noch nicht abgeschickt. E-Mail, Telefon und Post funktionieren weiter.',
        'Unser System ist außer Betrieb. Dein Text ist noch nicht abgeschickt. E-Mail, Telefon und Post funktionieren weiter.',
      ),
    },
    'too-many': {
      title: say('Das haben Sie sehr oft angefragt', 'Das hast du sehr oft angefragt'),
      text: say(
        'Warten Sie eine Viertelstunde und versuchen Sie es noch einmal. Eine Beschwerde einreichen geht immer, anrufen oder mailen auch.',
        'Warte eine Viertelstunde und versuche es noch einmal. Eine Beschwerde einreichen geht immer, anrufen oder mailen auch.',
      ),
    },
    expired: {
      title: 'Dieses Formular war länger als einen Tag offen',
      text: say(
        'Wir behalten ein Formular 24 Stunden. Danach löschen wir es, um Ihre Daten zu schützen. Ihr letzter Text steht unten schon im Formular.',
        'Wir behalten ein Formular 24 Stunden. Danach löschen wir es, um deine Daten zu schützen. Dein letzter Text steht unten schon im Formular.',
      ),
      textEmpty: say(
        'Wir behalten ein Formular 24 Stunden. Danach löschen wir es, um Ihre Daten zu schützen. Unten können Sie das kurze Formular ausfüllen.',
        'Wir behalten ein Formular 24 Stunden. Danach löschen wir es, um deine Daten zu schützen. Unten kannst du das kurze Formular ausfüllen.',
      ),
    },
    'link-over': {
      title: 'Dieser Link gilt nicht mehr',
      text: say(
        'Ein Link gilt nur eine begrenzte Zeit. Öffnen Sie den Link in Ihrem Schreiben noch einmal, oder fordern Sie einen neuen an.',
        'Ein Link gilt nur eine begrenzte Zeit. Öffne den Link in deinem Schreiben noch einmal, oder fordere einen neuen an.',
      ),
    },
    number: id =>
      say(
        `Rufen Sie uns deshalb an? Dann nennen Sie diese Nummer: ${id}.`,
        `Rufst du uns deshalb an? Dann nenne diese Nummer: ${id}.`,
      ),
    kept: say('Ihr Text', 'Dein Text'),
    keptHint: say(
      'Er ist noch da. Versuchen Sie es noch einmal, oder kopieren Sie ihn in eine E-Mail an uns.',
      'Er ist noch da. Versuche es noch einmal, oder kopiere ihn in eine E-Mail an uns.',
    ),
    keptCopy: say(
      'Er ist noch da. Kopieren Sie ihn, öffnen Sie den Link in Ihrem Schreiben noch einmal und fügen Sie ihn dort ein.',
      'Er ist noch da. Kopiere ihn, öffne den Link in deinem Schreiben noch einmal und füge ihn dort ein.',
    ),
    again: 'Noch einmal versuchen',
    home: 'Zur Startseite',
  },
  closed: {
    title: 'Hier lassen sich noch keine Beschwerden abschicken',
    text: shop =>
      `Die Beschwerdeseite von ${shop} wird noch eingerichtet. So ${say('erreichen Sie', 'erreichst du')} uns bis dahin:`,
  },
  link: {
    title: say('Einen Link zu Ihrer Beschwerde anfordern', 'Einen Link zu deiner Beschwerde anfordern'),
    text: say(
      'Wir schicken den Link an die E-Mail-Adresse, die wir zu Ihrer Beschwerde kennen.',
      'Wir schicken den Link an die E-Mail-Adresse, die wir zu deiner Beschwerde kennen.',
    ),
    email: say('Ihre E-Mail-Adresse', 'Deine E-Mail-Adresse'),
    reference: say('Das Aktenzeichen Ihrer Beschwerde', 'Das Aktenzeichen deiner Beschwerde'),
    referenceHint: say(
      'Meist ist es Ihre Bestellnummer. Es steht in jedem Schreiben von uns.',
      'Meist ist es deine Bestellnummer. Es steht in jedem Schreiben von uns.',
    ),
    send: 'Link schicken',
    emailMissing: say('Geben Sie Ihre E-Mail-Adresse an', 'Gib deine E-Mail-Adresse an'),
    referenceMissing: say(
      'Geben Sie das Aktenzeichen Ihrer Beschwerde an',
      'Gib das Aktenzeichen deiner Beschwerde an',
    ),
    sent: say('Schauen Sie in Ihre E-Mails', 'Schau in deine E-Mails'),
    sentText: say(
      'Gehören Adresse und Aktenzeichen zusammen? Dann ist ein Link zu Ihrer Beschwerde an diese Adresse unterwegs.',
      'Gehören Adresse und Aktenzeichen zusammen? Dann ist ein Link zu deiner Beschwerde an diese Adresse unterwegs.',
    ),
    sentElse: say(
      'Nach zehn Minuten keine E-Mail? Schauen Sie im Spam-Ordner nach oder rufen Sie uns an. Haben wir nur Ihre Postadresse? Dann rufen Sie an oder schreiben Sie uns.',
      'Nach zehn Minuten keine E-Mail? Schau im Spam-Ordner nach oder ruf uns an. Haben wir nur deine Postadresse? Dann ruf an oder schreib uns.',
    ),
    wrong: 'Dieser Link gilt nicht mehr',
    wrongText: say(
      'Ein Link gilt etwa ein Jahr, und nur als Ganzes. Vielleicht hat Ihr Mailprogramm ihn geteilt. Fordern Sie hier einen neuen an.',
      'Ein Link gilt etwa ein Jahr, und nur als Ganzes. Vielleicht hat dein Mailprogramm ihn geteilt. Fordere hier einen neuen an.',
    ),
  },
  open: {
    title: say('Ihre Beschwerde', 'Deine Beschwerde'),
    text: say(
      'Drücken Sie auf den Knopf. Dann sehen Sie, wie es um Ihre Beschwerde steht.',
      'Drücke auf den Knopf. Dann siehst du, wie es um deine Beschwerde steht.',
    ),
    why: say(
      'Warum ein Knopf? Manche Mailprogramme öffnen Links von selbst. Auf einen Knopf drücken nur Sie.',
      'Warum ein Knopf? Manche Mailprogramme öffnen Links von selbst. Auf einen Knopf drückst nur du.',
    ),
    button: 'Meine Beschwerde öffnen',
    shared: say(
      'Benutzen auch andere dieses Gerät? Dann schließen Sie die Seite, wenn Sie fertig sind. Nach 4 Stunden schließt sie sich von selbst.',
      'Benutzen auch andere dieses Gerät? Dann schließe die Seite, wenn du fertig bist. Nach 4 Stunden schließt sie sich von selbst.',
    ),
  },
})
