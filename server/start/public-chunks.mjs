// @ts-check
import { inRoot } from '../paths.mjs'

/** Pages a visitor reads one after the other. What two of them share comes in one file, kept from page to page. */
const READ_BY_ALL = [
  'app/root.tsx',
  'app/entry.client.tsx',
  'app/routes/public/openings/index.tsx',
  'app/routes/public/home.tsx',
  'app/routes/public/opening.tsx',
  'app/routes/public/enterprises.tsx',
  'app/routes/public/enterprise.tsx',
  'app/routes/public/universities.tsx',
  'app/routes/public/university.tsx',
  'app/routes/public/search.tsx',
  'app/routes/public/fairs.tsx',
  'app/routes/public/fair.tsx',
  'app/routes/public/events.tsx',
  'app/routes/public/event.tsx',
].map(file => inRoot(file))

/** The frame and the list of openings, the page most people come to. */
const FIRST = new Set(READ_BY_ALL.slice(0, 3))

/** So many pages share what goes into one file for all of them; what fewer share is worth a file of its own. */
const MANY = 5

/** @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null, getModuleIds: () => IterableIterator<string> }} Graph */

const fileOf = (/** @type {string} */ id) => id.split('?')[0] ?? id

/** @param {string} from @param {Graph} graph */
function reachedFrom(from, graph) {
  const reached = new Set()
  const waiting = [...graph.getModuleIds()].filter(id => fileOf(id) === from)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return reached
}

/** @param {Graph} graph @returns {Map<string, 'site' | 'reading'>} what modules that pages share belong to */
function sharedModules(graph) {
  const pages = READ_BY_ALL.map(file => ({ first: FIRST.has(file), reached: reachedFrom(file, graph) }))
  /** @type {Map<string, 'site' | 'reading'>} */
  const shared = new Map()
  for (const id of graph.getModuleIds()) {
    const users = pages.filter(page => page.reached.has(id))
    if (users.length > 1 && users.some(page => page.first)) shared.set(id, 'site')
    else if (users.length >= MANY) shared.set(id, 'reading')
  }
  return shared
}

/**
 * Which file of the browser's build a module goes into: `framework`, `site` (what the list of openings needs and
 * others use as well), `reading` (what many other public pages share), or (undefined) what the bundler chooses.
 * Without this a public page loads some thirty files, one for each set of pages that happen to share a module.
 */
export function publicChunks() {
  /** @type {ReturnType<typeof sharedModules> | undefined} */
  let shared
  return (/** @type {string} */ id, /** @type {Graph} */ graph) => {
    shared ??= sharedModules(graph)
    const part = shared.get(id)
    if (!part || READ_BY_ALL.includes(fileOf(id))) return undefined
    return part === 'site' && (id.includes('node_modules') || id.startsWith('\0')) ? 'framework' : part
  }
}
