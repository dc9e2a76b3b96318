import type { Messages } from '../../catalogue'
import type zh from '../../zh-CN/notices/members'

const roles = { owner: 'owner', admin: 'administrator', member: 'member' }

export default {
  'member-invited': {
    subject: p => `${p.organisation} invites you`,
    body: p =>
      `${p.inviter} of ${p.organisation} invites you to open an account. Press the button below within 7 days to accept.\nIf you do not know them, ignore this message.`,
    action: 'Accept invitation',
  },
  'member-joined': {
    subject: p => `${p.name} joined ${p.organisation}`,
    body: p => `${p.name} accepted the invitation and is now ${roles[p.role]} of ${p.organisation}.`,
    action: 'See members',
  },
  'member-removed': {
    subject: p => `You are no longer a member of ${p.organisation}`,
    body: p =>
      `Your membership of ${p.organisation} has ended; you can no longer see or handle its matters. Please ask its owner if you have questions.`,
    action: 'See account',
  },
  'member-role-changed': {
    subject: p => `You are now ${roles[p.role]} of ${p.organisation}`,
    body: p => `From now on you are ${roles[p.role]} of ${p.organisation}.`,
    action: 'See account',
  },
  'membership-approved': {
    subject: p => `${p.organisation}: you are verified`,
    body: p => `The talent office has verified you. You can now act for ${p.organisation}.`,
    action: 'Go to my home',
  },
  'membership-refused': {
    subject: p => `${p.organisation}: you could not be verified`,
    body: p =>
      `The talent office could not verify that you belong to ${p.organisation}. Ask a colleague to invite you, or contact the talent office.`,
    action: 'See account',
  },
} satisfies Messages<typeof zh>
