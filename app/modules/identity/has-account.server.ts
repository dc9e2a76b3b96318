import { findAccountByEmail } from './account.store.server'

/** Whether an address has an account; only for pages whose link proves the address. */
export async function hasAccount(email: string): Promise<boolean> {
  return (await findAccountByEmail(email)) !== null
}
