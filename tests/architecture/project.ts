import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { type Import, importsOf } from './imports'

/** One parsed source file; `path` is relative to the checkout, with forward slashes. */
export type Source = { path: string; text: string; tree: ts.SourceFile; imports: Import[] }

/** Everything the rules look at: the sources, and the names that stand in the root of the checkout. */
export type Project = { sources: Source[]; root: string[] }

/** What a rule objects to: a place and a sentence. */
export type Finding = { file: string; line: number; says: string }

/** A rule: all it needs is the project. */
export type Rule = (project: Project) => Finding[]

export const SOURCE_FOLDERS = ['app', 'search', 'emails', 'server', 'prisma', 'tests']
const LEFT_OUT = new Set(['generated', 'node_modules', 'migrations'])

/** A project from texts by path: what the tests of the rules use. */
export function projectFrom(files: Record<string, string>, root: string[] = []): Project {
  const known = new Set(Object.keys(files))
  const sources = Object.entries(files).map(([file, text]) => {
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, scriptKind(file))
    return { path: file, text, tree, imports: importsOf(tree, file, known) }
  })
  return { sources, root }
}

/** The project of a checkout on disk. */
export function readProject(checkout: string, root: string[]): Project {
  const files = SOURCE_FOLDERS.flatMap(folder => listSources(checkout, folder))
  const texts = files.map(file => [file, readFileSync(path.join(checkout, file), 'utf8')] as const)
  return projectFrom(Object.fromEntries(texts), root)
}

/** Line (from 1) of a node. */
export function lineOf(source: Source, node: ts.Node): number {
  return source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1
}

/** Tests and what only tests use. */
export function isTest(file: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(file) || file.startsWith('tests/')
}

function scriptKind(file: string): ts.ScriptKind {
  if (/\.(tsx|jsx)$/.test(file)) return ts.ScriptKind.TSX
  return /\.ts$/.test(file) ? ts.ScriptKind.TS : ts.ScriptKind.JS
}

function listSources(checkout: string, folder: string): string[] {
  const absolute = path.join(checkout, folder)
  if (!existsSync(absolute)) return []
  return readdirSync(absolute).flatMap(name => {
    const inside = `${folder}/${name}`
    if (statSync(path.join(checkout, inside)).isDirectory()) {
      return LEFT_OUT.has(name) ? [] : listSources(checkout, inside)
    }
    return /\.(ts|tsx|mjs|js)$/.test(name) ? [inside] : []
  })
}
