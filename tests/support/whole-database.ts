import { withClient } from './template'

/** Tables of the site that hold a text somewhere, whatever the column: the database is read row by row. */
export async function tablesHolding(url: string, text: string): Promise<string[]> {
  return withClient(url, async client => {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
       from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')`,
    )
    const found: string[] = []
    for (const { name } of rows) {
      const hit = await client.query(
        `select 1 from ${name} t where strpos(to_jsonb(t)::text, $1) > 0 limit 1`,
        [text],
      )
      if (hit.rowCount) found.push(name)
    }
    return found
  })
}
