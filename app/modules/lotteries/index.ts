/** Door for pages and the command line: the whole computation, in the browser as on the server. */
export { type BeaconRound, beaconOf, randomnessOf, roundAt, timeOfRound } from './core/beacon'
export { canonicalJson } from './core/canonical-json'
export {
  DOMAIN,
  drawLottery,
  hashText,
  normaliseEntropy,
  pointsFirst,
  rosterHashOf,
  seedOf,
  ticketsOf,
} from './core/draw-lottery'
export type { Entrant, FaultCode, FileFault, LotteryResult, Ranked, Roster } from './core/lottery.types'
export { readRoster } from './core/read-roster'
export { type Difference, type Verdict, verifyLottery } from './core/verify-lottery'
export { writeResult, writeRoster } from './core/write-files'
export { lotteryAnnounced, lotteryDrawn, lotteryFrozen } from './lottery.events'
export { type LotteryState, lotteryState } from './lottery-state'
