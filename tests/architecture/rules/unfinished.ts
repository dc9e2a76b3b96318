import ts from 'typescript'
import { type Finding, isTest, lineOf, type Project, type Source } from '../project'

const NOTE = /\b(TODO|FIXME|XXX)\b/
const TEST_NAMES = new Set(['it', 'test', 'describe'])
const LEFT_ASIDE = new Set(['only', 'skip', 'todo', 'fixme'])

/** Nothing is left for later: no notes to oneself, no test put aside. */
export function unfinished({ sources }: Project): Finding[] {
  return sources
    .filter(({ path }) => !path.startsWith('tests/architecture/'))
    .flatMap(source => [...notes(source), ...(isTest(source.path) ? testsPutAside(source) : [])])
}

function notes(source: Source): Finding[] {
  return source.text.split('\n').flatMap((text, index) => {
    const isComment = /^\s*(\/\/|\/?\*|\{\/\*)|\s\/\/\s/.test(text)
    return isComment && NOTE.test(text)
      ? [{ file: source.path, line: index + 1, says: 'a note of something undone' }]
      : []
  })
}

function testsPutAside(source: Source): Finding[] {
  const found: Finding[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const [owner, name] = [node.expression.text, node.name.text]
      if (TEST_NAMES.has(owner) && LEFT_ASIDE.has(name)) {
        found.push({
          file: source.path,
          line: lineOf(source, node),
          says: `${owner}.${name} puts a test aside`,
        })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return found
}
