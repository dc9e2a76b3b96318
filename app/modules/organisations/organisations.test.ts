import { beforeAll, describe, expect, it } from 'vitest'
import { createAccount, passwordHashOf } from '#prisma/builders/accounts'
import { testDatabase } from '#tests/support/database'
import { argsOf, cookieHeader, requestWith, visitOf } from '#tests/support/visits'
import { creditCheckCharacter } from '~/kernel/credit-code'
import type { MemberRole } from '~/modules/access/index'
import { authorize } from '~/modules/access/index.server'
import { logIn } from '~/modules/identity/index.server'
import { decrypt } from '~/platform/crypto.server'
import { db } from '~/platform/db.server'
import {
  acceptWithAccount,
  acceptWithNewAccount,
  changeMemberRole,
  decideMembership,
  inviteAccount,
  inviteMember,
  listMembers,
  listPendingMemberships,
  openInvitation,
  registerEnterprise,
  registerUniversityMember,
  removeMember,
  resendInvitation,
  revokeInvitation,
} from './index.server'

await testDatabase()
const password = 'Right-horse-7'
let hash: string
let made = 0
beforeAll(async () => {
  hash = await passwordHashOf(password)
})

function creditCode(): string {
  const body = `91440703MA${String(++made).padStart(7, '0')}`
  return body + creditCheckCharacter(body)
}

async function organisation(kind: 'enterprise' | 'university' | 'department' | 'office', name: string) {
  return (await db().organisation.create({ data: { kind, name } })).id
}

type Kind = 'enterprise' | 'university' | 'office'

async function member(kind: Kind, organisationId: string, email: string, role: MemberRole = 'owner') {
  const name = email.split('@')[0]!
  const input = { kind, email, name, passwordHash: hash, member: { organisationId, role } }
  return createAccount(db(), input)
}

/** The access a request of this account would have now, through a real login. */
async function accessOf(email: string, capability: 'member.read' | 'member.manage' = 'member.read') {
  const result = await logIn(visitOf(), requestWith(), { email, password })
  if (!result.ok) throw new Error(result.code)
  await db().user.updateMany({ where: { email, kind: 'office' }, data: { twoFactorEnabled: true } })
  const cookie = cookieHeader(result.value.headers)
  const access = () => authorize(argsOf(requestWith(cookie)), capability)
  return { access: await access(), again: access }
}

async function lastToken(): Promise<string> {
  const event = await db().domainEvent.findFirstOrThrow({
    where: { name: 'member.invited' },
    orderBy: { seq: 'desc' },
  })
  return decrypt('account-mail', (event.payload as { sealedToken: string }).sealedToken)
}

const signUpOf = (email: string, more: object = {}) => ({
  enterpriseName: `江门市试验${++made}有限公司`,
  creditCode: creditCode(),
  name: '陈立',
  email,
  password,
  ...more,
})

