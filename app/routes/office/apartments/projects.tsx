import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { projectSchema } from '~/modules/apartments/index'
import { listProjects, saveProject } from '~/modules/apartments/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useUnitWords } from '../../apartment-words'
import { pageTitle } from '../../page-title'
import { ApartmentTabs } from './apartment-tabs'
import { useOfficeReply } from './office-reply'
import { ProjectFields } from './project-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, apartmentOffice, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'apartment.manage')
  return { projects: await listProjects({}) }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const parsed = parseForm(await args.request.formData(), projectSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const saved = await saveProject(access, null, parsed.value)
  if (!saved.ok) throw notFound()
  return redirectSaying(paths.officeApartmentProject(saved.value.id), 'saved')
}

function Table() {
  const { projects } = useLoaderData<typeof loader>()
  const { projects: t } = useMessages(apartmentOffice)
  const f = useFormat()
  const w = useUnitWords()
  if (projects.length === 0) return <EmptyState title={t.none} text={t.noneText} />
  return (
    <DataTable
      caption={t.name}
      rows={projects}
      rowKey={project => project.id}
      columns={[
        {
          key: 'name',
          label: t.name,
          kind: 'row',
          cell: project => <Link to={paths.officeApartmentProject(project.id)}>{w.project(project)}</Link>,
        },
        {
          key: 'buildings',
          label: t.buildings,
          kind: 'number',
          cell: project => f.number(project.buildings),
        },
        { key: 'units', label: t.units, kind: 'number', cell: project => f.number(project.counts.all) },
        { key: 'vacant', label: t.vacant, kind: 'number', cell: project => f.number(project.counts.vacant) },
        { key: 'leased', label: t.leased, kind: 'number', cell: project => f.number(project.counts.leased) },
        {
          key: 'published',
          label: t.published,
          cell: project =>
            project.published ? (
              <StatusTag tone="done">{t.published}</StatusTag>
            ) : (
              <StatusTag>{t.hidden}</StatusTag>
            ),
        },
      ]}
    />
  )
}

export default function OfficeApartments() {
  const t = useMessages(apartmentOffice)
  const reply = useOfficeReply(useActionData<typeof action>() as FormReply | undefined)
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <ApartmentTabs />
      <Table />
      <Section title={t.projects.new}>
        <SectionBody>
          <Form method="post" noValidate className="form">
            <ErrorSummary errors={reply.errors} />
            <ProjectFields reply={reply} />
            <SubmitButton>{t.saved}</SubmitButton>
          </Form>
        </SectionBody>
      </Section>
    </Page>
  )
}
