/** What one list may hold; larger ones are refused before any work. */
export const MOST_SLOTS = 60
export const MOST_PARTIES = 2000
export const MOST_MEETINGS = 10_000
/** Meetings times slots: what fits into memory. */
export const MOST_PLACES = 250_000
/** A longer text than this is refused unread. */
export const MOST_CHARACTERS = 6_000_000
