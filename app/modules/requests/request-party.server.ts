import { isId } from '../../kernel/ids'
import type { Access } from '../access/index.server'
import { findVisible } from './request.store.server'
import { viewerOf } from './request-viewer.server'

/** As whom somebody sees a request (`null`: not at all), for what other modules keep with it. */
export async function requestPartyOf(access: Access, requestId: string) {
  const viewer = isId(requestId) ? await viewerOf(access) : null
  const found = viewer && (await findVisible(viewer, requestId))
  return found ? { party: viewer.party, ...found } : null
}
