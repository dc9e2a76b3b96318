import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { privacy } from '~/i18n/privacy'
import { useFormat, useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { isId } from '~/kernel/ids'
import { cleanLine } from '~/kernel/text'
import { authorize } from '~/modules/access/index.server'
import { VISIBILITIES, visibilitySchema } from '~/modules/talents/index'
import {
  blockEnterprise,
  myLooks,
  myProfile,
  setVisibility,
  unblockEnterprise,
} from '~/modules/talents/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { DataTable } from '~/ui/list/data-table'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'profile.edit')
  const [profile, looks] = await Promise.all([myProfile(access), myLooks(access)])
  return {
    visibility: profile.visibility,
    blocked: profile.blocked,
    looks,
    title: messagesFor(talents, access.locale).privacy.title,
  }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'profile.edit')
  const form = await args.request.formData()
  const intent = form.get('intent')
  if (intent === 'visibility') {
    const parsed = parseForm(form, visibilitySchema)
    if (!parsed.ok) return data(parsed.reply, { status: 400 })
    const set = await setVisibility(access, parsed.value.visibility)
    if (!set.ok) return data(refusedForm(form, set.code, 'visibility'), { status: 409 })
  } else if (intent === 'block') {
    const blocked = await blockEnterprise(access, cleanLine(String(form.get('enterprise') ?? '')))
    if (!blocked.ok) return data(refusedForm(form, blocked.code, 'enterprise'), { status: 400 })
  } else if (intent === 'unblock' && isId(form.get('enterpriseId'))) {
    await unblockEnterprise(access, String(form.get('enterpriseId')))
  } else throw badRequest()
  return redirectSaying(paths.myPrivacy(), 'saved')
}

function VisibilityForm({ visibility }: Pick<Loaded, 'visibility'>) {
  const t = useMessages(talents).privacy
  const reply = useActionData<typeof action>()
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  return (
    <Form method="post" className="form">
      <RadioGroup
        error={errors?.visibility}
        label={t.visibility}
        name="visibility"
        defaultValue={visibility}
        options={VISIBILITIES.map(value => ({ value, label: t.options[value], hint: t.optionHints[value] }))}
      />
      <FormActions>
        <SubmitButton name="intent" value="visibility">
          {t.save}
        </SubmitButton>
      </FormActions>
    </Form>
  )
}

function BlockedList({ blocked }: Pick<Loaded, 'blocked'>) {
  const t = useMessages(talents).privacy
  if (blocked.length === 0) return <p className="muted">{t.noBlocked}</p>
  return (
    <ul className="rows">
      {blocked.map(enterprise => (
        <li key={enterprise.id}>
          {enterprise.name}
          <Form method="post">
            <input type="hidden" name="enterpriseId" value={enterprise.id} />
            <SubmitButton name="intent" value="unblock" look="quiet" size="small">
              {t.unblock}
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function BlockForm() {
  const t = useMessages(talents).privacy
  const reply = useActionData<typeof action>()
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <TextField
        label={t.blockName}
        name="enterprise"
        defaultValue={String(reply?.values.enterprise ?? '')}
        error={errors?.enterprise}
      />
      <FormActions>
        <SubmitButton name="intent" value="block" look="secondary">
          {t.block}
        </SubmitButton>
      </FormActions>
    </Form>
  )
}

function Looks({ looks }: Pick<Loaded, 'looks'>) {
  const t = useMessages(talents).privacy
  const f = useFormat()
  return (
    <Section title={t.looks} hint={t.looksHint}>
      {looks.length === 0 ? (
        <SectionBody>{t.noLooks}</SectionBody>
      ) : (
        <DataTable
          caption={t.looks}
          rows={looks}
          rowKey={look => look.id}
          columns={[
            { key: 'at', label: t.columns.at, cell: look => f.dateTime(look.at) },
            { key: 'who', label: t.columns.who, cell: look => look.organisation ?? t.unknownOrganisation },
            { key: 'kind', label: t.columns.what, cell: look => t.lookKinds[look.kind] },
          ]}
        />
      )}
    </Section>
  )
}

export default function Privacy() {
  const { data: more } = useMessages(privacy)
  const { visibility, blocked, looks } = useLoaderData<typeof loader>()
  const t = useMessages(talents).privacy
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} />
      <VisibilityForm visibility={visibility} />
      <Section title={t.blocked}>
        <SectionBody>
          <BlockedList blocked={blocked} />
          <BlockForm />
        </SectionBody>
      </Section>
      <Looks looks={looks} />
      <RowList>
        <ResultRow to={paths.accountData()} title={more.title} meta={more.lead} />
      </RowList>
    </Page>
  )
}
