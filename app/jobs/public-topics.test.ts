import { expect, test } from 'vitest'
import { TOPICS } from '~/platform/changes.server'
import { EVENTS } from './events'

/** Areas whose events change nothing on a page that is kept for visitors. A new area of events is entered here or becomes a topic. */
const UNSEEN = new Set([
  'account',
  'allocation',
  'apartment',
  'application',
  'card',
  'consent',
  'department',
  'fair-day',
  'housing',
  'invitation',
  'key-talent',
  'leader',
  'lease',
  'lottery',
  'member',
  'membership',
  'operations',
  'pairing',
  'place',
  'policy',
  'privacy',
  'request',
  'round',
  'service',
  'station',
  'talent',
  'visit',
  'voucher',
])

const areas = [...new Set(EVENTS.map(({ name }) => name.split('.')[0]!))].sort()

test('of every area of events it is decided whether kept pages show it', () => {
  const topics = new Set<string>(TOPICS)
  expect(areas.filter(area => topics.has(area) === UNSEEN.has(area))).toEqual([])
})

test('every topic has events, but for the one told by the index', () => {
  expect(TOPICS.filter(topic => !areas.includes(topic))).toEqual(['search'])
})
