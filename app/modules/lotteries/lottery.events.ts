import { z } from 'zod'
import { defineEvent } from '../events/index'

const lottery = z.object({ lotteryId: z.uuid() })

/** Rules, source of the entropy and times were published. */
export const lotteryAnnounced = defineEvent('lottery.announced', lottery)
/** The roster was frozen and hashed. */
export const lotteryFrozen = defineEvent('lottery.frozen', lottery.extend({ rosterHash: z.string() }))
/** The entropy was entered and the ranks computed. */
export const lotteryDrawn = defineEvent('lottery.drawn', lottery)
