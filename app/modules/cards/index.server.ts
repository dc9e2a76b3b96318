export {
  type AnswerRefusal,
  answerAsDepartment,
  answerAsEmployer,
  appealCard,
  lapseSupplements,
  withdrawCard,
} from './answer-application.server'
export {
  type ApplyRefusal,
  applyForCard,
  applyForFamily,
  type CardPaperUpload,
  cardReceiptOf,
  resendCard,
  sealedIdentity,
  updateCard,
} from './apply-card.server'
export {
  answerObjection,
  earliestNoticeEnd,
  issueNoticed,
  type NoticeRefusal,
  objectTo,
  publishNotice,
} from './card-notices.server'
export { type CardWords, cardPdf } from './card-pdf.server'
export { cardAddress, cardPicture, codeOfCard } from './card-picture.server'
export { cardWork } from './card-work.server'
export { askHolders, giveUpCard, reissueCard, reportLost, setCard } from './change-card.server'
export { type DecideRefusal, decideApplication } from './decide-application.server'
export {
  type ActiveCard,
  type CardByCode,
  type CardCodeFault,
  findActiveCardOf,
  findCardByCode,
} from './find-card.server'
export { openCardPaper, revealCardIdentity, revealObjector } from './open-paper.server'
export { cardsData } from './personal-data.store.server'
export {
  draftPolicy,
  dryRun,
  editPolicy,
  type Flip,
  flipsOf,
  type PolicyRefusal,
  publishPolicy,
  saveTier,
} from './policies.server'
export {
  allIssuedCards,
  type CardApplicationView,
  type CardFilter,
  countCardApplications,
  departmentApplication,
  departmentReviews,
  employerApplication,
  employerApplications,
  listCardApplications,
  listIssuedCards,
  listPublicTiers,
  listReviewers,
  listTiers,
  myCard,
  myCardApplication,
  myCards,
  officeCard,
  officeCardApplication,
  officeNotices,
  publicNotices,
  readPolicy,
} from './read-cards.server'
export { type ReplayedDecision, replayDecisions } from './replay-decisions.server'
