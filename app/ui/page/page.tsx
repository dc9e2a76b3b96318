import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { classNames } from '../class-names'

interface PageProps {
  children: ReactNode
  /** `text` is a measure for reading and for forms. */
  width?: 'full' | 'text'
  /** A band over the whole width above the page: the search box, a hero. */
  band?: ReactNode
  /** `wash` sets cards off on the dense homes of signed-in people. */
  ground?: 'paper' | 'wash'
}

/** The one `<main>` of a page. */
export function Page({ children, width = 'full', band, ground }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={ground === 'wash' ? 'bg-wash' : undefined}>
      {band && (
        <div className="border-b border-line bg-wash py-5">
          <div className="wrap">{band}</div>
        </div>
      )}
      <div className={classNames('wrap page', width === 'text' && 'wrap-text')}>{children}</div>
    </main>
  )
}

interface PageHeaderProps {
  title: ReactNode
  lead?: ReactNode
  /** Buttons; on a phone they fill the row. */
  actions?: ReactNode
  back?: { readonly to: string; readonly label: string }
}

export function PageHeader({ title, lead, actions, back }: PageHeaderProps) {
  return (
    <>
      {back && <BackLink {...back} />}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {actions && <div className="cluster">{actions}</div>}
      </header>
    </>
  )
}

/** “返回岗位列表”: the label is where it leads. */
export function BackLink({ to, label }: { to: string; label: string }) {
  const t = useMessages(uiMessages)
  return (
    <p className="crumb">
      <Link to={to}>{t.back({ to: label })}</Link>
    </p>
  )
}
