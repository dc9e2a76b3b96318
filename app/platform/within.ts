/** What `work` resolves to; rejects with the given words when that takes longer than so many milliseconds. */
export async function within<T>(work: Promise<T>, ms: number, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), ms)
  })
  return Promise.race([work, limit]).finally(() => clearTimeout(timer))
}
