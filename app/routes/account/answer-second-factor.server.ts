import { data, redirect } from '@remix-run/node'
import QRCode from 'qrcode'
import type { Access } from '~/modules/access/index.server'
import {
  beginSecondFactor,
  confirmSecondFactor,
  disableSecondFactor,
  openSetup,
  renewBackupCodes,
  type SecondFactorSetup,
  sealSetup,
} from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'

type Refusal = { intent: string; code: 'wrongPassword' | 'already' | 'code' }
type ShownSetup = { qr: string; secret: string; codes: string[]; sealed: string }
export type SecondFactorReply = {
  refusal: Refusal | null
  setup: ShownSetup | null
  codes: string[] | null
  minutes: number
}

export const NOTHING: SecondFactorReply = { refusal: null, setup: null, codes: null, minutes: 0 }

async function shown(setup: SecondFactorSetup): Promise<ShownSetup> {
  const svg = await QRCode.toString(setup.uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  const secret = new URL(setup.uri).searchParams.get('secret') ?? ''
  return {
    qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    secret: secret.replace(/(.{4})(?=.)/g, '$1 '),
    codes: setup.backupCodes,
    sealed: sealSetup(setup),
  }
}

function refused(intent: string, code: Refusal['code'], setup: ShownSetup | null = null) {
  return data({ ...NOTHING, refusal: { intent, code }, setup }, { status: 400 })
}

async function redirectWith(code: string, cookies: Headers) {
  const answer = await redirectSaying(paths.account(), code)
  for (const value of cookies.getSetCookie()) answer.headers.append('Set-Cookie', value)
  return answer
}

async function confirm(access: Access, request: Request, fields: FormData) {
  const setup = openSetup(String(fields.get('setup') ?? ''))
  if (!setup) throw redirect(paths.accountSecondFactor())
  const code = String(fields.get('code') ?? '')
    .replace(/\s/g, '')
    .slice(0, 10)
  const result = await confirmSecondFactor(access, request, code)
  if (!result.ok) return refused('confirm', 'code', await shown(setup))
  return redirectWith('second-factor-on', result.value.headers)
}

/** What each button of the page of the second factor does. */
export async function answerSecondFactor(
  access: Access,
  request: Request,
  fields: FormData,
  mayDisable: boolean,
) {
  const intent = String(fields.get('intent') ?? '')
  const password = String(fields.get('password') ?? '').slice(0, 200)
  if (intent === 'confirm') return confirm(access, request, fields)
  if (intent === 'begin') {
    const begun = await beginSecondFactor(access, request, password)
    if (!begun.ok) return refused(intent, begun.code)
    return data({ ...NOTHING, setup: await shown(begun.value) })
  }
  if (intent === 'renew') {
    const renewed = await renewBackupCodes(access, request, password)
    return renewed.ok ? data({ ...NOTHING, codes: renewed.value }) : refused(intent, renewed.code)
  }
  if (intent === 'disable' && mayDisable) {
    const disabled = await disableSecondFactor(access, request, password)
    if (!disabled.ok) return refused(intent, disabled.code)
    return redirectWith('second-factor-off', disabled.value.headers)
  }
  throw badRequest()
}
