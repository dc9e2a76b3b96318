/** The part of the house a file belongs to, e.g. `kernel`, `platform`, `module:openings`, `routes`, `shell`. */
export function areaOf(file: string): string {
  const [top, second = '', third = ''] = file.split('/')
  if (top !== 'app') return top ?? ''
  if (second === 'modules') return `module:${third}`
  return file.split('/').length === 2 ? 'shell' : second
}

/** A module's doors: what other parts may import of it. */
export function isDoor(file: string): boolean {
  return /^app\/modules\/[^/]+\/index(\.server)?\.tsx?$/.test(file)
}

/** Tiers of the modules, lowest first: a module uses its own tier and those below. A new module is entered here. */
const TIERS: readonly (readonly string[])[] = [
  ['identity', 'access', 'audit', 'events', 'files', 'settings', 'organisations', 'passes', 'consents'],
  ['talents', 'enterprises', 'universities', 'apartments', 'majors', 'industries', 'divisions', 'skills'],
  [
    'openings',
    'applications',
    'matching',
    'fairs',
    'cards',
    'pairings',
    'visits',
    'requests',
    'invitations',
    'stations',
    'policies',
    'lotteries',
    'allocations',
    'tenancies',
    'saved-searches',
    'cooperations',
    'agreements',
    'talks',
    'services-offered',
    'gatherings',
    'fair-days',
    'vouchers',
  ],
  [
    'notifications',
    'searching',
    'search-sync',
    'imports',
    'exports',
    'reporting',
    'privacy',
    'backups',
    'feeds',
    'health',
    'operations',
  ],
]

/** Tier of a module by name, or nothing for one that was not entered. */
export function tierOf(module: string): number | undefined {
  const tier = TIERS.findIndex(names => names.includes(module))
  return tier === -1 ? undefined : tier
}
