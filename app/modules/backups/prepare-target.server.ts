import { ok, type Result, refuse } from '../../kernel/result'
import { appliedMigrations, filledTables } from './catalogue.store.server'
import { otherConnections, withConnection } from './connection.store.server'
import { dropEverything } from './fill-database.store.server'

export type Target = {
  databaseUrl: string
  /** Migrations of the backup. */
  migrations: readonly string[]
  /** Tables that a fresh database has rows in. */
  shipped: readonly string[]
  replace: boolean
}

export type TargetRefusal = 'in-use' | 'not-empty'

const NO_DATABASE = '3D000'

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, at) => name === others[at])
}

/**
 * Looks at the database a backup is to be loaded into. One that others use, or that holds something and is not to be
 * replaced, is refused. One of another schema is emptied, tables included, so that it can be migrated to the backup's.
 */
export async function prepareTarget(target: Target): Promise<Result<null, TargetRefusal>> {
  try {
    return await withConnection(target.databaseUrl, async client => {
      if ((await otherConnections(client)) > 0) return refuse('in-use')
      const applied = await appliedMigrations(client)
      const filled = await filledTables(client, target.shipped)
      if (filled.length > 0 && !target.replace) return refuse('not-empty')
      if (applied.length > 0 && !sameNames(applied, target.migrations)) await dropEverything(client)
      return ok(null)
    })
  } catch (error) {
    if ((error as { code?: string }).code === NO_DATABASE) return ok(null)
    throw error
  }
}
