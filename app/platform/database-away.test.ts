import { expect, test } from 'vitest'
import { isDatabaseAway } from './database-away'

test('a database that is gone, going or coming back is told from a fault of ours', () => {
  const away = [
    { code: 'P1001', message: "Can't reach database server at 127.0.0.1:5432" },
    new Error('Connection terminated unexpectedly'),
    { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '57P03' } } } },
    { name: 'DriverAdapterError', cause: { kind: 'DatabaseNotReachable' } },
    Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  ]
  for (const error of away) expect(isDatabaseAway(error), JSON.stringify(error)).toBe(true)
  const ours = [null, 'ECONNREFUSED', new TypeError('x is undefined'), { code: 'P2002' }, { code: '23505' }]
  for (const error of ours) expect(isDatabaseAway(error), JSON.stringify(error)).toBe(false)
})
