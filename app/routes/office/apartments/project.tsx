import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { readProject } from '~/modules/apartments/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { useUnitWords } from '../../apartment-words'
import { changeProject } from './change-project.server'
import { useOfficeReply } from './office-reply'
import { PictureList } from './picture-list'
import { ProjectFields } from './project-fields'
import { Buildings, NewUnit, UnitTable } from './project-parts'
import { receiveUnits, type UnitsReply } from './receive-units.server'
import { UnitImport } from './unit-import'

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'apartment.manage')
  const project = await readProject(args.params.projectId ?? '')
  if (!project) throw notFound()
  return { project }
}
export type OfficeProject = ReturnType<typeof useLoaderData<typeof loader>>['project']

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.project.name }]

/** The list of units is sent to an address of its own form, so that its file is not read as a picture. */
function isUnitList(request: Request): boolean {
  return new URL(request.url).searchParams.get('list') === 'units'
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const id = args.params.projectId ?? ''
  if (isUnitList(args.request)) return receiveUnits(access, id, args.request)
  const done = await changeProject(access, id, args.request)
  if ('reply' in done) return data<FormReply>(done.reply, { status: done.status })
  return redirectSaying(paths.officeApartmentProject(id), done.says)
}

export default function OfficeProjectPage() {
  const { project } = useLoaderData<typeof loader>()
  const t = useMessages(apartmentOffice)
  const w = useUnitWords()
  const said = useActionData<typeof action>() as FormReply | UnitsReply | undefined
  const units = said && 'units' in said ? said : undefined
  const reply = useOfficeReply(said && 'units' in said ? undefined : said)
  return (
    <Page>
      <PageHeader
        title={w.project(project)}
        lead={project.address}
        back={{ to: paths.officeApartments(), label: t.title }}
        actions={project.published && <Link to={paths.apartmentProject(project.id)}>{t.project.public}</Link>}
      />
      <ErrorSummary errors={reply.errors} />
      <UnitTable project={project} />
      <NewUnit project={project} reply={reply} />
      <UnitImport project={project} reply={units} />
      <Buildings project={project} reply={reply} />
      <PictureList pictures={project.pictures} reply={reply} />
      <Section title={t.project.edit}>
        <SectionBody>
          <Form method="post" noValidate className="form">
            <ProjectFields reply={reply} values={project} />
            <SubmitButton name="intent" value="project">
              {t.saved}
            </SubmitButton>
          </Form>
        </SectionBody>
      </Section>
    </Page>
  )
}
