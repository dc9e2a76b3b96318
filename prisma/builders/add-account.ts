import type { UserKind } from '../../app/modules/access/index'
import { CONSENT_VERSION } from '../../app/modules/identity/index'
import { idOf } from './chance'
import type { DemoTables } from './demo-tables'

export type DemoAccount = {
  /** Part of the address before `@demo.test`. */
  mailbox: string
  kind: UserKind
  name: string
  createdAt: Date
  organisationId?: string
  role?: 'owner' | 'admin' | 'member'
  /** Not yet let in by the talent office. */
  waits?: boolean
}

/** The id of the account with this mailbox. */
export const userIdOf = (mailbox: string) => idOf('user', mailbox)

/** Adds an account without a password, and its membership when it acts for an organisation; returns its id. */
export function addAccount(tables: DemoTables, account: DemoAccount): string {
  const { mailbox, kind, name, createdAt, organisationId } = account
  const id = userIdOf(mailbox)
  tables.user.push({
    id,
    kind,
    name,
    email: `${mailbox}@demo.test`,
    emailVerified: true,
    locale: 'zh-CN',
    createdAt,
    consentVersion: CONSENT_VERSION,
    consentAt: createdAt,
  })
  if (organisationId) {
    tables.membership.push({
      id: idOf('membership', mailbox),
      userId: id,
      organisationId,
      role: account.role ?? 'member',
      status: account.waits ? 'pending' : 'active',
      createdAt,
      decidedAt: account.waits ? null : createdAt,
    })
  }
  return id
}
