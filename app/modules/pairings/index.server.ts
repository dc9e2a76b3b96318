export { type AdjustRefusal, adjustProposal } from './adjust-proposal.server'
export { type AssignRefusal, assignLeader } from './assign-leader.server'
export { leadersOf } from './cadre-scope.store.server'
export { type CaredPairing, lockCareFor } from './care.store.server'
export { changePost, type PostChangeRefusal, type Successors } from './change-post.server'
export { copyProposal, makeProposal, type ProposeRefusal } from './make-proposal.server'
export { pairingsData } from './personal-data.store.server'
export { closeRound, type PublishRefusal, publishRound } from './publish-round.server'
export { careUnderWay, myCare, myLeaders, myTalent, revealPhone } from './read-care.server'
export {
  cadreAccounts,
  listKeyTalents,
  listLeaders,
  readKeyTalent,
  readLeader,
  successorsFor,
} from './read-registers.server'
export {
  type CurrentRound,
  currentRound,
  type LineWhy,
  listRounds,
  type ProposalView,
  readProposal,
  readRound,
  roundPairings,
  roundPeople,
} from './read-rounds.server'
export { type SaveKeyTalentRefusal, saveKeyTalent } from './save-key-talent.server'
export { type SaveLeaderRefusal, saveLeader } from './save-leader.server'
export { type Participation, type SaveRoundRefusal, saveRound, setParticipation } from './save-round.server'
export { enterConflict, removeConflict } from './set-conflict.server'
