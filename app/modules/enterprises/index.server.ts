export { type DecideRefusal, decideEnterprise } from './decide-enterprise.server'
export {
  type EnterpriseRow,
  type EnterpriseUpsert,
  ensureEnterprises,
  upsertEnterprises,
} from './import-enterprises.server'
export {
  type ListedEnterprise,
  listEnterprises,
  listEnterprisesForOffice,
  type ShownEnterprise,
} from './list-enterprises.server'
export {
  enterpriseForOffice,
  enterpriseStanding,
  ownDecisions,
  ownEnterprise,
  publicEnterprise,
} from './read-enterprise.server'
export { type SaveRefusal, saveEnterprise } from './save-enterprise.server'
export { storeReplyTimes } from './store-reply-times.server'
