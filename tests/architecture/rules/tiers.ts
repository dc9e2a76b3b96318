import { areaOf, isDoor, tierOf } from '../areas'
import type { Import } from '../imports'
import { type Finding, isTest, type Project, type Source } from '../project'

/** Which areas an area may import, beside its own files; modules are looked at one by one. */
const ALLOWED: Record<string, readonly string[]> = {
  kernel: [],
  i18n: ['kernel'],
  platform: ['kernel', 'generated'],
  ui: ['i18n', 'kernel'],
  search: ['kernel', 'i18n'],
  emails: ['kernel', 'i18n'],
  jobs: ['kernel', 'platform', 'modules'],
  routes: ['kernel', 'i18n', 'ui', 'modules', 'shell', 'platform/http'],
  modules: ['kernel', 'i18n', 'platform', 'search', 'emails', 'shell', 'generated', 'modules'],
  shell: ['kernel', 'i18n', 'ui', 'modules', 'routes', 'platform'],
}
const MAIL_FILES = 'server/mail-inbox/store.mjs'

/** Imports go down the house, never up and never round a corner. */
export function tiers({ sources }: Project): Finding[] {
  return sources
    .filter(source => !isTest(source.path))
    .flatMap(source =>
      source.imports.flatMap(one => {
        const says = objection(source, one)
        return says ? [{ file: source.path, line: one.line, says }] : []
      }),
    )
}

function objection(source: Source, { target }: Import): string | undefined {
  const from = areaOf(source.path)
  const to = areaOf(target)
  const allowed = ALLOWED[from.startsWith('module:') ? 'modules' : from]
  if (!allowed || from === to) return undefined
  if (source.path.startsWith('app/platform/') && target === MAIL_FILES) return undefined
  if (to.startsWith('module:')) return moduleObjection(from, target, allowed)
  if (allowed.includes(to)) return undefined
  if (allowed.includes('platform/http') && target.startsWith('app/platform/http/')) return undefined
  return `${from} may not import ${to} (${target}); it may use ${allowed.join(', ') || 'nothing'}`
}

function moduleObjection(from: string, target: string, allowed: readonly string[]): string | undefined {
  if (!allowed.includes('modules')) return `${from} may not import a module (${target})`
  if (!isDoor(target)) return `only the doors of a module may be imported, not ${target}`
  if (!from.startsWith('module:')) return undefined
  const [mine, its] = [from, areaOf(target)].map(area => tierOf(area.slice('module:'.length)))
  if (mine === undefined || its === undefined || its <= mine) return undefined
  return `${from} may not import ${areaOf(target)}, which stands in a higher tier`
}

/** Every module has its tier, so that the rule above has something to hold on to. */
export function knownModules({ sources }: Project): Finding[] {
  const names = new Set(sources.map(source => areaOf(source.path)).filter(area => area.startsWith('module:')))
  return [...names]
    .map(area => area.slice('module:'.length))
    .filter(name => tierOf(name) === undefined)
    .map(name => ({
      file: `app/modules/${name}`,
      line: 1,
      says: `the module ${name} has no tier; enter it in tests/architecture/areas.ts`,
    }))
}
