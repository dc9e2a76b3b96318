/** PostgreSQL reads no more hits than this, the newest first: a word that stands in everything costs no more. */
export const MOST_COUNTED = 1_000
