import { type APIRequestContext, expect, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { idOf } from '../../prisma/builders/chance'
import { serviceIdOf } from '../../prisma/builders/services'
import { PUBLIC_THINGS, WISHING_FAIR } from './support/own-things'
import { type Person, requestsOf } from './support/people'

const origin = () => ({ origin: process.env.BASE_URL ?? '' })
const text = (content: string) => Buffer.from(content)
const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files))

const HTML = text('<!doctype html><script>alert(1)</script>')
const PROGRAM = Buffer.concat([text('MZ\u0090\0'), Buffer.alloc(2000, 1)])
const TRAILING = text('<script>1</script>\n%PDF-1.4\n%%EOF')
const BOMB = zip({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': new Uint8Array(60 * 1024 * 1024),
})
const SHEET_BOMB = zip({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024),
})

/** What lies about itself, by the name under which it comes. */
const LIARS: [name: string, content: Buffer][] = [
  ['简历.pdf', HTML],
  ['photo.png', PROGRAM],
  ['paper.pdf', TRAILING],
  ['bomb.docx', BOMB],
  ['bomb.xlsx', SHEET_BOMB],
  ['../../../etc/passwd.pdf', HTML],
  ['empty.pdf', Buffer.alloc(0)],
]
const LARGE = Buffer.concat([text('%PDF-1.4\n'), Buffer.alloc(11 * 1024 * 1024, 32), text('\n%%EOF')])

type Door = {
  what: string
  person: Person
  path: string
  field: string
  form?: Record<string, string>
  /** Names of what this door may take, because it is harmless here or refused by the job behind it. */
  takes?: string[]
}

const housing = {
  identity: '11010519491231002X',
  employer: '试用企业',
  insuranceMonths: '14',
  ownsHome: 'no',
  undertaking: 'on',
}

/** Every door of the site through which a file of a person comes in. */
const DOORS: Door[] = [
  { what: 'résumé', person: 'graduate2', path: '/me/profile', field: 'resume', form: { intent: 'resume' } },
  {
    what: 'paper of an apartment',
    person: 'graduate2',
    path: `/me/apartments/apply/${idOf('allotment', 'D')}`,
    field: 'contract',
    form: housing,
  },
  {
    what: 'licence',
    person: 'enterprise2',
    path: '/enterprise/profile',
    field: 'licence',
    form: { name: '试用企业名称' },
  },
  {
    what: 'picture of an apartment',
    person: 'office',
    path: `/office/apartments/projects/${PUBLIC_THINGS.projectId}`,
    field: 'file',
    form: { intent: 'picture', kind: 'photo' },
  },
  {
    what: 'list of units',
    person: 'office',
    path: `/office/apartments/projects/${PUBLIC_THINGS.projectId}?list=units`,
    field: 'units',
  },
  {
    what: 'list to import',
    person: 'office',
    path: '/office/imports',
    field: 'file',
    form: { kind: 'universities', dryRun: 'on' },
    takes: ['bomb.xlsx'],
  },
  {
    what: 'roster',
    person: 'university',
    path: '/university/imports',
    field: 'file',
    form: { kind: 'graduates', dryRun: 'on' },
    takes: ['bomb.xlsx'],
  },
  { what: 'list of meetings', person: 'office', path: '/office/fairs/arrange', field: 'file' },
  {
    what: 'list of wishes',
    person: 'enterprise',
    path: `/enterprise/fairs/${WISHING_FAIR}/wishes`,
    field: 'file',
  },
  {
    what: 'paper of a request',
    person: 'graduate2',
    path: '/me/services/new',
    field: 'files',
    form: { title: '试一试', detail: '试一试上传附件', kindKey: 'schooling' },
    takes: ['empty.pdf'],
  },
  {
    what: 'paper of a service',
    person: 'graduate',
    path: `/me/services/apply/${serviceIdOf('school')}`,
    field: 'paper-0',
    form: { detail: '孩子九月上小学' },
  },
  {
    what: 'paper of a talent card',
    person: 'graduate2',
    path: '/me/card/apply?tier=C',
    field: 'paper-degree',
    form: { identity: '11010519491231002X', employer: '试用企业', degree: 'master' },
    takes: ['empty.pdf'],
  },
  {
    what: 'photograph of a visit',
    person: 'leader',
    path: `/cadre/visits/new?talent=${idOf('key-talent', 0)}`,
    field: 'photos',
    form: { intent: 'submit' },
    takes: ['empty.pdf'],
  },
  {
    what: 'photograph of a hand-over',
    person: 'office',
    path: `/office/apartments/leases/${idOf('lease', 9)}`,
    field: 'photo',
    form: { intent: 'check-out', endedOn: '2026-11-27', electricity: '120', water: '9', gas: '3' },
    takes: ['empty.pdf'],
  },
  {
    what: 'file of a policy',
    person: 'office',
    path: `/office/policies/${idOf('policy', 2)}`,
    field: 'file',
    form: { intent: 'file' },
  },
]

async function send(requests: APIRequestContext, door: Door, name: string, buffer: Buffer) {
  const file = { name, mimeType: 'application/pdf', buffer }
  return requests.post(door.path, {
    headers: origin(),
    multipart: { ...door.form, [door.field]: file },
    maxRedirects: 0,
  })
}

for (const door of DOORS) {
  test(`the door for a ${door.what} takes nothing that lies, bursts or is too large, and says so`, async () => {
    const requests = await requestsOf(door.person)
    for (const [name, content] of [...LIARS, ['large.pdf', LARGE] as [string, Buffer]]) {
      if (door.takes?.includes(name)) continue
      const answer = await send(requests, door, name, content)
      expect([400, 404, 409, 413], `${door.what}: ${name} → ${answer.status()}`).toContain(answer.status())
      const said = await answer.text()
      expect(said, `${door.what}: ${name}`).not.toMatch(/ at \w+ \(|node_modules|prisma/i)
      expect(said.length, `${door.what}: ${name} is answered in words`).toBeGreaterThan(200)
    }
    await requests.dispose()
  })
}

test('a sheet that bursts is taken for an import, and the run says that it cannot be read', async () => {
  const door = DOORS.find(one => one.what === 'list to import')!
  const requests = await requestsOf('office')
  const answer = await send(requests, door, 'bomb.xlsx', SHEET_BOMB)
  expect([302, 303]).toContain(answer.status())
  const run = answer.headers().location!
  await expect
    .poll(async () => (await requests.get(run)).text(), { timeout: 30_000 })
    .toMatch(/文件结构有误|文件是空的|文件过大/)
  await requests.dispose()
})

test('two hundred megabytes are refused before they are read, at every door', async () => {
  for (const door of DOORS.slice(0, 2)) {
    const requests = await requestsOf(door.person)
    const huge = Buffer.alloc(200 * 1024 * 1024, 32)
    const before = Date.now()
    const status = await send(requests, door, 'huge.pdf', huge).then(
      answer => answer.status(),
      // The site may close the connection while the rest is still being sent.
      () => 413,
    )
    expect(status, door.what).toBe(413)
    expect(Date.now() - before).toBeLessThan(30_000)
    await requests.dispose()
  }
})
