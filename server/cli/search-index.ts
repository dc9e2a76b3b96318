import { type Command, InvalidArgumentError } from 'commander'
import type { IndexName } from '../../search/indexes'
import { Refusal } from '../refusal.mjs'
import { withServices } from './with-services'

const INDEXES: readonly IndexName[] = ['openings', 'talents', 'universities', 'enterprises']

function indexOf(value: string): IndexName {
  const index = INDEXES.find(known => known === value)
  if (!index) throw new InvalidArgumentError(`one of ${INDEXES.join(', ')}`)
  return index
}

const SENTENCES = {
  'no-engine': 'there is no search engine: set MEILI_URL, or start the site with its own',
  'under-way': 'this index is being rebuilt already',
  'engine-away': 'the search engine does not answer',
}

/** Mounts `search-index rebuild [INDEX]` and `search-index check [INDEX]`. */
export function registerSearchIndex(program: Command): void {
  const command = program
    .command('search-index')
    .summary('rebuild the search index, or compare it with the database')
  command
    .command('rebuild')
    .summary('build an index anew beside the old one and let it take over')
    .argument('[index]', `${INDEXES.join(' | ')}; all without`, indexOf)
    .action((index?: IndexName) => withServices(() => rebuild(index ? [index] : INDEXES)))
  command
    .command('check')
    .summary('count what differs between database and index, and have it mended')
    .argument('[index]', `${INDEXES.join(' | ')}; all without`, indexOf)
    .action((index?: IndexName) => withServices(() => check(index ? [index] : INDEXES)))
}

function report(written: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${written} documents   `)
}

async function rebuild(indexes: readonly IndexName[]): Promise<void> {
  const { rebuildIndex } = await import('../../app/modules/search-sync/index.server')
  for (const index of indexes) {
    const begun = Date.now()
    const built = await rebuildIndex(index, report)
    if (process.stderr.isTTY) process.stderr.write('\r')
    if (!built.ok) throw new Refusal(`${index}: ${SENTENCES[built.code]}`)
    console.log(
      `${index}: ${built.value.documents} documents in ${((Date.now() - begun) / 1000).toFixed(1)} s`,
    )
  }
}

async function check(indexes: readonly IndexName[]): Promise<void> {
  const { checkDrift, flushSearch } = await import('../../app/modules/search-sync/index.server')
  for (const index of indexes) {
    const found = await checkDrift(index, new Date())
    if (!found.ok) throw new Refusal(`${index}: ${SENTENCES[found.code]}`)
    const { documents, missing, stale, extra } = found.value
    console.log(`${index}: ${documents} documents, ${missing} missing, ${stale} stale, ${extra} extra`)
  }
  const mended = await flushSearch()
  if (mended > 0) console.log(`${mended} documents mended`)
}
