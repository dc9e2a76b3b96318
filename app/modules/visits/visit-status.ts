/** Ways of being in touch: 走访, 座谈, 电话, 线上. */
export const VISIT_MODES = ['visit', 'meeting', 'phone', 'online'] as const
export type VisitMode = (typeof VISIT_MODES)[number]

/** Face to face: what counts as a visit for the frequency rule. */
export const FACE_TO_FACE = ['visit', 'meeting'] as const satisfies readonly VisitMode[]

export function isFaceToFace(mode: VisitMode): boolean {
  return (FACE_TO_FACE as readonly VisitMode[]).includes(mode)
}

/** States of a visit that was written down: 草稿, 待确认, 已确认. */
export const VISIT_STATUSES = ['draft', 'awaiting_confirmation', 'confirmed'] as const
export type VisitStatus = (typeof VISIT_STATUSES)[number]

/** Who brings a state about; the leader alone confirms. */
export type VisitMover = 'leader' | 'liaison'
type Origin = VisitStatus | 'new'

/** The table: for each state, who may bring it about and from which states; `new` is a visit not yet written down. */
export const VISIT_TRANSITIONS: Record<VisitStatus, Record<VisitMover, readonly Origin[]>> = {
  draft: { leader: ['new', 'draft', 'awaiting_confirmation'], liaison: ['new', 'draft'] },
  awaiting_confirmation: { leader: [], liaison: ['new', 'draft', 'awaiting_confirmation'] },
  confirmed: { leader: ['new', 'draft', 'awaiting_confirmation'], liaison: [] },
}

/** Whether `mover` may take a visit from one state to another. */
export function mayMoveVisit(from: Origin, to: VisitStatus, mover: VisitMover): boolean {
  return VISIT_TRANSITIONS[to][mover].includes(from)
}

/** The state that sending brings about: the leader confirms by it, the liaison asks for confirmation. */
export function sentStatus(mover: VisitMover): VisitStatus {
  return mover === 'leader' ? 'confirmed' : 'awaiting_confirmation'
}
