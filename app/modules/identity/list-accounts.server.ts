import { type AccountFilter, findAccounts } from './accounts-list.store.server'

export type AccountState = 'active' | 'unverified' | 'disabled'

function stateOf(row: { disabledAt: Date | null; emailVerified: boolean }): AccountState {
  if (row.disabledAt) return 'disabled'
  return row.emailVerified ? 'active' : 'unverified'
}

/** Accounts for the talent office (capability `user.manage`): filter by text, kind and state, 50 a page. */
export async function listAccounts(filter: AccountFilter, page: number) {
  const pageSize = 25
  const { items, total } = await findAccounts(filter, page, pageSize)
  return {
    total,
    pages: Math.ceil(total / pageSize),
    items: items.map(({ memberships, sessions, disabledAt, emailVerified, ...row }) => ({
      ...row,
      state: stateOf({ disabledAt, emailVerified }),
      organisation: memberships[0]?.organisation.name ?? null,
      lastLogin: sessions[0]?.createdAt ?? null,
    })),
  }
}
