import type { Topic } from '../changes.server'
import type { RouteArgs } from './context.server'

/** Every page has the names and the settings of the site in its frame. */
const FRAME: readonly Topic[] = ['setting']

/**
 * Lets the answer be kept for a few seconds and given to other visitors, until something of these topics changes.
 * Only for pages that show everybody the same, and only where nobody is logged in; forms with anything of the
 * visitor in them do not belong on such a page.
 */
export function keepPage(args: RouteArgs, access: { actor: unknown }, topics: readonly Topic[]): void {
  if (access.actor !== null) return
  args.context.keep = [...FRAME, ...topics]
}
