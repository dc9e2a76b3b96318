import type { Import } from '../imports'
import { type Finding, isTest, type Project } from '../project'

const CLIENT = /^app\/(platform\/db\.server|generated\/prisma\/)/

/** Only stores speak to the database; reporting reads across modules, and the platform owns the connection. */
export function database({ sources }: Project): Finding[] {
  return sources
    .filter(({ path }) => /^(app|search|emails)\//.test(path) && !mayTouch(path) && !isTest(path))
    .flatMap(source =>
      source.imports.filter(touches).map(one => ({ file: source.path, line: one.line, says: SAYS })),
    )
}

const SAYS =
  'only *.store.server.ts uses the database client; move the query into the store (types may be imported)'

function touches({ target, typeOnly }: Import): boolean {
  return CLIENT.test(target) && !typeOnly
}

function mayTouch(file: string): boolean {
  return (
    file.endsWith('.store.server.ts') ||
    file.startsWith('app/platform/') ||
    file.startsWith('app/modules/reporting/')
  )
}
