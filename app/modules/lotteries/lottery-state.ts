/** States of a lottery: 已公告, 名册已冻结, 已摇号. */
export type LotteryState = 'announced' | 'frozen' | 'drawn'

/** The state follows from what is recorded; there is no other. */
export function lotteryState(lottery: { frozenAt: unknown; drawnAt: unknown }): LotteryState {
  if (lottery.drawnAt) return 'drawn'
  return lottery.frozenAt ? 'frozen' : 'announced'
}
