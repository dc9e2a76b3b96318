import type { Prisma } from '../../app/generated/prisma/client.ts'

const BATCH = 1000

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * Inserts rows of one table, a thousand in a statement. Every row has the columns of the first one; columns that the
 * rows leave out take their default.
 */
export async function insertRows(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).map(quoted).join(', ')
  const statement = `insert into ${quoted(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${quoted(table)}, $1::jsonb)`
  for (let from = 0; from < rows.length; from += BATCH) {
    await tx.$executeRawUnsafe(statement, JSON.stringify(rows.slice(from, from + BATCH)))
  }
}
