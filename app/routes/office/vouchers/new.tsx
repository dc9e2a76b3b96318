import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { vouchers } from '~/i18n/vouchers'
import { authorize } from '~/modules/access/index.server'
import { voucherChoices } from '~/modules/vouchers/index.server'
import { paths } from '~/paths'
import { redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../../page-title'
import { useFormOf } from '../../requests/request-words'
import { saveFromForm, type VoucherReply } from './save-form.server'
import { VoucherFields } from './voucher-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, vouchers, t => t.office.add)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'voucher.manage')
  return voucherChoices()
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'voucher.manage')
  const saved = await saveFromForm(access, null, await args.request.formData())
  if ('voucherId' in saved) return redirectSaying(paths.officeVoucher(saved.voucherId), 'saved')
  return data<VoucherReply>(saved.reply, { status: saved.status })
}

export default function OfficeVoucherNew() {
  const choices = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as VoucherReply | undefined
  const { office: t } = useMessages(vouchers)
  const form = useFormOf(reply, 'voucher')
  return (
    <Page width="text">
      <PageHeader title={t.add} back={{ to: paths.officeVouchers(), label: t.vouchers }} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <VoucherFields form={form} choices={choices} typed={reply?.typed} />
        <FormActions>
          <SubmitButton>{t.form.save}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
