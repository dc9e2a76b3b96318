import path from 'node:path/posix'
import ts from 'typescript'

/** One import or re-export of a file of the checkout. `typeOnly` ones leave no trace in the running program. */
export type Import = { target: string; line: number; typeOnly: boolean; dynamic: boolean }

const ALIASES: Record<string, string> = {
  '~/': 'app/',
  '#search/': 'search/',
  '#emails/': 'emails/',
  '#server/': 'server/',
  '#tests/': 'tests/',
  '#prisma/': 'prisma/',
}
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx', '/index.mjs']

/** The imports of a file that lead to other files of the checkout; packages and assets are none of its business. */
export function importsOf(tree: ts.SourceFile, file: string, known: ReadonlySet<string>): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node, typeOnly: boolean, dynamic: boolean) => {
    if (!ts.isStringLiteralLike(specifier)) return
    const target = resolve(specifier.text, file, known)
    const line = tree.getLineAndCharacterOfPosition(specifier.getStart(tree)).line + 1
    if (target) found.push({ target, line, typeOnly, dynamic })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause), false)
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, node.isTypeOnly, false)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (node.arguments[0]) add(node.arguments[0], false, true)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** `import type …`, or every single name marked with `type`. */
function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  if (clause.name || !names || !ts.isNamedImports(names) || names.elements.length === 0) return false
  return names.elements.every(element => element.isTypeOnly)
}

function resolve(specifier: string, from: string, known: ReadonlySet<string>): string | undefined {
  const alias = Object.keys(ALIASES).find(prefix => specifier.startsWith(prefix))
  const isRelative = specifier.startsWith('.')
  if (!alias && !isRelative) return undefined
  const joined = alias
    ? ALIASES[alias] + specifier.slice(alias.length)
    : path.join(path.dirname(from), specifier)
  const clean = path.normalize(joined).replace(/\?.*$/, '')
  return ENDINGS.map(ending => clean + ending).find(candidate => known.has(candidate)) ?? clean
}
