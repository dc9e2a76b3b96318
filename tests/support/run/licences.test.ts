import { describe, expect, it } from 'vitest'
import { countsOf } from './audit.mjs'
import { isAllowed, objections, packagesOf } from './licences.mjs'

describe('the licences of the packages', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND Zlib', '(Apache-2.0 AND MIT)', 'MIT-0'])(
    '%s is fine',
    licence => expect(isAllowed(licence)).toBe(true),
  )

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'UNLICENSED', 'SEE LICENSE IN x', ''])(
    '%s is not',
    licence => expect(isAllowed(licence)).toBe(false),
  )

  it('are told by name when one is not on the list, also below another package', () => {
    const packages = packagesOf({
      '': {},
      'node_modules/lightningcss-linux-x64-gnu': { version: '1', license: 'MPL-2.0' },
      'node_modules/a/node_modules/b': { version: '2.0.0', license: 'AGPL-3.0' },
      'node_modules/elkjs': { version: '1', license: 'GPL-3.0' },
      'node_modules/nameless': { version: '1' },
    })
    expect(objections(packages).map(sentence => sentence.split(' ')[0])).toEqual([
      'b@2.0.0:',
      'elkjs@1:',
      'nameless@1:',
    ])
  })
})

describe('the audit', () => {
  it('counts what the registry knows, and knows when it was told nothing', () => {
    expect(countsOf('npm warn x\n{"metadata":{"vulnerabilities":{"critical":1}}}\n')).toEqual({ critical: 1 })
    expect(countsOf('{"message":"405 Method Not Allowed","statusCode":405}')).toBeUndefined()
    expect(countsOf('getaddrinfo ENOTFOUND')).toBeUndefined()
  })
})
