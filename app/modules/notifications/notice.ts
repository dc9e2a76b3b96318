import type { NoticeKind } from '../../i18n/notices'

/** A mail to an address that may have no account; nothing goes to an inbox. */
export type AddressNotice = {
  email: string
  locale: 'zh-CN' | 'en'
  kind: NoticeKind
  params: Record<string, string | number | boolean | null>
  sealedLink: string
}

/**
 * One thing to tell one person. `params` fit the catalogue entry of `kind`; `link` is a path of the site;
 * `sealedLink` replaces it in the mail alone (links with a token, encrypted until the mail is written).
 */
export type Notice = {
  userId: string
  kind: NoticeKind
  params: Record<string, string | number | boolean | null>
  link: string | null
  sealedLink?: string
  /** Where the notice is told: `mail` alone for links of the account, else both. */
  channel?: 'both' | 'mail' | 'inbox'
}
