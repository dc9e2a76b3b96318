import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { classNames } from '../class-names'
import { Icon } from '../text/icon'
import type { IconName } from '../text/icon-names'

export type NoticeTone = 'info' | 'success' | 'warning' | 'urgent'

const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'clock',
  urgent: 'alert',
}

interface NoticeProps {
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
  icon?: IconName
  /** `alert` is read out at once; only for what has just gone wrong. */
  role?: 'status' | 'alert'
}

/** Something the reader must know on this page. */
export function Notice(props: NoticeProps) {
  return <Frame {...props} />
}

/** The same over the whole width, under the header: offline, maintenance, an expired session. */
export function Banner(props: NoticeProps) {
  return <Frame {...props} band />
}

function Frame({ tone = 'info', title, children, icon, role, band }: NoticeProps & { band?: boolean }) {
  const t = useMessages(uiMessages)
  const Element = band ? 'section' : 'div'
  const className = classNames('notice', tone !== 'info' && `notice-${tone}`, band && 'band')
  return (
    <Element className={className} role={role} aria-label={band ? t[tone] : undefined}>
      <Icon name={icon ?? icons[tone]} label={t[tone]} />
      <div>
        {title && <strong>{title}</strong>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </Element>
  )
}

/** What has just been done, carried over a redirect by the session; read out once. */
export function Toast({ tone = 'success', children }: { tone?: NoticeTone; children: ReactNode }) {
  const t = useMessages(uiMessages)
  return (
    <section className="wrap" aria-label={t[tone]}>
      <div className="toast">
        <Notice tone={tone} role={tone === 'urgent' ? 'alert' : 'status'}>
          {children}
        </Notice>
      </div>
    </section>
  )
}
