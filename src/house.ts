import { dayOf } from '#calendar/day.ts'
import type { Job } from '#database/jobs.ts'
import { createDrafts } from '#drafts/create.ts'
import { createForget } from '#forget/create.ts'
import { createFiles } from '#files/create.ts'
import type { Duty } from '#jobs/jobs.ts'
import { forgetWords } from '#ledger/forget-words.ts'
import { createLedger } from '#ledger/create.ts'
import { fillSearch } from '#ledger/fill-search.ts'
import { passTime } from '#ledger/pass-time.ts'
import { createQuestions } from '#ledger/questions/create.ts'
import { scopeLike } from '#ledger/questions/scope.ts'
import { seal } from '#ledger/seal.ts'
import { createKeys } from '#keys/create.ts'
import { createLive } from '#live/create-live.ts'
import { createPresence } from '#live/create-presence.ts'
import { createLinks } from '#people/create-links.ts'
import { createHouseRoles } from '#people/house-roles.ts'
import { createWays } from '#people/ways.ts'
import { createPeople } from '#people/create.ts'
import { policyJsonSchema } from '#policies/json-schema.ts'
import { readPolicyText } from '#policies/read-policy.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { printing } from '#paper/print.ts'
import { createMailRecords, nameServers } from '#post/out/records.ts'
import { isLetterDue } from '#post/queue.ts'
import { type Sending, sendWaiting } from '#post/send.ts'
import { createQuality } from '#quality/create.ts'
import { createMatters } from '#post/in/create-matters.ts'
import { createRota } from '#rota/create.ts'
import { createRulebook } from '#rulebook/create.ts'
import { createSetup } from '#setup/create.ts'
import { createOrders } from '#shop/create.ts'
import { createViews } from '#views/create.ts'
import { createWriting } from '#writing/create.ts'
import type { World } from '#web/world.ts'
import { announcing } from '#house/announcing.ts'
import { byTheClock } from '#house/by-the-clock.ts'
import { createBackupRoom } from '#house/backup.ts'
import { createCareRoom } from '#house/care.ts'
import { handsOn, noteErasures } from '#house/erase-again.ts'
import type { Ground } from '#house/ground.ts'
import { createLetterRoom } from '#house/letters.ts'
import { remindOfMail } from '#house/mail-reminders.ts'
import { mailSeal } from '#house/mail-seal.ts'
import { managerDuties } from '#house/manager-duties.ts'
import { withOrderFacts } from '#house/order-facts.ts'
import { sendPartnerLists } from '#house/partner-lists.ts'
import { mendLinks } from '#house/mend-links.ts'
import { sendHeld } from '#house/send-held.ts'
import { createAside } from '#house/aside.ts'
import { createStorefronts } from '#house/storefronts.ts'

export type House = {
  readonly world: World
  /** The program's duties: each may be done at any moment, by any number of processes, and repairs what was left undone. */
  readonly duties: Readonly<Record<Job, Duty>>
  readonly sending: Sending
  /** Begins to listen for mail, where that is set; answers with where. */
  readonly openMailbox: () => Promise<readonly string[]>
  /** Leaves the mailbox that mail is read from, listens no longer, and waits for what is being handed over. */
  readonly leaveMailbox: () => Promise<void>
  /** Ends what draws pictures. */
  readonly closeFiles: () => void
  /** Until what is done aside is done. */
  readonly settled: () => Promise<void>
}

