import { env } from '../env.server'

/** Whether this is the demonstration: demo accounts, demo mailbox. */
export function isDemo(): boolean {
  return env().DEMO
}
