/** Why mail cannot go out or come in, and what to do about it. */
export type MailProblem =
  | 'name'
  | 'refused'
  | 'timeout'
  | 'certificate'
  | 'encryption'
  | 'login'
  | 'folder'
  | 'read-only'
  | 'sender'
  | 'recipient'
  | 'policy'
  | 'later'
  | 'broken'

const all = (by: Readonly<Record<MailProblem, string>>) => by

export const mailProblems = all({
  name: 'There is no mail server of this name. Check the name in the address, and whether this machine can look names up.',
  refused:
    'The mail server does not take the connection. Check the port: 465 or 587 for sending, 993 for reading. A firewall can be in the way too.',
  timeout:
    'The mail server does not answer in time. Check the name and the port, and whether a firewall is in the way.',
  certificate:
    'The certificate of the mail server cannot be trusted: it is of another name, expired, or of its own making. Use the name that is in the certificate.',
  encryption:
    'The mail server and this program do not agree on encryption. Use smtps: with port 465 or smtp: with port 587; imaps: with port 993.',
  login: 'The mail server does not accept the user and password. Many providers want a password made for programs.',
  folder: 'The folder of the mailbox is not there. Check the last part of the address, such as /INBOX.',
  'read-only':
    'The mailbox may only be read: mail is taken in, but nothing can be marked or moved there. Give its user the right to write, or leave it so.',
  sender:
    'The mail server does not let this address send. Set MAIL_FROM to an address of its own, or let it send for this one.',
  recipient: 'The mail server does not know the address the letter goes to. Check how it is written.',
  policy: 'The mail server refused the letter for good. What it said is on the page of undelivered letters.',
  later: 'The mail server wants us to try again later. It is tried again by itself.',
  broken: 'The connection to the mail server broke off. Try again; if it stays, look in the log of the program.',
})
export type MailProblemTexts = typeof mailProblems
