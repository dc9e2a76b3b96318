/** The page asked for in an address, from 1; anything else is the first, and none is beyond 10,000. */
export function pageOf(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get('page') ?? 1)
  return Number.isInteger(asked) && asked >= 1 ? Math.min(asked, 10_000) : 1
}

/** The value of an address parameter when it is one of those known, else null. */
export function oneOf<const T extends string>(request: Request, name: string, known: readonly T[]): T | null {
  const asked = new URL(request.url).searchParams.get(name)
  return known.find(value => value === asked) ?? null
}
