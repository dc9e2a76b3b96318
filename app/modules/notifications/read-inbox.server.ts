import { isId } from '../../kernel/ids'
import { findInbox, markRead } from './inbox.store.server'

const PAGE_SIZE = 30

/** A page of somebody's messages, newest first, with how many there are in all. */
export async function readInbox(userId: string, page: number) {
  const { items, total } = await findInbox(userId, page, PAGE_SIZE)
  return { items, total, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

/** Marks one message, or all when no id is given, as read; ids of others are ignored. */
export async function readMessages(userId: string, itemId: string | null, now: Date): Promise<void> {
  if (itemId === null || isId(itemId)) await markRead(userId, itemId, now)
}
