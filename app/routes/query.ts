/** The query with one parameter set, or taken away by null; always from page 1 on. */
export function withParam(search: string, name: string, value: string | null): string {
  const params = new URLSearchParams(search)
  params.delete('page')
  if (value === null) params.delete(name)
  else params.set(name, value)
  const text = params.toString()
  return text === '' ? '?' : `?${text}`
}

/** A page number of the address: at least 1, at most 10,000. */
export function pageOf(params: URLSearchParams): number {
  const page = Number(params.get('page') ?? 1)
  return Number.isInteger(page) ? Math.min(Math.max(page, 1), 10_000) : 1
}

/** A text of the address, cut to a sensible length; undefined when it is empty. */
export function textOf(params: URLSearchParams, name: string, max = 60): string | undefined {
  const text = (params.get(name) ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, max)
  return text === '' ? undefined : text
}

/** A value of the address when it is one of a list. */
export function choiceOf<T extends string>(
  params: URLSearchParams,
  name: string,
  choices: readonly T[],
): T | undefined {
  return choices.find(choice => choice === params.get(name))
}
