// @ts-check
import { existsSync, writeFileSync } from 'node:fs'
import { fingerprint, isMarked } from '../fingerprint.mjs'
import { inRoot } from '../paths.mjs'
import { packageProgram, runCommand } from './command.mjs'
import { compressAssets } from './compress-assets.mjs'

const SOURCES = [
  'app',
  'search',
  'emails',
  'vite.config.ts',
  'remix.config.js',
  'tsconfig.json',
  'package-lock.json',
  'server/start/public-chunks.mjs',
  'server/start/compress-assets.mjs',
]
const MARKER = inRoot('build', '.fingerprint')

/**
 * Builds the pages when their sources have changed since the last build.
 * @param {(note: string) => void} say
 * @returns {Promise<string>} what was done
 */
export async function buildPages(say) {
  const sources = SOURCES.map(name => inRoot(name))
  const digest = fingerprint(sources, file => !/\.test\.tsx?$|\.md$|[/\\]generated[/\\]/.test(file))
  if (existsSync(inRoot('build', 'server', 'index.js')) && isMarked(MARKER, digest)) return 'unchanged'
  say('building pages')
  const env = { NODE_ENV: 'production' }
  await runCommand(packageProgram('remix'), ['vite:build'], { what: 'Building the pages', env })
  await compressAssets(inRoot('build', 'client', 'assets'))
  writeFileSync(MARKER, digest)
  return 'built'
}
