import type { Report } from '#web/app.ts'

// As PostgreSQL says that its disk is full (disk_full), or that it fails (io_error).
const ofDisk = ['53100', '58030']

const rememberedMs = 60_000

const isOfDisk = ({ problem, fault }: Parameters<Report>[1]) =>
  ofDisk.includes(((problem ?? fault) as { code?: string } | undefined)?.code ?? '')

/** The same report, and whether in the last minute it was told that the disk of the database is full or fails. */
export const hearing = (report: Report): { readonly report: Report; readonly diskFails: () => boolean } => {
  let heardAt = -Infinity
  return {
    report: (line, details) => {
      if (isOfDisk(details)) heardAt = performance.now()
      report(line, details)
    },
    diskFails: () => performance.now() - heardAt < rememberedMs,
  }
}
