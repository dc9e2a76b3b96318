export { type DeliveredEvent, deliverOnce, loadEvent } from './deliver-event.server'
export { type ChangeContext, recordChange } from './record-change.server'
export { recordEvent } from './record-event.server'
