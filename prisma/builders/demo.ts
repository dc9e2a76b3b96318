import { addAllotments } from './allotments'
import { addApplications } from './applications'
import { addCare } from './care'
import { addCast } from './cast'
import { addInvitations, addReports, addSaved } from './contacts'
import { daysFrom } from './days'
import { type DemoTables, emptyTables } from './demo-tables'
import { addDocuments, type DemoDocument } from './documents'
import { addEnterprises } from './enterprises'
import { addFairs } from './fairs'
import { addGatherings } from './gatherings'
import { addInbox } from './inbox'
import { addOpenings } from './openings'
import { addPastFair } from './past-fair'
import { addPolicies } from './policies'
import { addRequests } from './requests'
import { addRosters } from './rosters'
import { addServices } from './services'
import { addStations } from './stations'
import { addTalents } from './talents'
import { addBlocks, addLooks, addTemplates, setReplyTimes } from './traces'
import { addUniversities } from './universities'
import { addVouchers } from './vouchers'

/**
 * The whole demonstration as rows: people and enterprises are invented, universities bear their public names. The same
 * for every instant of one civil day; times are counted back from that day, so that a new demonstration is always alive.
 */
export function buildDemo(now: Date): DemoTables {
  return buildDemoWithDocuments(now).tables
}

/** The same with the contents of the files its rows name. */
export function buildDemoWithDocuments(now: Date): { tables: DemoTables; documents: DemoDocument[] } {
  const days = daysFrom(now)
  const tables = emptyTables()
  addUniversities(tables, days)
  const enterprises = addEnterprises(tables, days)
  addCast(tables, enterprises, days)
  const openings = addOpenings(tables, enterprises, days)
  const talents = addTalents(tables, days)
  addRosters(tables, talents, days)
  addApplications(tables, openings, talents, days)
  addInvitations(tables, openings, talents, days)
  addAllotments(tables, enterprises, talents, days)
  addSaved(tables, openings, talents, days)
  addReports(tables, openings, talents, days)
  addBlocks(tables, enterprises, days)
  addTemplates(tables, enterprises, days)
  addLooks(tables)
  addGatherings(tables, { enterprises, talents }, days)
  setReplyTimes(tables, days)
  addRequests(tables, enterprises, talents, days)
  addCare(tables, enterprises, days)
  addFairs(tables, days)
  addPastFair(tables, days)
  addPolicies(tables, days)
  addStations(tables, talents, days)
  addServices(tables, talents, days)
  addVouchers(tables, talents, days)
  const documents = addDocuments(tables)
  addInbox(tables, { enterprises, openings, talents }, days)
  return { tables, documents }
}
