import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Capability, MATRIX } from '../../../app/modules/access/capabilities'
import routes from '../../../app/routes'
import type { Person } from './people'

/** What guards one half of a route: a capability, everybody, or nothing because there is no such half. */
export type Guard = Capability | 'public' | null
export type SiteRoute = { path: string; file: string; loader: Guard; action: Guard }

type Entry = {
  path?: string | undefined
  index?: boolean | undefined
  file: string
  children?: Entry[] | undefined
}

function guardIn(source: string | undefined, file: string): Guard {
  if (source === undefined) return null
  const named = source.match(/authorize\(\s*args,\s*'([a-z.-]+)'/)?.[1]
  if (named) return named as Capability
  if (/publicAccess\(/.test(source)) return 'public'
  throw new Error(`${file}: no guard found`)
}

/** The text of an exported loader or action, up to the next export. */
function halfOf(source: string, half: 'loader' | 'action'): string | undefined {
  const at = source.search(new RegExp(`export (async function|const) ${half}\\b`))
  return at < 0 ? undefined : source.slice(at, nextExport(source, at))
}

function nextExport(source: string, from: number): number {
  const next = source.indexOf('\nexport ', from + 1)
  return next < 0 ? source.length : next
}

function routeOf({ path = '', file }: Entry): SiteRoute {
  const source = readFileSync(fileURLToPath(new URL(`../../../app/${file}`, import.meta.url)), 'utf8')
  return {
    path: `/${path}`,
    file,
    loader: guardIn(halfOf(source, 'loader'), file),
    action: guardIn(halfOf(source, 'action'), file),
  }
}

/** Every route of the site with its guards, as `app/routes.ts` lists them. */
export const SITE_ROUTES: SiteRoute[] = (routes as Entry[]).map(routeOf)

const KIND_OF: Partial<Record<Person, string>> = {
  graduate2: 'graduate',
  enterprise2: 'enterprise',
  university2: 'university',
  leader2: 'leader',
  department2: 'department',
}
/** Roles of the demonstration accounts in their organisations; the others are members without a special role. */
const OWNERS = [
  'enterprise',
  'enterprise2',
  'university',
  'university2',
  'department',
  'department2',
  'office',
]

/** Whether the matrix of capabilities lets this person through a guard. */
export function letsIn(guard: Guard, person: Person): boolean {
  if (guard === 'public') return true
  if (guard === null || person === 'visitor') return false
  const kind = KIND_OF[person] ?? person
  const grants = MATRIX[guard] as readonly { kind: string; roles?: readonly string[] }[]
  const role = OWNERS.includes(person) ? 'owner' : 'member'
  return grants.some(grant => grant.kind === kind && (!grant.roles || grant.roles.includes(role)))
}

/** Who has a home under the first part of an address, whatever a route itself says of its guard. */
const HOUSES: [prefix: string, people: readonly Person[]][] = [
  ['/me', ['graduate', 'graduate2']],
  ['/enterprise', ['enterprise', 'enterprise2']],
  ['/university', ['university', 'university2']],
  ['/cadre', ['leader', 'leader2', 'liaison']],
  ['/department', ['department', 'department2']],
  ['/office', ['office']],
]

/** The people an address belongs to; null for addresses that belong to nobody in particular. */
export function houseOf(path: string): readonly Person[] | null {
  return HOUSES.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1] ?? null
}
