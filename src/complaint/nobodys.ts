const systems = /^(mailer-daemon|postmaster|mail-daemon|mdaemon|bounces?|bounce[-+=][^@]*)@/
const nobodyReads = /^([^@]*[-_.+])?(no[-_.]?reply|do[-_.]?not[-_.]?reply|noreply|donotreply)([-_.+][^@]*)?@/
const lists = /^(owner-[^@]*|[^@]*-(request|owner|relay))@/

const small = (address: string) => address.trim().toLowerCase()

/** Whether this is the address of a mail system, which reports on letters. */
export const isSystems = (address: string): boolean => systems.test(small(address))

/** Whether nobody reads what is sent to this address, or a program does: no letter that leaves by itself goes there. */
export const isNobodys = (address: string): boolean =>
  isSystems(address) || nobodyReads.test(small(address)) || lists.test(small(address))
