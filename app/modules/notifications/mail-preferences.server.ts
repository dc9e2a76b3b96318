import { findMutedKinds, replaceMutedKinds } from './inbox.store.server'
import { MAIL_GROUPS, type MailGroup } from './mail-groups'

/** The groups of mail somebody wants. */
export async function wantedMails(userId: string): Promise<MailGroup[]> {
  const muted = await findMutedKinds(userId)
  return MAIL_GROUPS.filter(group => !muted.includes(group))
}

/** Sets which groups of mail somebody wants; the inbox has all of them in any case. */
export async function chooseMails(userId: string, wanted: readonly string[]): Promise<void> {
  await replaceMutedKinds(
    userId,
    MAIL_GROUPS.filter(group => !wanted.includes(group)),
  )
}
