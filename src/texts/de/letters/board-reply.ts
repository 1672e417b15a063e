import type { BoardReplyTexts } from '../../en/letters/board-reply.ts'
import type { Say } from '../../tongue.ts'

export const boardReply = (say: Say): BoardReplyTexts => ({
  opening: reviewer =>
    `Dies ist die Antwort auf ${say('Ihre', 'deine')} Bitte um eine neue Prüfung. Geprüft hat ${reviewer}.`,
  decision: 'Die Entscheidung',
  verdicts: {
    stands: 'Unsere frühere Antwort bleibt, wie sie ist.',
    varied: 'Unsere frühere Antwort ändert sich zum Teil.',
    overturned: 'Unsere frühere Antwort gilt nicht mehr. Diese Entscheidung tritt an ihre Stelle.',
  },
  findings: 'Die Prüfung',
  remedy: say('Was wir für Sie tun', 'Was wir für dich tun'),
  noRemedy: 'Es kommt keine Erstattung, kein Umtausch und keine Reparatur dazu.',
  bodies: say('Wenn Sie noch nicht zufrieden sind', 'Wenn du noch nicht zufrieden bist'),
  lastStep: 'Das war der letzte Schritt bei uns.',
  bodiesIntro: say(
    'Sie können sich jetzt an eine Stelle außerhalb unseres Shops wenden.',
    'Du kannst dich jetzt an eine Stelle außerhalb unseres Shops wenden.',
  ),
  file: say(
    'Sie können Ihre ganze Akte mitnehmen. Öffnen Sie Ihre Beschwerde und speichern oder drucken Sie die Akte dort.',
    'Du kannst deine ganze Akte mitnehmen. Öffne deine Beschwerde und speichere oder drucke die Akte dort.',
  ),
  fileByMail: say(
    'Sie können Ihre ganze Akte mitnehmen. Fragen Sie uns danach, dann schicken wir sie Ihnen.',
    'Du kannst deine ganze Akte mitnehmen. Frag uns danach, dann schicken wir sie dir.',
  ),
})
