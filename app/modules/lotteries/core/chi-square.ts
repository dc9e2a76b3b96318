/** Sum of (seen − expected)² ÷ expected over all cells. */
export function chiSquare(seen: readonly number[], expected: number): number {
  return seen.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

/**
 * Upper quantile of the chi-square distribution by Wilson and Hilferty's approximation, good to a percent for ten
 * degrees of freedom and more. `z` is the normal quantile: 3.090 for one in a thousand, 4.753 for one in a million.
 */
export function chiSquareQuantile(degrees: number, z: number): number {
  const a = 2 / (9 * degrees)
  return degrees * (1 - a + z * Math.sqrt(a)) ** 3
}
