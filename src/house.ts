import { join } from 'node:path'
import { createAudit } from '#audit/create.ts'
import { dayOf, type Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Job } from '#database/jobs.ts'
import { createDrafts } from '#drafts/create.ts'
import { createExport } from '#export/create.ts'
import { createFiles } from '#files/create.ts'
import { createHealth } from '#health/create.ts'
import type { Duty, Jobs } from '#jobs/jobs.ts'
import { createLedger } from '#ledger/create.ts'
import { fillSearch } from '#ledger/fill-search.ts'
import { passTime } from '#ledger/pass-time.ts'
import { createQuestions } from '#ledger/questions/create.ts'
import { scopeLike } from '#ledger/questions/scope.ts'
import { filedUnder, lives } from '#ledger/questions/what-if.ts'
import { describe } from '#ledger/finding.ts'
import { seal } from '#ledger/seal.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { createKeys } from '#keys/create.ts'
import { createLive } from '#live/create-live.ts'
import { createPresence } from '#live/create-presence.ts'
import { createLetterTexts } from '#letter-texts/create.ts'
import { createLinks } from '#people/create-links.ts'
import { createHouseRoles } from '#people/house-roles.ts'
import type { ProviderSettings } from '#people/provider.ts'
import { createWays } from '#people/ways.ts'
import { createPeople } from '#people/create.ts'
import { policyJsonSchema } from '#policies/json-schema.ts'
import { readPolicyText } from '#policies/read-policy.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { printing } from '#paper/print.ts'
import { createLetters } from '#post/letters.ts'
import { type Sending, sendWaiting } from '#post/send.ts'
import type { Transport } from '#post/transport.ts'
import { createQuality } from '#quality/create.ts'
import { createRota } from '#rota/create.ts'
import { createRulebook } from '#rulebook/create.ts'
import { createSetup } from '#setup/create.ts'
import { createOrders } from '#shop/create.ts'
import { createViews } from '#views/create.ts'
import { createWhatIf } from '#what-if/create.ts'
import { createWriting } from '#writing/create.ts'
import type { Report } from '#web/app.ts'
import type { World } from '#web/world.ts'
import { announcing } from './announcing.ts'
import { managerDuties } from './manager-duties.ts'
import { withOrderFacts } from './order-facts.ts'
import { sendPartnerLists } from './partner-lists.ts'
import { createPostRoom, type MailInSettings } from './post-room.ts'
import { mendLinks } from './mend-links.ts'
import { sendHeld } from './send-held.ts'
import { filesWith } from './files-with.ts'
import { createStorefronts } from './storefronts.ts'
import { letterWriter } from './write-letter.ts'

/** What a house is built from. `secret` is the installation's own; `jobs` may be absent where somebody else does the work. */
export type Ground = {
  readonly db: Database
  readonly now: () => Instant
  readonly secret: Buffer
  readonly publicUrl: string
  readonly version?: string
  readonly mailFrom?: string | undefined
  /** Where mail comes in, if it does. */
  readonly mailIn?: MailInSettings | undefined
  readonly mode: World['mode']
  /** Where the house's people sign in otherwise, if they do. */
  readonly provider?: ProviderSettings | undefined
  readonly filesFolder: string
  readonly transport: Transport
  readonly jobs?: Jobs
  /** For how many seconds a letter written at the desk can be taken back; it leaves at once where nothing is said. */
  readonly undoSeconds?: number
  readonly report: Report
  readonly advanceClock?: World['advanceClock']
}

export type House = {
  readonly world: World
  /** The program's duties: each may be done at any moment, by any number of processes, and repairs what was left undone. */
  readonly duties: Readonly<Record<Job, Duty>>
  readonly sending: Sending
  /** Leaves the mailbox that mail is read from. */
  readonly closeMailbox: () => void
}

