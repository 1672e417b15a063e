import { Halt } from './halt.ts'

// As PostgreSQL and the system name why nobody could come in.
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there. Start PostgreSQL, or correct host and port',
  ENOTFOUND: 'there is no such host. Correct its name',
  EAI_AGAIN: 'the name of its host cannot be looked up now. Correct it, or see to the name servers of this machine',
  EHOSTUNREACH: 'its host cannot be reached from here. Correct it, or see to the network',
  ETIMEDOUT: 'its host does not answer. Correct it, or see to the network',
  '28P01': 'user or password are not right. Correct them',
  '28000': 'that user may not come in from here. Correct user and password, or allow it in pg_hba.conf',
  '3D000': 'there is no database of that name. Make it, or correct the name',
  '53300': 'it takes no more connections. Raise max_connections, or end what holds them',
  '57P03': 'it is starting or stopping. Try again in a moment',
}

const reasonOf = (fault: unknown): string | undefined => {
  const { code = '', message = '' } = (fault ?? {}) as { code?: string; message?: string }
  return reasons[code] ?? (/timeout exceeded when trying to connect/.test(message) ? reasons['ETIMEDOUT'] : undefined)
}

/** Does what needs the database at the start; where nobody could come in, a Halt names the setting and says what to do. */
export const orUnreachable = async <T>(setting: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (fault) {
    const reason = reasonOf(fault)
    if (reason === undefined) throw fault
    throw new Halt(`The database of ${setting} cannot be used: ${reason}.`)
  }
}
