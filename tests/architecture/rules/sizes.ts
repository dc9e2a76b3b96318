import ts from 'typescript'
import { type Finding, isTest, lineOf, type Project, type Source } from '../project'

const LONGEST_FILE = 250
const LONGEST_FUNCTION = 60
const MEDIAN_FILE = 70
const MEDIAN_FUNCTION = 15

type Sized = { file: string; line: number; name: string; lines: number }

/** Files and functions stay small enough to be read at once, and most are far smaller. */
export function sizes(project: Project): Finding[] {
  const { files, functions } = measure(project)
  return [
    ...files.filter(({ lines }) => lines > LONGEST_FILE).map(one => tooLong(one, LONGEST_FILE)),
    ...functions.filter(({ lines }) => lines > LONGEST_FUNCTION).map(one => tooLong(one, LONGEST_FUNCTION)),
    ...tooLarge('file', median(files), MEDIAN_FILE),
    ...tooLarge('function', median(functions), MEDIAN_FUNCTION),
  ]
}

/** The middle sizes, for the report. */
export function medians(project: Project): { file: number; function: number } {
  const { files, functions } = measure(project)
  return { file: median(files), function: median(functions) }
}

function measure({ sources }: Project): { files: Sized[]; functions: Sized[] } {
  const counted = sources.filter(({ path }) => !isTest(path) && !isCatalogue(path))
  const files = counted.map(({ path, text }) => ({ file: path, line: 1, name: 'file', lines: linesOf(text) }))
  return { files, functions: counted.flatMap(functionsOf) }
}

function isCatalogue(file: string): boolean {
  return (
    /^app\/i18n\/(zh-CN|en)\//.test(file) ||
    // The site map and its addresses: one line per URL, as many as there are.
    file === 'app/routes.ts' ||
    file === 'app/paths.ts' ||
    file.startsWith('prisma/builders/') ||
    file.startsWith('prisma/demo/')
  )
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length
}

/** Named functions and methods; short ones handed to other functions on the spot belong to those. */
function functionsOf(source: Source): Sized[] {
  const found: Sized[] = []
  const visit = (node: ts.Node): void => {
    const name = nameOf(node)
    if (name) {
      const lines = linesWithin(node, source)
      found.push({ file: source.path, line: lineOf(source, node), name, lines })
    }
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return found
}

/** Lines between the braces that are not empty. */
function linesWithin(node: ts.Node, { tree }: Source): number {
  const { body } = node as ts.FunctionLikeDeclaration
  if (!body || !ts.isBlock(body)) return 1
  const inside = body.getText(tree).slice(1, -1).split('\n')
  return inside.filter(text => text.trim() !== '').length
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? 'default export'
  if (ts.isMethodDeclaration(node)) return node.name.getText()
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined
}

function median(all: Sized[]): number {
  const sorted = all.map(({ lines }) => lines).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function tooLong({ file, line, name, lines }: Sized, limit: number): Finding {
  return { file, line, says: `${name} has ${lines} lines; ${limit} are allowed` }
}

function tooLarge(what: string, value: number, limit: number): Finding[] {
  if (value <= limit) return []
  return [{ file: '.', line: 1, says: `the median ${what} has ${value} lines; ${limit} are allowed` }]
}
