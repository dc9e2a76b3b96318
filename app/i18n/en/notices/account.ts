import type { Messages } from '../../catalogue'
import type zh from '../../zh-CN/notices/account'

export default {
  'confirm-email': {
    subject: p => `${p.name}, please confirm your email address`,
    body: () =>
      'Press the button below within 24 hours to confirm your address; then you can log in.\nIf you did not sign up, you can ignore this message.',
    action: 'Confirm email',
  },
  'reset-password': {
    subject: () => 'Set a new password',
    body: p =>
      `${p.name}, we were asked to set a new password for you. Press the button below within an hour; your other devices will be logged out.\nIf this was not you, ignore this message and nothing changes.`,
    action: 'Set new password',
  },
  'sign-up-repeated': {
    subject: () => 'Somebody signed up with your address',
    body: p =>
      `${p.name}, somebody has just tried to sign up with this address. You already have an account: simply log in, or set a new password if you have forgotten it.\nIf this was not you, ignore this message; nothing has changed.`,
    action: 'Set a new password',
  },
  'password-changed': {
    subject: () => 'Your password was changed',
    body: p => `${p.name}, your password has just been changed. If this was not you, set a new one at once.`,
    action: 'Account security',
  },
  'correction-answered': {
    subject: (p: { done: boolean }) => (p.done ? 'Your correction was made' : 'Your correction was answered'),
    body: (p: { done: boolean }) =>
      p.done
        ? 'What you asked to have corrected was corrected; please check it.'
        : 'What you asked to have corrected was not changed; the answer says why.',
    action: 'Read the answer',
  },
  'second-factor-changed': {
    subject: p => (p.enabled ? 'Two-step verification is on' : 'Two-step verification is off'),
    body: p =>
      p.enabled
        ? 'From now on, logging in asks for a code from your authenticator. Keep your backup codes safe.'
        : 'From now on, logging in asks for your password only. If this was not you, change your password at once.',
    action: 'Account security',
  },
} satisfies Messages<typeof zh>
