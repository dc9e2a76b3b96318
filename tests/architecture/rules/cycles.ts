import type { Finding, Project, Source } from '../project'

/** Files that need one another in a circle cannot be read, or loaded, one after the other. */
export function cycles({ sources }: Project): Finding[] {
  const byPath = new Map(sources.map(source => [source.path, source]))
  const done = new Set<string>()
  const found: Finding[] = []
  for (const source of sources) walk(source, [], { byPath, done, found })
  return found
}

type Search = { byPath: Map<string, Source>; done: Set<string>; found: Finding[] }

function walk(source: Source, above: string[], search: Search): void {
  if (search.done.has(source.path)) return
  const trail = [...above, source.path]
  for (const { target, line, typeOnly, dynamic } of source.imports) {
    const next = search.byPath.get(target)
    if (!next || typeOnly || dynamic) continue
    const at = trail.indexOf(target)
    if (at === -1) walk(next, trail, search)
    else {
      const circle = [...trail.slice(at), target].join(' → ')
      search.found.push({ file: source.path, line, says: `imports in a circle: ${circle}` })
    }
  }
  search.done.add(source.path)
}
