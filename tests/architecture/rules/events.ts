import ts from 'typescript'
import { type Finding, lineOf, type Project, type Source } from '../project'

const LISTS = /^app\/jobs\/events(\/[a-z-]+)?\.ts$/

/** Every event stands in one of the lists of events, from where the compiler asks who reacts to it. */
export function listedEvents({ sources }: Project): Finding[] {
  const listed = new Set(sources.filter(({ path }) => LISTS.test(path)).flatMap(identifiersIn))
  return sources
    .filter(({ path }) => /^app\/modules\/.*\.events\.ts$/.test(path))
    .flatMap(source =>
      definedEvents(source)
        .filter(({ name }) => !listed.has(name))
        .map(one => one.finding),
    )
}

function definedEvents(source: Source): { name: string; finding: Finding }[] {
  return source.tree.statements.flatMap(statement => {
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.filter(isEvent).map(declaration => {
      const name = declaration.name.getText(source.tree)
      const says = `the event ${name} is not listed in app/jobs/events, so nobody can react to it`
      return { name, finding: { file: source.path, line: lineOf(source, declaration), says } }
    })
  })
}

function isEvent({ initializer }: ts.VariableDeclaration): boolean {
  return (
    initializer !== undefined &&
    ts.isCallExpression(initializer) &&
    ts.isIdentifier(initializer.expression) &&
    initializer.expression.text === 'defineEvent'
  )
}

function identifiersIn(source: Source): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return found
}
