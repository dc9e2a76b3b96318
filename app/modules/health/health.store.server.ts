import { db } from '../../platform/db.server'

/** Whether the database answers. */
export async function pingDatabase(): Promise<void> {
  await db().$queryRaw`select 1`
}

/** Seconds for which the oldest job has been waiting to be taken; 0 when none waits. */
export async function oldestJobSeconds(): Promise<number> {
  const [row] = await db().$queryRaw<{ seconds: number | null }[]>`
    select extract(epoch from now() - min(start_after))::int as seconds
    from pgboss.job where state in ('created', 'retry') and start_after < now() and name not like 'schedule%'`
  return row?.seconds ?? 0
}
