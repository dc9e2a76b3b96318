import { db } from '../platform/db.server'

/** Moves the end of the lease of jobs at work: the queue gives a job away when its start and its time lie behind. */
export async function renewLease(queue: string, ids: readonly string[], seconds: number): Promise<void> {
  await db().$executeRaw`
    update pgboss.job set started_on = now() - expire_in + make_interval(secs => ${seconds})
    where name = ${queue} and id = any(${[...ids]}::uuid[]) and state = 'active'`
}
