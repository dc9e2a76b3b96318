import { paths } from '../../paths'
import { accountMailAsked, passwordChanged, secondFactorChanged, signUpRepeated } from '../identity/index'
import { correctionAnswered } from '../privacy/index'
import { findRecipient } from './notifications.store.server'
import type { NoticeRule } from './rules.server'

/** Notices about the account itself; links with tokens go by mail only. */
export const ACCOUNT_NOTICES: Record<string, NoticeRule> = {
  [accountMailAsked.name]: async (tx, event) => {
    const { kind, userId, sealedToken } = accountMailAsked.payload.parse(event.payload)
    const user = await findRecipient(tx, userId)
    if (!user) return []
    return [
      { userId, kind, params: { name: user.name }, link: null, sealedLink: sealedToken, channel: 'mail' },
    ]
  },
  [signUpRepeated.name]: async (tx, event) => {
    const { userId } = signUpRepeated.payload.parse(event.payload)
    const user = await findRecipient(tx, userId)
    if (!user) return []
    return [
      {
        userId,
        kind: 'sign-up-repeated',
        params: { name: user.name },
        link: '/forgot-password',
        channel: 'mail',
      },
    ]
  },
  [passwordChanged.name]: async (tx, event) => {
    const { userId } = passwordChanged.payload.parse(event.payload)
    const user = await findRecipient(tx, userId)
    return user ? [{ userId, kind: 'password-changed', params: { name: user.name }, link: '/account' }] : []
  },
  [correctionAnswered.name]: async (_tx, event) => {
    const { userId, done } = correctionAnswered.payload.parse(event.payload)
    return [{ userId, kind: 'correction-answered', params: { done }, link: paths.accountData() }]
  },
  [secondFactorChanged.name]: async (_tx, event) => {
    const { userId, enabled } = secondFactorChanged.payload.parse(event.payload)
    return [{ userId, kind: 'second-factor-changed', params: { enabled }, link: '/account' }]
  },
}
