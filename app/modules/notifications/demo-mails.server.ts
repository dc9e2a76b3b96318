import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from '../../platform/env.server'

const mail = z.object({
  id: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  receivedAt: z.coerce.date(),
})
export type DemoMail = z.output<typeof mail>

const SHOWN = 100

/** The latest mails in the embedded inbox, newest first; only in the demonstration, otherwise none. */
export async function demoMails(): Promise<DemoMail[]> {
  if (!env().DEMO) return []
  const folder = path.join(env().DATA_DIR, 'mail')
  const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.json')).sort()
  const latest = names.slice(-SHOWN).reverse()
  return Promise.all(
    latest.map(async name => mail.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8')))),
  )
}