describe('an enterprise that signs up', () => {
  it('is new: it waits for review, and the person owns it', async () => {
    const input = signUpOf('a@org.test')
    expect(await registerEnterprise(visitOf(), input)).toEqual({ ok: true, value: null })
    const enterprise = await db().enterprise.findUniqueOrThrow({
      where: { creditCode: input.creditCode },
      include: { organisation: { include: { memberships: { include: { user: true } } } } },
    })
    expect(enterprise).toMatchObject({ status: 'pending', name: input.enterpriseName, contactName: '陈立' })
    expect(enterprise.organisation.memberships).toMatchObject([
      { role: 'owner', status: 'active', user: { email: 'a@org.test', kind: 'enterprise' } },
    ])
  })

  it('takes over one that was imported and nobody acts for, by code or by name', async () => {
    const id = await organisation('enterprise', '江门市待认领甲有限公司')
    const name = '江门市待认领甲有限公司'
    await db().enterprise.create({ data: { id, name, status: 'unverified' } })
    const input = signUpOf('b@org.test', { enterpriseName: name })
    expect(await registerEnterprise(visitOf(), input)).toMatchObject({ ok: true })
    expect(await db().enterprise.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'pending',
      creditCode: input.creditCode,
    })
    expect(await db().membership.count({ where: { organisationId: id, status: 'active' } })).toBe(1)
  })

  it('that is approved already, without members, stays approved while the person is verified', async () => {
    const code = creditCode()
    const id = await organisation('enterprise', '江门市已核准有限公司')
    await db().enterprise.create({
      data: { id, name: '江门市已核准有限公司', creditCode: code, status: 'approved' },
    })
    const input = signUpOf('c@org.test', { creditCode: code, enterpriseName: '江门市已核准有限公司' })
    expect(await registerEnterprise(visitOf(), input)).toMatchObject({ ok: true })
    expect((await db().enterprise.findUniqueOrThrow({ where: { id } })).status).toBe('approved')
    const membership = await db().membership.findFirstOrThrow({ where: { organisationId: id } })
    expect(membership.status).toBe('pending')
  })

  it('with members is refused, for known and unknown addresses alike', async () => {
    const input = signUpOf('d@org.test')
    await registerEnterprise(visitOf(), input)
    const known = await registerEnterprise(visitOf(), { ...input, name: '他人' })
    const unknown = await registerEnterprise(visitOf(), { ...input, email: 'd2@org.test' })
    expect(known).toMatchObject({ ok: false, code: 'has-members' })
    expect(unknown).toEqual(known)
    expect(await db().user.count({ where: { email: 'd2@org.test' } })).toBe(0)
  })

  it('with a name and a code of two different enterprises, or suspended, is refused', async () => {
    const [one, two] = [signUpOf('e@org.test'), signUpOf('f@org.test')]
    await registerEnterprise(visitOf(), one)
    await registerEnterprise(visitOf(), two)
    const mixed = signUpOf('g@org.test', { enterpriseName: one.enterpriseName, creditCode: two.creditCode })
    expect(await registerEnterprise(visitOf(), mixed)).toMatchObject({ code: 'mismatch' })
    const otherCode = signUpOf('g@org.test', { enterpriseName: one.enterpriseName })
    expect(await registerEnterprise(visitOf(), otherCode)).toMatchObject({ code: 'mismatch' })
    const id = await organisation('enterprise', '江门市停用有限公司')
    await db().enterprise.create({ data: { id, name: '江门市停用有限公司', status: 'suspended' } })
    const suspended = signUpOf('g@org.test', { enterpriseName: '江门市停用有限公司' })
    expect(await registerEnterprise(visitOf(), suspended)).toMatchObject({ code: 'suspended' })
  })

  it('from two sides at once gets one owner', async () => {
    const input = signUpOf('h1@org.test')
    const outcomes = await Promise.all(
      ['h1', 'h2', 'h3', 'h4'].map(name =>
        registerEnterprise(visitOf(), { ...input, email: `${name}@org.test` }),
      ),
    )
    expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(1)
    const organisationId = (
      await db().enterprise.findUniqueOrThrow({ where: { creditCode: input.creditCode } })
    ).id
    expect(await db().membership.count({ where: { organisationId } })).toBe(1)
  })
})

describe('somebody of a career office', () => {
  it('waits for the talent office, and the first one verified owns the organisation', async () => {
    const universityId = await organisation('university', '五邑大学')
    const person = { universityId, name: '周敏', password }
    await registerUniversityMember(visitOf(), { ...person, email: 'u1@org.test' })
    await registerUniversityMember(visitOf(), { ...person, email: 'u2@org.test' })
    expect((await listPendingMemberships()).filter(row => row.organisation.id === universityId)).toEqual([])
    await db().user.updateMany({
      where: { email: { in: ['u1@org.test', 'u2@org.test'] } },
      data: { emailVerified: true },
    })
    await expect(accessOf('u1@org.test')).rejects.toMatchObject({ status: 403 })

    const officeId = await organisation('office', '人才办甲')
    await member('office', officeId, 'office1@org.test')
    const { access } = await accessOf('office1@org.test')
    const waiting = (await listPendingMemberships()).filter(row => row.organisation.id === universityId)
    expect(waiting.map(row => row.user.email)).toEqual(['u1@org.test', 'u2@org.test'])
    const decide = (index: number, approve: boolean) =>
      decideMembership(access, { id: waiting[index]!.id, approve })
    expect(await decide(0, true)).toMatchObject({ ok: true })
    expect(await decide(0, true)).toMatchObject({ code: 'gone' })
    expect(await decide(1, true)).toMatchObject({ ok: true })
    const members = (await listMembers((await accessOf('u1@org.test')).access)).members
    expect(members.map(row => [row.user.email, row.role])).toEqual([
      ['u1@org.test', 'owner'],
      ['u2@org.test', 'member'],
    ])
  })
})

