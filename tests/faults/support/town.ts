import { createHash, createHmac, randomBytes } from 'node:crypto'
import { castEnterprise, castGraduate, castOffice, castOpening } from '#tests/support/cast'
import { db } from '~/platform/db.server'
import { SECRET } from './cluster'

const DAY_MS = 86_400_000

/** A cookie of somebody who is logged in: the session is made beside the login, which counts attempts. */
export async function cookieOf(userId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const now = new Date()
  await db().session.create({
    data: { userId, token, expiresAt: new Date(now.getTime() + DAY_MS), createdAt: now, updatedAt: now },
  })
  const key = createHash('sha256').update(`auth:${SECRET}`).digest('hex')
  const signature = createHmac('sha256', key).update(token).digest('base64')
  return `pengbo.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}

/** An administrator of the talent office, second factor and all. */
async function castOfficeAdmin() {
  const office = await castOffice()
  const organisation = await db().organisation.create({ data: { kind: 'office', name: '人才办' } })
  await db().membership.create({
    data: { userId: office.userId, organisationId: organisation.id, role: 'owner' },
  })
  await db().user.update({ where: { id: office.userId }, data: { twoFactorEnabled: true } })
  return office
}

export type Town = Awaited<ReturnType<typeof buildTown>>

/** People with whom a site can be worked: enterprises with published openings, graduates and an officer, all logged in. */
export async function buildTown(size: { enterprises: number; openings: number; graduates: number }) {
  const validUntil = new Date(Date.now() + 60 * DAY_MS).toISOString().slice(0, 10)
  const enterprises = []
  const openings: string[] = []
  for (let at = 0; at < size.enterprises; at++) {
    const enterprise = await castEnterprise()
    enterprises.push({ ...enterprise, cookie: await cookieOf(enterprise.userId) })
    for (let one = at; one < size.openings; one += size.enterprises)
      openings.push((await castOpening(enterprise.id, { validUntil })).id)
  }
  const graduates = []
  for (let at = 0; at < size.graduates; at++) {
    const graduate = await castGraduate()
    graduates.push({ ...graduate, cookie: await cookieOf(graduate.userId) })
  }
  const office = await castOfficeAdmin()
  return { enterprises, openings, graduates, office: { ...office, cookie: await cookieOf(office.userId) } }
}
