import { env } from '../env.server'

/** The public address of the site, without a slash at its end. */
export function siteOrigin(): string {
  return env().ORIGIN
}

/** Whether this is the demonstration: demo accounts, demo mailbox. */
export function isDemo(): boolean {
  return env().DEMO
}
