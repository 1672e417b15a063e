import { expect, test } from 'vitest'
import PostalMime from 'postal-mime'
import { isNobodys } from '#complaint/nobodys.ts'
import { parsedFrom } from '#post/in/parsed.ts'

const read = async (headers: string, from = 'From: Pieter <pieter@postvak.example>') =>
  parsedFrom(
    await PostalMime.parse(
      `${from}${from ? '\r\n' : ''}To: klachten@klankhuis.example\r\n${headers}${headers ? '\r\n' : ''}\r\nHallo`,
    ),
  )

test.each([
  ['', undefined],
  ['Auto-Submitted: no', undefined],
  ['Auto-Submitted: NO', undefined],
  ['Auto-Submitted: no (written by hand)', undefined],
  ['X-Auto-Response-Suppress: All', undefined],
  ['X-Auto-Response-Suppress: OOF, AutoReply', undefined],
  ['Precedence: first-class', undefined],
  ['Auto-Submitted: auto-replied', 'auto-reply'],
  ['Auto-Submitted: Auto-Replied; owner-email="x@y.example"', 'auto-reply'],
  ['Auto-Submitted: (vacation) auto-replied', 'auto-reply'],
  ['Precedence: auto_reply', 'auto-reply'],
  ['X-Autoreply: yes', 'auto-reply'],
  ['X-Autorespond: vacation', 'auto-reply'],
  ['Auto-Submitted: auto-generated; type=x', 'program'],
  ['Auto-Submitted: auto-notified', 'program'],
  ['Auto-Submitted: auto-generated\r\nIn-Reply-To: <brief@klankhuis.example>', 'auto-reply'],
  ['Return-Path: <>', 'program'],
  ['Content-Type: multipart/report; report-type=disposition-notification; boundary=x', 'program'],
  ['Content-Type: multipart/report; report-type="delivery-status"; boundary=x', 'bounce'],
  ['Content-Type: multipart/report; report-type=feedback-report; boundary=x', 'spam-report'],
  ['Precedence: bulk', 'list'],
  ['Precedence: Junk', 'list'],
  ['List-Id: <nieuws.example>', 'list'],
  ['List-Unsubscribe: <mailto:weg@nieuws.example>', 'list'],
])('A-31: a message with "%s" is sent by %s', async (header, kind) => {
  expect((await read(header)).automatic).toBe(kind)
})

test.each([
  ['MAILER-DAEMON@mx.example', 'bounce'],
  ['postmaster@mx.example', 'bounce'],
  ['no-reply@winkel.example', 'no-reply'],
  ['orders-noreply@winkel.example', 'no-reply'],
  ['donotreply+12@winkel.example', 'no-reply'],
  ['owner-klanten@lijst.example', 'no-reply'],
  ['klanten-request@lijst.example', 'no-reply'],
  ['norbert.eply@postvak.example', undefined],
  ['anoreply.jansen@postvak.example', undefined],
])('A-36: a message from %s is sent by %s', async (address, kind) => {
  expect((await read('', `From: ${address}`)).automatic).toBe(kind)
  expect(isNobodys(address)).toBe(kind !== undefined)
})

test.each([
  ['From: a@x.example', undefined, 'a@x.example'],
  ['From: "b@kwaad.example" <a@x.example>', undefined, 'a@x.example'],
  ['From: a@x.example (b@kwaad.example)', undefined, 'a@x.example'],
  ['From: =?utf-8?q?b=40kwaad=2eexample?= <a@x.example>', undefined, 'a@x.example'],
  ['From: a@x.example, b@x.example', 'two-senders', 'a@x.example'],
  ['From: a@x.example\r\nFrom: b@x.example', 'two-senders', 'a@x.example'],
  ['From: vrienden: a@x.example, b@x.example;', 'two-senders', ''],
  ['From: <a@kwaad>,b@x.example', 'two-senders', 'a@kwaad'],
  ['', 'no-sender', ''],
  ['From: Pieter', 'no-sender', ''],
  ['From: "a@kwaad.example x"@x.example', 'no-sender', 'a@kwaad.example x@x.example'],
  ['From: a@[127.0.0.1]', 'no-sender', 'a@[127.0.0.1]'],
])('A-22: of "%s" the sender is known to be one person: %s', async (from, nobody, address) => {
  expect(await read('', from)).toMatchObject({ sender: address, ...(nobody ? { nobody } : {}) })
  expect((await read('', from)).nobody).toBe(nobody)
})

test('A-22: where an answer is asked to go, and who is said to have posted it, change nothing about who wrote it', async () => {
  const { sender } = await read('Reply-To: mallory@kwaad.example\r\nSender: mallory@kwaad.example')
  expect(sender).toBe('pieter@postvak.example')
})

const report = (groups: string) =>
  PostalMime.parse(
    `From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\n\r\nSorry\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n${groups}\r\n\r\n--r--\r\n`,
  ).then(parsedFrom)

test.each([
  ['Final-Recipient: rfc822; a@x.example\r\nAction: failed\r\nStatus: 5.1.1', { status: '5.1.1', late: false }],
  ['Final-Recipient: rfc822; a@x.example\r\nAction: delayed\r\nStatus: 4.4.1', { status: '4.4.1', late: true }],
  ['Action: failed\r\nStatus: 4.4.7', { status: '4.4.7', late: false }],
  ['Action: relayed\r\nStatus: 2.0.0', { status: '2.0.0', late: true }],
  ['Action: delivered\r\nStatus: 2.0.0\r\n\r\nAction: failed\r\nStatus: 5.2.2', { status: '5.2.2', late: false }],
  ['Status: 5.0.0', { status: '5.0.0', late: false }],
])('a report that says %j is read as it is meant', async (groups, read) => {
  expect(await report(groups)).toMatchObject({ automatic: 'bounce', report: read })
})
