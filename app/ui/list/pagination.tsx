import { Link, useLocation } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { pageHref, pageWindow } from './page-window'

interface PaginationProps {
  page: number
  pages: number
  /** Name in the query; `page` unless a page holds two lists. */
  param?: string
}

/** Numbered pages as plain links that keep the filters; nothing at all for a single page. */
export function Pagination({ page, pages, param }: PaginationProps) {
  const t = useMessages(uiMessages)
  const { pathname, search } = useLocation()
  if (pages <= 1) return null
  const href = (n: number) => pageHref(pathname + search, n, param)
  return (
    <nav className="pages" aria-label={t.pages}>
      {page > 1 && (
        <Link to={href(page - 1)} rel="prev" discover="none">
          {t.previousPage}
        </Link>
      )}
      {pageWindow(page, pages).map((step, index) =>
        step === 'gap' ? (
          <span key={`gap${index < 3 ? 'before' : 'after'}`}>…</span>
        ) : (
          <Link
            key={step}
            discover="none"
            to={href(step)}
            aria-label={t.page({ page: step })}
            aria-current={step === page ? 'page' : undefined}
          >
            {step}
          </Link>
        ),
      )}
      {page < pages && (
        <Link to={href(page + 1)} rel="next" discover="none" prefetch="intent">
          {t.nextPage}
        </Link>
      )}
    </nav>
  )
}

/** For lists by keyset: only back to the beginning and on, as links. */
export function KeysetPagination({ first, next }: { first?: string; next?: string }) {
  const t = useMessages(uiMessages)
  if (!first && !next) return null
  return (
    <nav className="pages" aria-label={t.pages}>
      {first && (
        <Link to={first} rel="prev" discover="none">
          {t.previousPage}
        </Link>
      )}
      {next && (
        <Link to={next} rel="next" discover="none" prefetch="intent">
          {t.nextPage}
        </Link>
      )}
    </nav>
  )
}
