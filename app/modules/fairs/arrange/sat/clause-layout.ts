/** Reasons from here on name an at-most constraint; smaller positive ones a clause. */
export const CARD_BASE = 1 << 30
/** Words before the literals of a clause: its size, and its LBD (0 = given, not learnt). */
export const HEADER = 2
