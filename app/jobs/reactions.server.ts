import { refreshSearch } from '../modules/search-sync/index.server'
import type { EventName } from './events'
import { type Reaction, SUBSCRIPTIONS } from './subscriptions.server'

/** Whatever happens to a thing that can be searched for refreshes its document. */
const SEARCHED = /^(opening|enterprise|university|talent|roster|import)\.|^account\.disabled$/
const UNSEEN: readonly string[] = [
  'opening.saved',
  'opening.unsaved',
  'opening.reported',
  'opening.report-handled',
] satisfies EventName[]

const search: Reaction = { name: 'search-sync', run: refreshSearch }

/** Everything that follows from an event: what is listed for it, and the search index; null for an unknown one. */
export function reactionsTo(name: string): readonly Reaction[] | null {
  const listed = SUBSCRIPTIONS[name as EventName]
  if (!listed) return null
  return SEARCHED.test(name) && !UNSEEN.includes(name) ? [...listed, search] : listed
}
