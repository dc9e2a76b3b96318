import ts from 'typescript'
import { type Finding, lineOf, type Project, type Source } from '../project'

const GUARDS = new Set(['authorize', 'publicAccess'])
const HANDLERS = new Set(['loader', 'action'])

/** Every loader and action says first who may enter. */
export function guardedRoutes({ sources }: Project): Finding[] {
  return sources.filter(isRouteSource).flatMap(source =>
    handlersOf(source)
      .filter(({ body }) => !body || !beginsGuarded(body))
      .map(({ name, node }) => ({
        file: source.path,
        line: lineOf(source, node),
        says: `${name} must begin with authorize(args, …) or publicAccess(args)`,
      })),
  )
}

/** The site map is complete: every route file has its line, every line its file. */
export function mappedRoutes({ sources }: Project): Finding[] {
  const map = sources.find(({ path }) => path === 'app/routes.ts')
  const listed = new Map(map ? routeFilesIn(map) : [])
  const there = new Set(sources.map(({ path }) => path))
  const missing = sources
    .filter(source => source.path.startsWith('app/routes/') && isRoute(source) && !listed.has(source.path))
    .map(({ path }) => ({ file: path, line: 1, says: 'has no line in app/routes.ts' }))
  const dangling = [...listed]
    .filter(([file]) => !there.has(file))
    .map(([file, line]) => ({ file: 'app/routes.ts', line, says: `names ${file}, which does not exist` }))
  return [...missing, ...dangling]
}

type Handler = { name: string; node: ts.Node; body: ts.Node | undefined }

function isRouteSource({ path }: Source): boolean {
  return (path.startsWith('app/routes/') || path === 'app/root.tsx') && !/\.test\.tsx?$/.test(path)
}

function isRoute(source: Source): boolean {
  const hasDefault = source.tree.statements.some(
    one => ts.isExportAssignment(one) || (ts.canHaveModifiers(one) && isDefault(one)),
  )
  return isRouteSource(source) && (hasDefault || handlersOf(source).length > 0)
}

function isDefault(node: ts.HasModifiers): boolean {
  return ts.getModifiers(node)?.some(one => one.kind === ts.SyntaxKind.DefaultKeyword) ?? false
}

/** Exported loaders and actions; one handed on from elsewhere has no body here and cannot be checked. */
function handlersOf({ tree }: Source): Handler[] {
  return tree.statements.flatMap((statement): Handler[] => {
    if (ts.isExportDeclaration(statement)) return handedOn(statement)
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport)
    if (!isExported) return []
    if (ts.isFunctionDeclaration(statement) && HANDLERS.has(statement.name?.text ?? '')) {
      return [{ name: statement.name!.text, node: statement, body: statement.body }]
    }
    return ts.isVariableStatement(statement) ? assigned(statement) : []
  })
}

function isExport(modifier: ts.ModifierLike): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword
}

function handedOn(statement: ts.ExportDeclaration): Handler[] {
  const clause = statement.exportClause
  if (!clause || !ts.isNamedExports(clause)) return []
  return clause.elements
    .filter(element => HANDLERS.has(element.name.text))
    .map(element => ({ name: element.name.text, node: element, body: undefined }))
}

function assigned(statement: ts.VariableStatement): Handler[] {
  return statement.declarationList.declarations
    .filter(declaration => HANDLERS.has(declaration.name.getText()))
    .map(declaration => {
      const value = declaration.initializer
      const body =
        value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value.body : undefined
      return { name: declaration.name.getText(), node: declaration, body }
    })
}

function beginsGuarded(body: ts.Node): boolean {
  const first = ts.isBlock(body) ? body.statements[0] : body
  const call = first && firstCall(first)
  return call !== undefined && ts.isIdentifier(call.expression) && GUARDS.has(call.expression.text)
}

function firstCall(node: ts.Node): ts.CallExpression | undefined {
  if (ts.isCallExpression(node)) return node
  if (ts.isFunctionLike(node)) return undefined
  return ts.forEachChild(node, firstCall)
}

function routeFilesIn(map: Source): [string, number][] {
  const found: [string, number][] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /^(\.\/)?routes\/.*\.tsx?$/.test(node.text)) {
      found.push([`app/${node.text.replace(/^\.\//, '')}`, lineOf(map, node)])
    }
    ts.forEachChild(node, visit)
  }
  visit(map.tree)
  return found
}
