import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { formErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { authorize } from '~/modules/access/index.server'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import { listTiers, serviceFor } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldSet, FormActions } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { KeyValueGrid } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Prose } from '~/ui/text/prose'
import { useOwnWords } from '../../own-words'
import { useFormOf } from '../../requests/request-words'
import { useTierName } from '../../services/tier-words'
import { sendApplication } from './send-application.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'service.apply')
  const [service, tiers] = await Promise.all([serviceFor(access, args.params.serviceId ?? ''), listTiers()])
  if (!service) throw notFound()
  return { service, tiers }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.service.nameZh }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'service.apply')
  await limitRate('write', access.actor.userId, access.now)
  const sent = await sendApplication(access, args.params.serviceId ?? '', args.request)
  if ('requestId' in sent) return redirectSaying(paths.myService(sent.requestId), 'service-applied')
  return data<FormReply>(sent.reply, { status: sent.status })
}

function Papers({ service, form }: { service: Loaded['service']; form: ReturnType<typeof useFormOf> }) {
  const { apply: t } = useMessages(services)
  const own = useOwnWords()
  if (service.papers.length === 0) return null
  return (
    <FieldSet legend={t.papers} hint={t.papersHint}>
      {service.papers.map((paper, at) => {
        const { name, id, error } = form.field(`paper-${at}`)
        return (
          <FileField
            key={paper.zh}
            label={own(paper.zh, paper.en)}
            name={name}
            id={id}
            error={error}
            optional={!paper.required}
            accept={extensionsFor('paper')}
            maxBytes={PURPOSES.paper.maxBytes}
          />
        )
      })}
    </FieldSet>
  )
}

function Blocked({ service }: Pick<Loaded, 'service'>) {
  const { apply: t } = useMessages(services)
  const words = useMessages(formErrors)
  if (service.openRequestId) {
    return (
      <Notice>
        <p>
          {t.running} <Link to={paths.myService(service.openRequestId)}>{t.toCase}</Link>
        </p>
      </Notice>
    )
  }
  if (!service.blocked) return null
  return (
    <Notice tone="warning" title={t.blocked}>
      {words[service.blocked]}
    </Notice>
  )
}

/** One service: what it is, and the application for it with the papers asked. */
export default function ServiceApply() {
  const { service, tiers } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { apply: t, mine } = useMessages(services)
  const own = useOwnWords()
  const tierName = useTierName(tiers)
  const form = useFormOf(reply, 'apply')
  const open = service.blocked === null && !service.openRequestId
  return (
    <Page width="text">
      <PageHeader
        title={t.title({ name: own(service.nameZh, service.nameEn) })}
        back={{ to: paths.myServices(), label: t.back }}
      />
      <KeyValueGrid
        items={[
          { term: t.department, value: service.department.name },
          { term: t.due, value: mine.days({ count: service.handlingDays }) },
          { term: t.tiers, value: service.tiers.map(tierName).join(' / ') },
          { term: t.result, value: own(service.resultZh, service.resultEn) },
        ]}
      />
      <div className="my-4">
        <Prose text={own(service.summaryZh, service.summaryEn)} />
      </div>
      <Blocked service={service} />
      {open && (
        <Form method="post" encType="multipart/form-data" className="form" noValidate>
          <ErrorSummary errors={form.errors} />
          <TextArea label={t.detail} hint={t.detailHint} rows={5} limit={2000} {...form.field('detail')} />
          <Papers service={service} form={form} />
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
