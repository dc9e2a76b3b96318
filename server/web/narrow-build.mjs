// @ts-check

/**
 * Remix compares each request with all routes, several times over, and makes all of them anew to render a page: with
 * three hundred routes half of a page's time. The first two segments of the address decide which routes can be meant
 * at all, and Remix gets only those to choose from.
 */

const SEGMENTS = 2
/** What a browser asks for to learn of further routes; it may be about any of them. */
const MANIFEST = '/__manifest'

/**
 * @typedef {{ path?: string, parentId?: string }} Route
 * @typedef {{ routes: Record<string, any>, assets: { routes: Record<string, any> } }} Build
 */

/** @param {string} path */
const segmentsOf = path => path.split('/').filter(Boolean)

/** @param {string[]} segments */
const nameOf = segments => segments.join('/').toLowerCase()

/** May stand for no segment, or for several. @param {string} segment */
const isElastic = segment => /[*?]/.test(segment)

/** The segments of a route's whole path. @param {Record<string, Route>} routes @param {string} id @returns {string[]} */
function wholePath(routes, id) {
  const { path = '', parentId } = routes[id] ?? {}
  return [...(parentId ? wholePath(routes, parentId) : []), ...segmentsOf(path)]
}

/** Whether a route could answer an address that begins so. @param {string[]} route @param {string[]} asked */
function isPossible(route, asked) {
  for (let at = 0; at < SEGMENTS; at++) {
    const segment = route[at]
    if (segment === undefined || isElastic(segment)) return true
    if (asked[at] === undefined) return false
    if (!segment.includes(':') && segment.toLowerCase() !== asked[at]) return false
  }
  return true
}

/** @template T @param {Record<string, T>} all @param {Set<string>} ids */
const only = (all, ids) => Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))

/**
 * The beginning of an address as routes are compared with it; null when it is written in an unusual way and must be
 * left to the router.
 * @param {string} pathname
 */
function beginning(pathname) {
  if (pathname.startsWith(MANIFEST) || pathname.includes('//') || !/^[\w./~@:-]*$/.test(pathname)) return null
  const path = pathname === '/_root.data' ? '/' : pathname.replace(/\.data$/, '')
  return segmentsOf(path.toLowerCase()).slice(0, SEGMENTS)
}

/**
 * @template {Build} B
 * @param {B} build everything
 * @returns {(pathname: string) => B} the build with the routes an address can mean; the same object for the same routes
 */
export function narrowBuild(build) {
  const paths = new Map(Object.keys(build.routes).map(id => [id, wholePath(build.routes, id)]))
  const known = new Set(
    [...paths.values()].flatMap(path =>
      path.slice(0, SEGMENTS).map((_, at) => nameOf(path.slice(0, at + 1))),
    ),
  )
  /** @type {Map<string, B>} */
  const narrowed = new Map()

  return pathname => {
    const asked = beginning(pathname)
    if (!asked) return build
    // What no route has in this place is all the same, so that strange addresses make no new builds.
    const key = asked.map((segment, at) => (known.has(nameOf(asked.slice(0, at + 1))) ? segment : '*'))
    const name = nameOf(key)
    const there = narrowed.get(name)
    if (there) return there
    const ids = new Set([...paths].filter(([, path]) => isPossible(path, key)).map(([id]) => id))
    const assets = { ...build.assets, routes: only(build.assets.routes, ids) }
    const made = { ...build, routes: only(build.routes, ids), assets }
    narrowed.set(name, made)
    return made
  }
}
