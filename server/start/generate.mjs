// @ts-check
import { existsSync, writeFileSync } from 'node:fs'
import { fingerprint, isMarked } from '../fingerprint.mjs'
import { inRoot } from '../paths.mjs'
import { runPrisma } from './command.mjs'

const MARKER = inRoot('app', 'generated', 'prisma', '.fingerprint')

/**
 * Generates the database client when the schema has changed since the last time.
 * @returns {Promise<string>} what was done, for the progress line
 */
export async function generateClient() {
  const digest = fingerprint([inRoot('prisma', 'schema'), inRoot('node_modules', 'prisma', 'package.json')])
  if (existsSync(inRoot('app', 'generated', 'prisma', 'client.ts')) && isMarked(MARKER, digest))
    return 'unchanged'
  await runPrisma(['generate'], 'Generating the database client')
  writeFileSync(MARKER, digest)
  return ''
}
