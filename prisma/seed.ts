import { closeDb, db } from '../app/platform/db.server'
import { loadDemo } from './builders/load-demo'
import { loadVocabularies } from './builders/load-vocabularies'

const began = Date.now()
await loadVocabularies()
const counts = await loadDemo(db(), new Date())
await closeDb()
const seconds = ((Date.now() - began) / 1000).toFixed(1)
const { university, enterprise, opening, talent, application } = counts
console.error(
  `demonstration loaded in ${seconds} s: ${university} universities, ${enterprise} enterprises, ${opening} openings, ${talent} graduates, ${application} applications`,
)
