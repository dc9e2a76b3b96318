/** What the verifier computes with: a chunk of its own, fetched when somebody verifies. */
export { type Verdict, verifyLottery } from '~/modules/lotteries/index'
