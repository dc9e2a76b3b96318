import type { Access } from '~/modules/access/index.server'
import { voucherSchema } from '~/modules/vouchers/index'
import { saveVoucher } from '~/modules/vouchers/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound } from '~/platform/http/responses.server'

/** A refused form of a voucher also gives back the typed numbers by field. */
export type VoucherReply = FormReply & { typed: Record<string, string> }
type Saved = { voucherId: string } | { reply: VoucherReply; status: number }

/** Saves a voucher from its form. */
export async function saveFromForm(access: Access, id: string | null, form: FormData): Promise<Saved> {
  form.set('intent', 'voucher')
  const typed = Object.fromEntries(
    [...form.entries()]
      .filter(([name]) => name.startsWith('quotas['))
      .map(([name, value]) => [name, String(value)]),
  )
  const parsed = parseForm(form, voucherSchema)
  if (!parsed.ok) return { reply: { ...parsed.reply, typed }, status: 400 }
  const saved = await saveVoucher(access, id, parsed.value)
  if (saved.ok) return saved.value
  if (saved.code === 'not-found') throw notFound()
  return { reply: { ...refusedForm(form, saved.code), typed }, status: 409 }
}
