import { isId } from '../../kernel/ids'
import type { LotteryResult, Ranked } from './core/lottery.types'
import { findLottery, findLotteryFile } from './lottery.store.server'
import { lotteryState } from './lottery-state'

const PAGE_SIZE = 50

export type RankingPage = { rows: Ranked[]; page: number; pages: number; total: number; found: Ranked | null }

/** One page of a ranking, and the line of a receipt that was asked for. */
function pageOfRanking(ranking: Ranked[], page: number, receipt: string): RankingPage {
  const pages = Math.max(1, Math.ceil(ranking.length / PAGE_SIZE))
  const at = Math.min(Math.max(1, page), pages)
  const asked = receipt.trim().toUpperCase()
  return {
    rows: ranking.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE),
    page: at,
    pages,
    total: ranking.length,
    found: asked ? (ranking.find(entry => entry.receipt.toUpperCase() === asked) ?? null) : null,
  }
}

/** The public page of a lottery: everything that was published, and a page of the ranking once it is drawn. */
export async function publicLottery(lotteryId: string, query: { page: number; receipt: string }) {
  const row = isId(lotteryId) ? await findLottery(lotteryId) : null
  if (!row) return null
  const { rosterText, resultText, batch, createdAt, ...lottery } = row
  const result = resultText === null ? null : (JSON.parse(resultText) as LotteryResult)
  return {
    ...lottery,
    announcedAt: createdAt,
    batchId: batch?.id ?? null,
    state: lotteryState(row),
    rosterBytes: rosterText === null ? 0 : Buffer.byteLength(rosterText),
    resultBytes: resultText === null ? 0 : Buffer.byteLength(resultText),
    seed: result?.seed ?? null,
    first: result?.ranking[0] ?? null,
    ranking: result && pageOfRanking(result.ranking, query.page, query.receipt),
  }
}

export type PublicLottery = NonNullable<Awaited<ReturnType<typeof publicLottery>>>

/** A published file, byte for byte as it was stored, with its name. */
export async function lotteryFile(
  lotteryId: string,
  which: 'roster' | 'result',
): Promise<{ name: string; text: string } | null> {
  if (!isId(lotteryId)) return null
  const file = await findLotteryFile(lotteryId, which === 'roster' ? 'rosterText' : 'resultText')
  return file && { name: `${file.code}.${which}.json`.replace(/[^\w.-]/g, '_'), text: file.text }
}
