export {
  type CorrectionAnswer,
  type CorrectionInput,
  correctionAnswerSchema,
  correctionSchema,
} from './correction.schema'
export {
  copyMade,
  correctionAnswered,
  correctionAsked,
  dataExpired,
  personErased,
} from './privacy.events'
export { type ReceiptLine, receiptLines } from './receipt'
