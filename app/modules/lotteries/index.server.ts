export { type Announcement, type AnnounceRefusal, announceLottery } from './announce-lottery.server'
export { type FreezeRefusal, freezeRoster } from './freeze-roster.server'
export { lotteryFile, type PublicLottery, publicLottery } from './read-lottery.server'
export { type DrawRefusal, recordDraw } from './record-draw.server'
