import { Form, Link } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { Icon } from '../text/icon'

interface AccountMenuProps {
  /** Shown name, e.g. “区委组织部 · 陈老师”. */
  name: string
  links: readonly { readonly to: string; readonly label: string }[]
  inbox?: { readonly to: string; readonly unread: number }
  /** Where signing out posts to. */
  signOut: string
}

/** Inbox with its count, and a menu that is a plain `<details>`. */
export function AccountMenu({ name, links, inbox, signOut }: AccountMenuProps) {
  const t = useMessages(uiMessages)
  return (
    <>
      {inbox && (
        <Link to={inbox.to} aria-label={inbox.unread ? t.inboxUnread({ count: inbox.unread }) : t.inbox}>
          {t.inbox}
          {inbox.unread > 0 && <span className="count">{inbox.unread > 99 ? '99+' : inbox.unread}</span>}
        </Link>
      )}
      <details className="menu">
        <summary>
          <span className="truncate">{name}</span>
          <Icon name="chevron-down" />
        </summary>
        <div className="menu-list">
          {links.map(link => (
            <Link key={link.to} to={link.to}>
              {link.label}
            </Link>
          ))}
          <Form method="post" action={signOut}>
            <button type="submit">{t.signOut}</button>
          </Form>
        </div>
      </details>
    </>
  )
}

/** For visitors, in the place of the menu. */
export function SignInLink({ to, label }: { to: string; label?: string }) {
  const t = useMessages(uiMessages)
  return (
    <Link className="login" to={to}>
      {label ?? t.signIn}
    </Link>
  )
}
