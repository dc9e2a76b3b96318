/** Where an enterprise stands: 导入未核验, 待审, 退回补正, 通过, 停用. */
export const ENTERPRISE_STATUSES = ['unverified', 'pending', 'returned', 'approved', 'suspended'] as const
export type EnterpriseStatus = (typeof ENTERPRISE_STATUSES)[number]

export const ENTERPRISE_MOVES = ['submit', 'recheck', 'approve', 'return', 'suspend', 'resume'] as const
export type EnterpriseMove = (typeof ENTERPRISE_MOVES)[number]

type MoveRule = {
  from: readonly EnterpriseStatus[]
  to: EnterpriseStatus
  by: 'enterprise' | 'office'
  /** The reason is told to the enterprise and must be given. */
  note: 'required' | 'optional' | 'none'
}

/** Every way from one state to another: who may bring it about, from where, with which explanation. */
export const MOVE_RULES: Record<EnterpriseMove, MoveRule> = {
  submit: { from: ['unverified', 'returned'], to: 'pending', by: 'enterprise', note: 'none' },
  recheck: { from: ['approved'], to: 'pending', by: 'enterprise', note: 'none' },
  approve: { from: ['pending', 'unverified'], to: 'approved', by: 'office', note: 'optional' },
  return: { from: ['pending'], to: 'returned', by: 'office', note: 'required' },
  suspend: {
    from: ['unverified', 'pending', 'returned', 'approved'],
    to: 'suspended',
    by: 'office',
    note: 'required',
  },
  resume: { from: ['suspended'], to: 'approved', by: 'office', note: 'optional' },
}

/** What one side can do with an enterprise in a state. */
export function movesFrom(status: EnterpriseStatus, by: 'enterprise' | 'office'): EnterpriseMove[] {
  return ENTERPRISE_MOVES.filter(move => MOVE_RULES[move].by === by && MOVE_RULES[move].from.includes(status))
}

/** Whether an enterprise may reach graduates at all: contact, search, invite, see applicants. Only reviewed ones. */
export function mayContact(enterprise: { status: EnterpriseStatus }): boolean {
  return enterprise.status === 'approved'
}
