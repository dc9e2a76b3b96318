import { type Finding, isTest, type Project } from '../project'

const SERVER = /\.server(\.tsx?)?$/

/** What may reach the browser never imports what must stay on the server; the compiler of routes cuts theirs away. */
export function serverOnly({ sources }: Project): Finding[] {
  return sources
    .filter(({ path }) => /^(app|search|emails)\//.test(path) && !SERVER.test(path) && !isTest(path))
    .filter(({ path }) => !path.startsWith('app/routes/') && path !== 'app/root.tsx')
    .flatMap(source =>
      source.imports
        .filter(({ target, typeOnly }) => SERVER.test(target) && !typeOnly)
        .map(({ target, line }) => ({
          file: source.path,
          line,
          says: `a file without .server in its name may not import ${target}`,
        })),
    )
}
