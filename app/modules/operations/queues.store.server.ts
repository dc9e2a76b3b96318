import { db, type Tx } from '../../platform/db.server'

/** How one queue stands. `oldestSeconds`: how long the first of those that are due has waited. */
export type QueueRow = {
  name: string
  due: number
  later: number
  active: number
  retrying: number
  oldestSeconds: number
}
export type ParkedRow = { id: string; queue: string | null; message: string | null; parkedAt: Date }
export type ScheduleRow = { name: string; lastDone: Date | null; lastFailed: Date | null }

/** Every queue with something in it. */
export async function findQueues(now: Date): Promise<QueueRow[]> {
  return db().$queryRaw<QueueRow[]>`
    select name,
      count(*) filter (where state in ('created', 'retry') and start_after <= ${now})::int as due,
      count(*) filter (where state = 'created' and start_after > ${now})::int as later,
      count(*) filter (where state = 'active')::int as active,
      count(*) filter (where state = 'retry')::int as retrying,
      coalesce(extract(epoch from ${now} - min(start_after)
        filter (where state in ('created', 'retry') and start_after <= ${now})), 0)::int as "oldestSeconds"
    from pgboss.job
    where state in ('created', 'retry', 'active') and name not like 'schedule%' and name <> 'parked'
    group by name`
}

/** How many jobs are parked. */
export async function countParked(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pgboss.job where name = 'parked' and state = 'created'`
  return row?.count ?? 0
}

/** Parked jobs, the latest first. */
export async function findParked(take: number): Promise<ParkedRow[]> {
  return db().$queryRaw<ParkedRow[]>`
    select p.id::text, p.created_on as "parkedAt", p.output ->> 'message' as message,
      coalesce(p.data ->> 'queue', (
        select f.name from pgboss.job f
        where f.state = 'failed' and f.data = p.data and f.name <> 'parked' limit 1)) as queue
    from pgboss.job p where p.name = 'parked' and p.state = 'created'
    order by p.created_on desc limit ${take}`
}

/** Takes parked jobs off the list: those named, or all; returns what they were about, as many as there were. */
export async function takeParked(
  tx: Tx,
  ids: readonly string[] | 'all',
  most: number,
): Promise<{ id: string; queue: string | null; data: Record<string, unknown> | null }[]> {
  const named = ids === 'all' ? null : [...ids]
  return tx.$queryRaw`
    delete from pgboss.job p where p.name = 'parked' and p.id in (
      select id from pgboss.job where name = 'parked' and state = 'created'
        and (${named}::text[] is null or id::text = any(${named}::text[]))
      order by created_on limit ${most} for update skip locked)
    returning p.id::text, p.data,
      coalesce(p.data ->> 'queue', (
        select f.name from pgboss.job f
        where f.state = 'failed' and f.data = p.data and f.name <> 'parked' limit 1)) as queue`
}

/** When each piece of scheduled work was last done, and last failed for good, as far as the queue remembers. */
export async function findSchedules(): Promise<ScheduleRow[]> {
  return db().$queryRaw<ScheduleRow[]>`
    select s.name,
      max(j.completed_on) filter (where j.state = 'completed') as "lastDone",
      max(j.completed_on) filter (where j.state = 'failed') as "lastFailed"
    from pgboss.schedule s left join pgboss.job j on j.name = s.name
    group by s.name order by s.name`
}
