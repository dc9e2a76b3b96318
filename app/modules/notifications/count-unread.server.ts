import { countUnreadItems } from './notifications.store.server'

/** How many messages wait unread in somebody's inbox. */
export async function countUnread(userId: string): Promise<number> {
  return countUnreadItems(userId)
}
