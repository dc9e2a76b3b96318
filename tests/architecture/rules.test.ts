import { describe, expect, test } from 'vitest'
import { ROOT } from '#server/paths.mjs'
import { projectFrom, type Rule, readProject } from './project'
import { cycles } from './rules/cycles'
import { database } from './rules/database'
import { listedEvents } from './rules/events'
import { names, rootNames } from './rules/names'
import { guardedRoutes, mappedRoutes } from './rules/routes'
import { serverOnly } from './rules/server-only'
import { sizes } from './rules/sizes'
import { knownModules, tiers } from './rules/tiers'
import { unfinished } from './rules/unfinished'

/** What a rule says about these files, as `file:line`. */
function places(rule: Rule, files: Record<string, string>): string[] {
  return rule(projectFrom(files)).map(({ file, line }) => `${file}:${line}`)
}

const lines = (count: number) => Array.from({ length: count }, (_, n) => `  f(${n})`).join('\n')

describe('tiers', () => {
  test.each([
    ['the kernel imports nothing', 'app/kernel/a.ts', '~/i18n/b', 'app/i18n/b.ts'],
    [
      'the platform knows no module',
      'app/platform/a.ts',
      '../modules/openings/index',
      'app/modules/openings/index.ts',
    ],
    [
      'the design system knows no module',
      'app/ui/a.tsx',
      '~/modules/openings/index',
      'app/modules/openings/index.ts',
    ],
    [
      'a route uses doors only',
      'app/routes/a.tsx',
      '~/modules/openings/list',
      'app/modules/openings/list.ts',
    ],
    [
      'a route leaves the connection alone',
      'app/routes/a.tsx',
      '~/platform/db.server',
      'app/platform/db.server.ts',
    ],
    ['nothing imports routes', 'app/modules/openings/a.ts', '~/routes/b', 'app/routes/b.tsx'],
    ['search knows no module', 'search/a.ts', '~/modules/openings/index', 'app/modules/openings/index.ts'],
    [
      'the application knows no server process',
      'app/modules/openings/a.ts',
      '#server/web.mjs',
      'server/web.mjs',
    ],
    [
      'a lower tier leaves a higher one alone',
      'app/modules/talents/a.ts',
      '../openings/index',
      'app/modules/openings/index.ts',
    ],
    [
      'nobody calls a reaction',
      'app/modules/openings/a.ts',
      '../notifications/index.server',
      'app/modules/notifications/index.server.ts',
    ],
  ])('%s', (_title, from, specifier, target) => {
    expect(
      places(tiers, { [from]: `\nimport { x } from '${specifier}'`, [target]: 'export const x = 1' }),
    ).toEqual([`${from}:2`])
  })

  test('what the drawing allows passes', () => {
    const files = {
      'app/routes/a.tsx':
        "import '~/modules/openings/index.server'\nimport '~/platform/http/form.server'\nimport '~/ui/b'",
      'app/modules/openings/index.server.ts':
        "import '../talents/index'\nimport './list'\nimport '#search/query'",
      'app/modules/openings/list.ts': "import '~/kernel/result'",
      'app/modules/talents/index.ts': '',
      'app/platform/http/form.server.ts': '',
      'app/ui/b.tsx': '',
      'app/kernel/result.ts': '',
      'search/query.ts': '',
    }
    expect(places(tiers, files)).toEqual([])
  })

  test('a module without a tier is named', () => {
    expect(places(knownModules, { 'app/modules/dragons/index.ts': '' })).toEqual(['app/modules/dragons:1'])
  })
})

describe('database and server code', () => {
  const client = { 'app/platform/db.server.ts': 'export const db = 1' }

  test('a command may not use the database client, its store may, and types may be imported', () => {
    const files = {
      ...client,
      'app/modules/openings/post.server.ts': "import { db } from '~/platform/db.server'",
      'app/modules/openings/opening.store.server.ts': "import { db } from '~/platform/db.server'",
      'app/modules/openings/close.server.ts': "import type { Tx } from '~/platform/db.server'",
      'app/modules/openings/open.server.ts': "import { type Tx } from '~/platform/db.server'",
    }
    expect(places(database, files)).toEqual(['app/modules/openings/post.server.ts:1'])
  })

  test('a file that may reach the browser imports nothing of the server, in whatever way', () => {
    const files = {
      ...client,
      'app/ui/a.tsx': "import { db } from '~/platform/db.server'",
      'app/ui/b.tsx': "export { db } from '~/platform/db.server'",
      'app/ui/c.tsx': "const late = () => import('~/platform/db.server')",
      'app/routes/d.tsx': "import { db } from '~/platform/db.server'",
    }
    expect(places(serverOnly, files)).toEqual(['app/ui/a.tsx:1', 'app/ui/b.tsx:1', 'app/ui/c.tsx:1'])
  })
})