/** Builds the rooms and hands each what it needs of the others: the one place where all of them are known. */
export const buildHouse = (ground: Ground): House => {
  const { db, now, secret, publicUrl, mode, transport, jobs, report, advanceClock } = ground
  const storefronts = createStorefronts(db, now)
  const people = createPeople({ db, now, secret })
  const ways = createWays({ db, now, secret, publicUrl, provider: ground.provider })
  const links = createLinks({ db, now, secret })
  const drafts = createDrafts({ db, now })
  const rulebook = createRulebook({ db, now, shipped })
  const orders = createOrders(db)
  const questions = createQuestions(db)
  const live = createLive({ db, now, among: questions.among, likeOf: scopeLike, shopsOf: ({ shops }) => shops, report })
  const kept = createLedger({ db, now, rules: rulebook, wake: jobs && ((tx, job) => jobs.wake(tx, job)) })
  const ledger = announcing(withOrderFacts(kept, orders), live.nudge)
  const { all } = storefronts
  const rota = createRota(db, now)
  const quality = createQuality(db, now)
  const letterTexts = createLetterTexts({ db, now })
  const write = letterWriter({
    letterTexts,
    ledger,
    people,
    links,
    storefronts: all,
    publicUrl,
    mailFrom: ground.mailFrom,
    mailIn: ground.mailIn?.replyAddress !== undefined,
    now,
  })
  const wakePost = () =>
    void jobs?.wakeNow('send-letters').catch((fault: unknown) => report('A job could not be queued', { fault }))
  const letters = createLetters({
    db,
    now,
    write,
    mailFrom: ground.mailFrom,
    issue: links.issue,
    keyFor: links.keyFor,
    wake: wakePost,
  })
  const files = createFiles({ db, now, folder: ground.filesFolder })
  const post = createPostRoom({
    db,
    now,
    secret,
    transport,
    jobs,
    report,
    settings: ground.mailIn,
    ledger,
    people,
    letters,
    storefronts: all,
    files: () => files,
  })
  const sending: Sending = {
    db,
    now,
    transport,
    write,
    keyFor: links.keyFor,
    filesOf: filesWith(ledger, files),
    returnsTo: post.returnsTo,
    delivered: async ({ complaintId = '', key }, via) => {
      await ledger.handle(complaintId, { type: 'deliver-letter', letter: key, via }, { kind: 'post' })
    },
    returned: async ({ complaintId = '', key }, code) => {
      const command = { type: 'return-letter', letter: key, how: 'failed', ...(code ? { code } : {}) } as const
      await ledger.handle(complaintId, command, { kind: 'post' })
    },
    report: (line, { id, kind }) => report(line, { letter: id, kind }),
  }
  const groundFor: World['groundFor'] = shop => rulebook.groundFor(shop, dayOf(now(), shop.zone))
  const listing = {
    db,
    now,
    questions,
    people,
    links,
    storefronts: all,
    groundFor,
    publicUrl,
    mailFrom: ground.mailFrom,
    wake: wakePost,
  }
  const whatIf = createWhatIf({
    db,
    now,
    filedUnder: filedUnder(db),
    lives: lives(db),
    groundOf: rulebook.ground,
    report,
    wake: jobs && (tx => jobs.wake(tx, 'what-if')),
  })
  const health = createHealth({
    db,
    now,
    isRealTime: mode === 'production' || mode === 'development',
    folder: ground.filesFolder,
    publicUrl,
    version: ground.version ?? '',
    look: async progress => {
      const { findings, ...counted } = await verifyLedger(db, rulebook, progress)
      return { ...counted, findings: findings.map(describe) }
    },
    wake: jobs && (tx => jobs.wake(tx, 'check-ledger')),
    report,
  })
  const copies = createExport({
    db,
    now,
    files: ground.filesFolder,
    folder: join(ground.filesFolder, 'copies'),
    wake: jobs && (tx => jobs.wake(tx, 'export')),
    report,
  })
  const presence = createPresence(db, now)
  const views = createViews({ db, now })
  const writing = createWriting({
    db,
    now,
    undoSeconds: ground.undoSeconds ?? 0,
    wakeIn: seconds =>
      void jobs?.wakeIn('send-held', seconds).catch((fault: unknown) => report('A job could not be queued', { fault })),
  })
  const clean = () =>
    Promise.all([
      people.clean(),
      ways.clean(),
      links.clean(),
      drafts.clean(),
      copies.clean(),
      whatIf.clean(),
      writing.drafts.clean(),
      mendLinks({ db, ledger, people, now }),
      presence.clean(),
      views.clean(),
      fillSearch(db, rulebook),
    ])
  return {
    sending,
    closeMailbox: post.close,
    duties: {
      'send-letters': { every: '* * * * *', run: () => sendWaiting(sending) },
      'send-held': {
        every: '* * * * *',
        run: () => sendHeld({ held: writing.held, ledger, people, report }),
      },
      'pass-time': { every: '* * * * *', run: () => passTime({ db, ledger, now, report }) },
      'partner-lists': { every: '*/5 * * * *', run: () => sendPartnerLists(listing) },
      ...managerDuties({ rota, quality, people, ledger, shops: all, now, report }),
      seal: { every: '*/10 * * * *', run: () => seal(db, now()) },
      'what-if': { every: '* * * * *', run: whatIf.work },
      'check-ledger': { every: '23 * * * *', run: () => health.askWeekly().then(health.work) },
      'mail-in': { every: '* * * * *', run: post.work },
      export: { every: '* * * * *', run: copies.work },
      clean: { every: '17 * * * *', run: clean },
    },
    world: {
      now,
      publicUrl,
      mode,
      storefronts: all,
      saveStorefront: storefronts.save,
      groundFor,
      rulebook,
      readPolicy: readPolicyText,
      policySchema: policyJsonSchema,
      ledger,
      questions,
      live,
      presence,
      keys: createKeys(db),
      people,
      ways,
      houseRoles: createHouseRoles(db, now),
      links,
      drafts,
      files,
      orders,
      print: printing(),
      rota,
      quality,
      letters,
      letterTexts,
      whatIf,
      views,
      writing,
      audit: createAudit(db, now),
      health,
      copies,
      mailbox: transport.via === 'mailbox',
      mailTests: post.tests,
      mailSettings: {
        server: transport.server,
        from: ground.mailFrom,
        mailbox: post.mailbox,
        replies: ground.mailIn?.replyAddress,
      },
      setup: createSetup(db, now),
      ...(post.mailIn ? { mailIn: post.mailIn } : {}),
      ...(advanceClock ? { advanceClock } : {}),
    },
  }
}