describe('an invitation', () => {
  async function enterpriseWithOwner(name: string) {
    const id = await organisation('enterprise', name)
    await member('enterprise', id, `${name}@org.test`)
    return { id, ...(await accessOf(`${name}@org.test`)) }
  }

  it('is accepted once with a new account, however many try at once', async () => {
    const { id, access } = await enterpriseWithOwner('i1')
    await inviteMember(access, { email: 'new1@org.test', role: 'admin' })
    const token = await lastToken()
    expect(await openInvitation(visitOf(), token)).toMatchObject({
      email: 'new1@org.test',
      hasAccount: false,
    })
    const accept = () => acceptWithNewAccount(visitOf(), token, { name: '何佩', password })
    const outcomes = await Promise.all(Array.from({ length: 10 }, accept))
    expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(1)
    expect(await db().user.count({ where: { email: 'new1@org.test' } })).toBe(1)
    const joined = await db().membership.findMany({
      where: { organisationId: id, user: { email: 'new1@org.test' } },
    })
    expect(joined).toMatchObject([{ role: 'admin', status: 'active' }])
    await accessOf('new1@org.test', 'member.manage')
  })

  it('is accepted by the account of its address only, of the same kind, once at a time', async () => {
    const { access } = await enterpriseWithOwner('i2')
    const elsewhere = await organisation('enterprise', 'i2-other')
    const free = await createAccount(db(), {
      kind: 'enterprise',
      email: 'free@org.test',
      name: '自由',
      passwordHash: hash,
    })
    await member('enterprise', elsewhere, 'bound@org.test')
    const graduate = { kind: 'graduate' as const, email: 'grad@org.test', name: '林', passwordHash: hash }
    await createAccount(db(), graduate)
    const invited = async (email: string) => {
      await inviteMember(access, { email, role: 'member' })
      return lastToken()
    }
    const as = (userId: string, email: string, kind = 'enterprise') => ({
      ...visitOf(),
      actor: { userId, email, kind },
    })
    const token = await invited('free@org.test')
    expect(await acceptWithAccount(as(free, 'other@org.test'), token)).toMatchObject({
      code: 'other-account',
    })
    const twice = await Promise.all([
      acceptWithAccount(as(free, 'free@org.test'), token),
      acceptWithAccount(as(free, 'free@org.test'), token),
    ])
    expect(twice.filter(outcome => outcome.ok)).toHaveLength(1)
    const bound = await db().user.findUniqueOrThrow({ where: { email: 'bound@org.test' } })
    const second = await invited('bound@org.test')
    expect(await acceptWithAccount(as(bound.id, bound.email), second)).toMatchObject({
      code: 'has-organisation',
    })
    const third = await invited('grad@org.test')
    const grad = await db().user.findUniqueOrThrow({ where: { email: 'grad@org.test' } })
    expect(await acceptWithAccount(as(grad.id, grad.email, 'graduate'), third)).toMatchObject({
      code: 'other-kind',
    })
  })

  it('is dead after seven days, taken back, or sent again under a new link', async () => {
    const { access } = await enterpriseWithOwner('i3')
    await inviteMember(access, { email: 'late@org.test', role: 'member' })
    const first = await lastToken()
    const week = new Date(Date.now() + 7 * 86_400_000 + 1000)
    expect(await openInvitation(visitOf({ now: week }), first)).toBeNull()
    const [row] = (await listMembers(access)).invitations
    expect(await resendInvitation(access, row!.id)).toMatchObject({ ok: true })
    const second = await lastToken()
    expect(await openInvitation(visitOf(), first)).toBeNull()
    expect(await openInvitation(visitOf(), second)).not.toBeNull()
    expect(await revokeInvitation(access, row!.id)).toMatchObject({ ok: true })
    expect(await acceptWithNewAccount(visitOf(), second, { name: '某', password })).toMatchObject({
      code: 'gone',
    })
  })

  it('of another organisation cannot be resent or taken back by guessing its id', async () => {
    const { access } = await enterpriseWithOwner('i4')
    const { access: stranger } = await enterpriseWithOwner('i5')
    await inviteMember(access, { email: 'mine@org.test', role: 'member' })
    const [row] = (await listMembers(access)).invitations
    expect(await resendInvitation(stranger, row!.id)).toMatchObject({ code: 'gone' })
    expect(await revokeInvitation(stranger, row!.id)).toMatchObject({ code: 'gone' })
  })

  it('of the talent office makes leaders without an organisation, and departments with an owner', async () => {
    const officeId = await organisation('office', '人才办乙')
    await member('office', officeId, 'office2@org.test')
    const { access } = await accessOf('office2@org.test')
    await inviteAccount(access, { email: 'leader@org.test', kind: 'leader' })
    await acceptWithNewAccount(visitOf(), await lastToken(), { name: '黄建国', password })
    await inviteAccount(access, { email: 'dept@org.test', kind: 'department', department: '区教育局' })
    await acceptWithNewAccount(visitOf(), await lastToken(), { name: '吴海', password })
    const people = await db().user.findMany({
      where: { email: { in: ['leader@org.test', 'dept@org.test'] } },
      include: { memberships: { include: { organisation: true } } },
      orderBy: { email: 'asc' },
    })
    expect(people).toMatchObject([
      { kind: 'department', memberships: [{ role: 'owner', organisation: { name: '区教育局' } }] },
      { kind: 'leader', memberships: [] },
    ])
  })
})

