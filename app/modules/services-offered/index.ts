export { type EntitlementRefusal, type HeldCard, whyNotApply } from './entitlement'
export { type AskedPaper, missingPapers, papersText } from './papers'
export { serviceApplied, servicePaperAdded, servicePaperRead, serviceSaved } from './service.events'
export { applySchema, paperNameSchema, purposeSchema, serviceSchema } from './service.schema'