test('a circle of imports is found, one of types alone is none', () => {
  const files = {
    'app/kernel/a.ts': "import './b'",
    'app/kernel/b.ts': "import './c'",
    'app/kernel/c.ts': "import './a'",
    'app/kernel/d.ts': "import type { E } from './e'",
    'app/kernel/e.ts': "import './d'",
  }
  expect(places(cycles, files)).toEqual(['app/kernel/c.ts:1'])
})

describe('routes', () => {
  const map = { 'app/routes.ts': "route('a', 'routes/a.tsx')" }

  test.each([
    [
      'one that reads first',
      'export async function loader(args) {\n const x = await read(args)\n await authorize(args) }',
    ],
    ['one that is an arrow', 'export const action = async args => {\n return save(args) }'],
    ['one handed on from elsewhere', "export { loader } from './b'"],
    ['one with nothing in it', 'export function loader() {}'],
    [
      'one wrapped in another function',
      'export const loader = wrap(async args => { await authorize(args) })',
    ],
    [
      'one that only talks about it',
      'export async function loader(args) {\n const f = () => authorize(args)\n return read() }',
    ],
  ])('%s is refused', (_title, text) => {
    expect(places(guardedRoutes, { ...map, 'app/routes/a.tsx': text })).toEqual(['app/routes/a.tsx:1'])
  })

  test.each([
    "export async function loader(args) {\n const access = await authorize(args, 'opening.read')\n return read(access) }",
    'export const loader = async args => {\n const { actor } = await publicAccess(args)\n return actor }',
    'export async function action(args) { await publicAccess(args) }',
  ])('one that begins with its guard passes', text => {
    expect(places(guardedRoutes, { ...map, 'app/routes/a.tsx': text })).toEqual([])
  })

  test('a page without a line in the site map, and a line without a page, are found', () => {
    const files = {
      ...map,
      'app/routes/b.tsx': 'export default function Page() {}',
      'app/routes/part.tsx': 'export const x = 1',
    }
    expect(places(mappedRoutes, files)).toEqual(['app/routes/b.tsx:1', 'app/routes.ts:1'])
  })
})

test('an event nobody could react to is found', () => {
  const files = {
    'app/jobs/events.ts':
      "import { posted } from '../modules/openings/index'\nexport const EVENTS = [posted]",
    'app/modules/openings/opening.events.ts':
      "export const posted = defineEvent('a', z)\nexport const closed = defineEvent('b', z)",
  }
  expect(places(listedEvents, files)).toEqual(['app/modules/openings/opening.events.ts:2'])
})

describe('names, sizes, leftovers', () => {
  test('names that say nothing are found, as file and as folder', () => {
    const files = {
      'app/utils/a.ts': '',
      'app/kernel/helpers.ts': '',
      'app/modules/cards/card-service.ts': '',
    }
    expect(places(names, files)).toEqual(['app/utils/a.ts:1', 'app/kernel/helpers.ts:1'])
  })

  test('what does not belong into the root is found', () => {
    const found = rootNames(projectFrom({}, ['app', 'README.md', 'notes.txt']))
    expect(found.map(({ file }) => file)).toEqual(['notes.txt'])
  })

  test('a file of 251 lines and a function of 61 are too long, 250 and 60 are not', () => {
    const short = {
      'app/kernel/a.ts': 'x\n'.repeat(10),
      'app/kernel/b.ts': 'x',
      'app/kernel/c.ts': 'function s() {}',
    }
    const files = {
      ...short,
      'app/kernel/j.ts': 'x',
      'app/kernel/k.ts': 'x',
      'app/kernel/d.ts': 'x\n'.repeat(251),
      'app/kernel/e.ts': 'x\n'.repeat(250),
      'app/kernel/f.ts': `\nexport function f() {\n${lines(61)}\n}\nconst g = () => {\n${lines(60)}\n}\nfunction h() {}\nfunction i() {}`,
    }
    expect(places(sizes, files)).toEqual(['app/kernel/d.ts:1', 'app/kernel/f.ts:2'])
  })

  test('medians that grow too large are found', () => {
    const says = sizes(projectFrom({ 'app/kernel/a.ts': `function f() {\n${lines(70)}\n}` })).map(
      one => one.says,
    )
    expect(says).toContain('the median file has 72 lines; 70 are allowed')
    expect(says).toContain('the median function has 70 lines; 15 are allowed')
  })

  test('notes to oneself and tests put aside are found', () => {
    const files = {
      'app/kernel/a.ts': `const a = 1 // ${'TO'}${'DO'}: later`,
      'app/kernel/a.test.ts': "test('x', () => {})\nit.only('y', () => {})\ndescribe.skip('z', () => {})",
    }
    expect(places(unfinished, files)).toEqual([
      'app/kernel/a.ts:1',
      'app/kernel/a.test.ts:2',
      'app/kernel/a.test.ts:3',
    ])
  })
})

test('the checkout itself is read whole', () => {
  const paths = readProject(ROOT, []).sources.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['app/routes.ts', 'server/start.mjs', 'tests/architecture/project.ts']),
  )
  expect(paths.some(path => path.includes('generated'))).toBe(false)
})
