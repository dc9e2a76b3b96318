import { Form } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import type { Facts } from '~/modules/cards/index'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { Checkbox } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { CARD_PAPERS, FactFields, PaperFields } from '../../card-fields'
import { useCardReply } from '../../card-words'

type Props = {
  title: string
  state: { busy: boolean; employer: string | null; facts: Facts | null }
  reply: FormReply | undefined
}

/** Renewal and annual verification: how things are now. */
export function UpdatePage({ title, state: { busy, employer, facts }, reply: raw }: Props) {
  const reply = useCardReply(raw)
  const { form: t, home } = useMessages(cards)
  const closed = employer === null ? t.noCard : busy ? t.closed : null
  return (
    <Page width="text">
      <PageHeader title={title} lead={t.shortLead} back={{ to: paths.myCard(), label: home.title }} />
      {closed && <Notice tone="warning">{closed}</Notice>}
      {!closed && (
        <Form method="post" encType="multipart/form-data" noValidate className="form">
          <ErrorSummary errors={reply.errors} />
          <TextField
            label={t.employer}
            name="employer"
            hint={t.employerHint}
            error={reply.errors?.employer}
            defaultValue={reply.value('employer') ?? employer ?? ''}
            autoComplete="organization"
          />
          <FactFields reply={reply} facts={facts} legend={t.facts} />
          <PaperFields kinds={CARD_PAPERS} reply={reply} />
          <Checkbox label={t.truthful} name="truthful" optional={false} error={reply.errors?.truthful} />
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
