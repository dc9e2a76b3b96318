import type { Finding, Project } from '../project'

const EMPTY_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'misc', 'common'])
/** A service is something a card entitles to; a file of that name alone would be the misc drawer of the trade. */
const MISC_DRAWER = /(^|\/)service(\.server)?\.tsx?$/
const ROOT_NAMES = new Set(
  `app prisma search emails server tests docs package.json package-lock.json tsconfig.json remix.config.js
  vite.config.ts biome.json README.md README.zh-CN.md LICENSE CONTRIBUTING.md SECURITY.md Dockerfile compose.yaml .ci
  .gitignore .npmrc .dockerignore .github`.split(/\s+/),
)

/** A name says what is inside; these say nothing. */
export function names({ sources }: Project): Finding[] {
  return sources
    .filter(
      ({ path }) =>
        MISC_DRAWER.test(path) || path.split('/').some(part => EMPTY_NAMES.has(part.split('.')[0]!)),
    )
    .map(({ path }) => ({
      file: path,
      line: 1,
      says: 'the name says nothing; name it after what it is about',
    }))
}

/** The root of the checkout holds what tools insist on, and nothing else. */
export function rootNames({ root }: Project): Finding[] {
  return root
    .filter(name => !ROOT_NAMES.has(name))
    .map(name => ({ file: name, line: 1, says: 'does not belong into the root of the checkout' }))
}
