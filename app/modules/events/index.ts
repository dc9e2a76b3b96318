export { defineEvent, type EventDefinition, type EventPayload } from './event'