/** Builds the rooms and hands each what it needs of the others: the one place where all of them are known. */
export const buildHouse = (ground: Ground): House => {
  const { db, now, secret, publicUrl, mode, transport, jobs, report, advanceClock } = ground
  const storefronts = createStorefronts(db, now)
  const { aside, settled } = createAside(report)
  const people = createPeople({ db, now, secret })
  const ways = createWays({ db, now, secret, publicUrl, provider: ground.provider })
  const links = createLinks({ db, now, secret })
  const drafts = createDrafts({ db, now })
  const rulebook = createRulebook({ db, now, shipped })
  const orders = createOrders(db)
  const questions = createQuestions(db)
  const live = createLive({ db, now, among: questions.among, likeOf: scopeLike, shopsOf: ({ shops }) => shops, report })
  const kept = createLedger({ db, now, rules: rulebook })
  const ledger = announcing(withOrderFacts(kept, orders), live.nudge)
  const { all } = storefronts
  const rota = createRota(db, now)
  const quality = createQuality(db, now)
  const later = (fault: unknown) => report('A job could not be queued', { fault })
  const files = createFiles({
    db,
    now,
    folder: ground.filesFolder,
    store: ground.fileStore,
    scanner: ground.scanner,
    arrived: () => void jobs?.wakeNow('scan-files').catch(later),
    report,
  })
  const room = { ledger, people, links, files, storefronts: all }
  const { letters, onPaper, letterTexts, post, sending } = createLetterRoom(ground, room)
  const sendSeal = mailSeal({ now, storefronts: all, letters })
  const elsewhere = createBackupRoom(ground.keeping && { ...ground.keeping, db, now, sendSeal, report })
  const care = createCareRoom(ground, rulebook, files, elsewhere.state)
  const { audit, health, copies, whatIf } = care
  const forget = createForget({
    db,
    now,
    ...handsOn(ledger),
    forgetWords: (tx, id) => forgetWords(tx, id, rulebook),
    dropFiles: files.forget,
    dropCopies: copies.forget,
    wake: jobs && (tx => jobs.wake(tx, 'forget')),
  })
  const eraseAgreed = () => forget.work().then(() => noteErasures(forget, ground.keeping?.config))
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
  }
  const [presence, printed] = [createPresence(db, now), printing()]
  const views = createViews({ db, now })
  const writing = createWriting({
    db,
    now,
    undoSeconds: ground.undoSeconds ?? 0,
    wakeIn: seconds => void jobs?.wakeIn('send-held', seconds).catch(later),
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
      forget.holdLater(),
      elsewhere.clean(),
    ])
  const decided = byTheClock(ground)
  const sendLetters = async () => {
    try {
      await sendWaiting(sending)
    } finally {
      await onPaper.keepPosted()
    }
  }
  return {
    sending,
    openMailbox: post.listen,
    leaveMailbox: post.close,
    closeFiles: files.close,
    settled,
    duties: {
      'send-letters': { every: '* * * * *', run: sendLetters, isDue: () => isLetterDue(db, now()) },
      'send-held': {
        every: '* * * * *',
        run: () => sendHeld({ held: writing.held, ledger, people, report }),
      },
      'pass-time': decided({ every: '* * * * *', run: () => passTime({ db, ledger, now, report }) }),
      'partner-lists': { every: '*/5 * * * *', run: () => sendPartnerLists(listing) },
      ...managerDuties({ rota, quality, people, ledger, shops: all, now, report }),
      seal: { every: '*/10 * * * *', run: () => seal(db, now()) },
      ...care.duties,
      ...elsewhere.duties,
      'mail-in': {
        every: '* * * * *',
        run: async () => {
          await post.work()
          await remindOfMail({ db, now, storefronts: all, groundFor, people, letters, publicUrl })
        },
      },
      'scan-files': { every: '* * * * *', run: files.scanWaiting },
      forget: { every: '11 3 * * *', run: eraseAgreed },
      sweep: decided({ every: '11 3 * * *', run: forget.sweep }),
      'clean-files': decided({ every: '43 2 * * *', run: files.clean }),
      clean: decided({ every: '17 * * * *', run: clean }),
    },
    world: {
      now,
      aside,
      note: ground.note,
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
      print: printed.paper,
      printLetters: printed.letters,
      rota,
      quality,
      letters,
      onPaper,
      letterTexts,
      whatIf,
      views,
      writing,
      audit,
      health,
      forget,
      copies,
      mailbox: transport.via === 'mailbox',
      mailTests: post.tests,
      mailSettings: {
        server: transport.server,
        from: ground.mailFrom,
        unencrypted: transport.encryption === 'none',
        signs: transport.dkim?.domains ?? [],
        ways: post.ways,
        replies: ground.mailIn?.replyAddress,
      },
      mailRecords: createMailRecords({
        from: ground.mailFrom,
        returns: ground.mailIn?.replyAddress,
        dkim: transport.dkim,
        resolver: ground.resolver ?? nameServers(),
      }),
      setup: createSetup(db, now),
      matters: createMatters({ db, now }),
      ...(post.mailIn ? { mailIn: post.mailIn } : {}),
      ...(post.imports ? { mailImports: post.imports } : {}),
      ...(post.hook ? { mailHook: post.hook } : {}),
      ...(advanceClock ? { advanceClock } : {}),
    },
  }
}
