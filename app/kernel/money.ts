/** Integer fen, a hundredth of a yuan. */
export type Fen = number

/** Fen of an amount in yuan, rounded to the fen. Throws on NaN and infinities. */
export function fenOfYuan(yuan: number): Fen {
  if (!Number.isFinite(yuan)) throw new RangeError(`not an amount: ${yuan}`)
  return Math.round(yuan * 100)
}

/** Fen of an amount in thousands of yuan, as postings state salaries ("12.5" = 12,500 yuan). */
export function fenOfThousandYuan(k: number): Fen {
  return fenOfYuan(k * 1000)
}

/** Thousands of yuan with at most two decimals; the inverse of `fenOfThousandYuan` to 10 yuan. */
export function thousandYuanOfFen(fen: Fen): number {
  return Math.round(fen / 1000) / 100
}
