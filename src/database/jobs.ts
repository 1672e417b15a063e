import { PgBoss } from 'pg-boss'

/** The schema of the job queue's own tables. */
export const jobSchema = 'pgboss'

/** Makes or renews the job queue's tables as the owner, so that the program itself needs no right to change any table. */
export const migrateJobs = async (ownerUrl: string): Promise<void> => {
  const quiet = { supervise: false, schedule: false, max: 1 }
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    migrate: true,
    createSchema: true,
    ...quiet,
  })
  await boss.start()
  await boss.stop({ graceful: false })
}
