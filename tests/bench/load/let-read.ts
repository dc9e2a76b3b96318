import { bucketOf } from '../../../app/platform/http/rate-limit.server'
import { withClient } from '../../support/template'

/** So many pages of people may be read on top of what one account is let read in a minute. */
const FURTHER_PAGES = 1_000_000

/**
 * Lets one account stand for the hundreds that ask in life: pages of people are counted for it as for anybody, from
 * far below nothing on.
 */
export function letReadOn(databaseUrl: string, email: string): Promise<void> {
  return withClient(databaseUrl, async client => {
    const { rows } = await client.query<{ id: string }>('select id from "user" where email = $1', [email])
    if (!rows[0]) throw new Error(`nobody has the address ${email}`)
    await client.query(
      `insert into rate_bucket (key, count, "expiresAt") values ($1, $2, now() + interval '1 day')
        on conflict (key) do update set count = excluded.count, "expiresAt" = excluded."expiresAt"`,
      [bucketOf('profileRead', rows[0].id), -FURTHER_PAGES],
    )
  })
}
