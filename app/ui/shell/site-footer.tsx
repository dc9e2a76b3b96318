import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { useSite } from '~/i18n/site'
import { uiMessages } from '~/i18n/ui'

export interface FooterColumn {
  readonly title: string
  readonly links: readonly { readonly to: string; readonly label: string }[]
}

/** Who runs this and what they promise (`children`), at most three columns of links, one legal line. */
export function SiteFooter({ children, columns, legal }: FooterProps) {
  const t = useMessages(uiMessages)
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="foot-cols">
          <div>
            <h2>{useSite().name}</h2>
            {children}
          </div>
          {columns.map(column => (
            <div key={column.title}>
              <h2>{column.title}</h2>
              <ul>
                {column.links.map(link => (
                  <li key={link.to}>
                    <Link to={link.to}>{link.label}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <div className="foot-legal">
          {legal}
          <span>{t.footerTime}</span>
        </div>
      </div>
    </footer>
  )
}

interface FooterProps {
  children?: ReactNode
  columns: readonly FooterColumn[]
  legal?: ReactNode
}