describe('a role', () => {
  async function team(name: string) {
    const id = await organisation('enterprise', name)
    for (const role of ['owner', 'admin', 'member'] as const) {
      await member('enterprise', id, `${name}-${role}@org.test`, role)
    }
    const idOf = async (role: string) =>
      (
        await db().membership.findFirstOrThrow({
          where: { organisationId: id, user: { email: `${name}-${role}@org.test` } },
        })
      ).id
    return { id, idOf, as: (role: MemberRole) => accessOf(`${name}-${role}@org.test`) }
  }

  it('taken away works from the next request', async () => {
    const { idOf, as } = await team('r1')
    const owner = await as('owner')
    const admin = await accessOf('r1-admin@org.test', 'member.manage')
    expect(await changeMemberRole(owner.access, { id: await idOf('admin'), role: 'member' })).toMatchObject({
      ok: true,
    })
    await expect(admin.again()).rejects.toMatchObject({ status: 403 })
    const plain = await as('member')
    expect(await removeMember(owner.access, await idOf('member'))).toMatchObject({ ok: true })
    await expect(plain.again()).rejects.toMatchObject({ status: 403 })
  })

  it("above one's own is neither given nor taken", async () => {
    const { idOf, as } = await team('r2')
    const admin = (await as('admin')).access
    const plain = (await as('member')).access
    expect(await changeMemberRole(admin, { id: await idOf('owner'), role: 'member' })).toMatchObject({
      code: 'role-forbidden',
    })
    expect(await changeMemberRole(admin, { id: await idOf('admin'), role: 'owner' })).toMatchObject({
      code: 'role-forbidden',
    })
    expect(await removeMember(admin, await idOf('owner'))).toMatchObject({ code: 'role-forbidden' })
    expect(await removeMember(plain, await idOf('admin'))).toMatchObject({ code: 'role-forbidden' })
    expect(await inviteMember(plain, { email: 'x@org.test', role: 'member' })).toMatchObject({
      code: 'role-forbidden',
    })
    expect(await inviteMember(admin, { email: 'x@org.test', role: 'owner' })).toMatchObject({
      code: 'role-forbidden',
    })
  })

  it('of owner stays with somebody, also when two owners leave at once', async () => {
    const { id, idOf, as } = await team('r3')
    const owner = (await as('owner')).access
    expect(await removeMember(owner, await idOf('owner'))).toMatchObject({ code: 'last-owner' })
    await changeMemberRole(owner, { id: await idOf('admin'), role: 'owner' })
    const second = (await as('admin')).access
    const outcomes = await Promise.all([
      removeMember(owner, await idOf('owner')),
      removeMember(second, await idOf('admin')),
    ])
    expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(1)
    const where = { organisationId: id, role: 'owner' as const, status: 'active' as const }
    expect(await db().membership.count({ where })).toBe(1)
  })

  it('of another organisation is not there for one who guesses its id', async () => {
    const { idOf } = await team('r4')
    const { as } = await team('r5')
    const stranger = (await as('owner')).access
    expect(await changeMemberRole(stranger, { id: await idOf('member'), role: 'admin' })).toMatchObject({
      code: 'gone',
    })
    expect(await removeMember(stranger, await idOf('member'))).toMatchObject({ code: 'gone' })
  })
})

it('an account of the talent office comes no further than its second factor until it has one', async () => {
  const officeId = await organisation('office', '人才办丙')
  await member('office', officeId, 'office3@org.test')
  const result = await logIn(visitOf(), requestWith(), { email: 'office3@org.test', password })
  if (!result.ok) throw new Error(result.code)
  const request = requestWith(cookieHeader(result.value.headers))
  const refused = await authorize(argsOf(request), 'office.home').catch((answer: Response) => answer)
  expect(refused).toMatchObject({ status: 302 })
  expect((refused as Response).headers.get('location')).toBe('/account/two-factor')
  await authorize(argsOf(request), 'account.manage')
})
