import { afterAll } from 'vitest'
import { closeDb } from '~/platform/db.server'
import { forgetEnv } from '~/platform/env.server'
import { closeQueue } from '~/platform/queue.server'
import { sharedPostgres } from './servers'
import { ensureTemplate, inDatabase, withClient } from './template'

let made = 0

/**
 * A fresh, migrated, empty database for this test file, dropped after its last test. Call it once at the top level:
 * `await testDatabase()`. Afterwards `DATABASE_URL` points at it, and `db()` of the platform uses it.
 * @returns its address
 */
export async function testDatabase(): Promise<{ url: string }> {
  const server = await sharedPostgres()
  const template = await ensureTemplate(server)
  const name = `test_${process.pid}_${Date.now().toString(36)}_${++made}`
  const admin = inDatabase(server, 'postgres')
  await withClient(admin, client => client.query(`create database ${name} template ${template}`))
  const url = inDatabase(server, name)
  process.env.DATABASE_URL = url
  forgetEnv()
  afterAll(async () => {
    await closeQueue()
    await closeDb()
    await withClient(admin, client => client.query(`drop database if exists ${name} with (force)`))
  })
  return { url }
}
