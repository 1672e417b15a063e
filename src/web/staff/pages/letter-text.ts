import type { ComplaintLetter } from '#ledger/questions/letter-of.ts'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'

// The key in a letter opens the customer's own page: staff see the letter, not the key, unless it must go on paper.
const withoutKey = (text: string) => text.replace(/\/(open|partner)\/[\w-]+/g, '/$1/…')

/** Whether a letter of this complaint goes to its reader by post. */
export const isOnPaper = ({ history }: Pick<ComplaintVisit, 'history'>, { recipient }: ComplaintLetter): boolean =>
  history.complaint.reach === 'post' && recipient === 'customer'

/**
 * Subject and words of a letter as the desk may see them, `toPost` where it is printed to go by post; undefined while it is being
 * written.
 */
export const wordsOfLetter = async (
  visit: ComplaintVisit,
  letter: ComplaintLetter,
  world: World,
  toPost = isOnPaper(visit, letter),
): Promise<{ readonly subject: string; readonly text: string } | undefined> => {
  const onPaper = isOnPaper(visit, letter)
  const open = await (toPost ? world.letters.openForPost(letter.id) : world.letters.open(letter.id))
  return open && { subject: open.subject, text: onPaper ? open.text : withoutKey(open.text) }
}
