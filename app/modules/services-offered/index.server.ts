export { applyForService, type NamedPaper } from './apply-for-service.server'
export { findPaperFacts as servicePaperNoticeFacts } from './case.store.server'
export { addServicePaper } from './hand-in-paper.server'
export { openServicePaper } from './open-paper.server'
export { servicesData } from './personal-data.store.server'
export {
  type CaseFilter,
  type CaseView,
  caseOf,
  type ListedCase,
  listCases,
  listServices,
  listTiers,
  officeService,
  ownCase,
  type ServicesFor,
  serviceFor,
  servicesFor,
} from './read-services.server'
export { saveService } from './save-service.server'
