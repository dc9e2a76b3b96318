import { describe, expect, it } from 'vitest'
import { parseForm } from '../../platform/http/form.server'
import { batchSchema, housingSchema, reviewSchema } from '../allocations/index'
import { projectSchema, unitStatusSchema } from '../apartments/index'
import { handoverSchema, settleSchema, wishAnswerSchema } from './index'

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('forms as a browser posts them, with what is optional left empty', () => {
  it('hand over a unit', () => {
    const line = {
      'inventory[0].item': '床',
      'inventory[0].state': 'good',
      'inventory[0].charge': '',
      'inventory[0].note': '',
    }
    const empty = {
      'inventory[1].item': '',
      'inventory[1].state': 'good',
      'inventory[1].charge': '',
      'inventory[1].note': '',
    }
    const parsed = parseForm(
      formOf({ electricity: '1200.5', water: '80', gas: '30', note: '', ...line, ...empty }),
      handoverSchema,
    )
    expect(parsed).toMatchObject({ ok: true, value: { electricity: 120_050, note: '' } })
    expect(parsed.ok && parsed.value.inventory).toEqual([
      { item: '床', state: 'good', note: '', chargeFen: 0 },
    ])
  })

  it('settle a lease and answer a wish', () => {
    const prices = { electricityPrice: '0.62', waterPrice: '3.1', gasPrice: '3' }
    expect(parseForm(formOf({ ...prices, other: '0', otherNote: '', next: 'vacant' }), settleSchema).ok).toBe(
      true,
    )
    const wish = {
      wishId: '019aa000-0000-7000-8000-000000000000',
      decision: 'granted',
      answer: '',
      unitId: '',
    }
    expect(parseForm(formOf(wish), wishAnswerSchema).ok).toBe(true)
  })

  it('apply with empty lines for the family', () => {
    const own = {
      identity: '11010519491231002x',
      employer: '试用企业',
      insuranceMonths: '0',
      ownsHome: 'no',
      undertaking: 'on',
    }
    const blank = { 'members[0].name': '', 'members[0].relation': '', 'members[0].identity': '' }
    expect(parseForm(formOf({ ...own, ...blank }), housingSchema)).toMatchObject({
      ok: true,
      value: { identity: '11010519491231002X', members: [], ownsHome: false },
    })
  })

  it('approve without a note, but never reject without one', () => {
    const check = { 'checks[0].code': 'degree', 'checks[0].outcome': 'pass', 'checks[0].reason': '' }
    expect(parseForm(formOf({ decision: 'approved', note: '', ...check }), reviewSchema).ok).toBe(true)
    expect(parseForm(formOf({ decision: 'rejected', note: '', ...check }), reviewSchema).ok).toBe(false)
  })

  it('announce a batch by points without a lottery, and none by lottery without its source', () => {
    const times = {
      applyFrom: '2026-12-01T09:00',
      applyUntil: '2026-12-08T18:00',
      noticeUntil: '2026-12-15T18:00',
      drawAt: '',
      resultNoticeUntil: '2026-12-16T18:00',
    }
    const points = {
      'points.degree.doctor': '40',
      'points.degree.master': '30',
      'points.degree.bachelor': '20',
      'points.degree.associate': '0',
      'points.insurance.months': '6',
      'points.insurance.each': '2',
      'points.insurance.max': '30',
      'points.household.each': '5',
      'points.household.max': '15',
      'points.noHome': '15',
    }
    const rest = {
      code: '2026-X',
      title: '试用批次',
      rules: '先比积分，积分高的在前；相同的，先提交的在前。',
      minDegree: 'bachelor',
      minInsuranceMonths: '0',
      entropySource: '',
      entropyUrl: '',
      entropyRule: '',
      turnMinutes: '30',
      callSize: '1',
      maxDeclines: '2',
      dayFrom: '09:00',
      dayUntil: '18:00',
    }
    const posted = { ...times, ...points, ...rest }
    expect(parseForm(formOf({ ...posted, method: 'points' }), batchSchema)).toMatchObject({ ok: true })
    const lottery = parseForm(formOf({ ...posted, method: 'lottery' }), batchSchema)
    expect(lottery.ok ? [] : Object.keys(lottery.reply.errors).sort()).toEqual([
      'drawAt',
      'entropyRule',
      'entropySource',
    ])
  })

  it('save a project and move a unit', () => {
    const project = {
      name: '试用公寓',
      nameEn: '',
      address: '棠下镇',
      contact: '',
      amenities: '',
      summary: '',
    }
    expect(parseForm(formOf(project), projectSchema)).toMatchObject({
      ok: true,
      value: { amenities: [], published: false },
    })
    expect(parseForm(formOf({ status: 'repair', note: '' }), unitStatusSchema).ok).toBe(true)
  })
})
