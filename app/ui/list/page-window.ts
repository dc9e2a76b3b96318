/** A page number, or a gap of pages left out. */
export type PageStep = number | 'gap'

/** Which numbers a pager shows: first, last, the present one and its neighbours; a gap never hides one page alone. */
export function pageWindow(page: number, pages: number, around = 1): PageStep[] {
  const shown = new Set([1, pages])
  for (let n = page - around; n <= page + around; n++) if (n >= 1 && n <= pages) shown.add(n)
  const steps: PageStep[] = []
  let last = 0
  for (const n of [...shown].sort((a, b) => a - b)) {
    if (n - last === 2) steps.push(n - 1)
    else if (n - last > 2) steps.push('gap')
    steps.push(n)
    last = n
  }
  return steps
}

/** The address of a page of this list: all filters kept, page 1 without a number. */
export function pageHref(here: string, page: number, param = 'page'): string {
  const url = new URL(here, 'http://site.invalid')
  if (page <= 1) url.searchParams.delete(param)
  else url.searchParams.set(param, String(page))
  return url.pathname + url.search
}
