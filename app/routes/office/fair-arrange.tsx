import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listArrangements, startArranging } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'
import { DataTable } from '~/ui/list/data-table'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag, type Tone } from '~/ui/text/status-tag'
import { pageTitle } from '../page-title'
import { ArrangeForm, type ArrangeReply, FaultList } from './arrange-form'
import { readArrangeForm } from './arrange-form.server'

const MAX_BYTES = 6 * 1024 * 1024
type State = 'waiting' | 'running' | 'done' | 'refused' | 'failed'
export const ARRANGEMENT_TONES: Record<State, Tone> = {
  waiting: 'neutral',
  running: 'wait',
  done: 'done',
  refused: 'urgent',
  failed: 'urgent',
}

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'timetable.manage')
  return { runs: await listArrangements() }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, fairPlans, t => t.arrange.title)

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  await limitRate('write', access.actor.userId, access.now)
  const refuse = (reply: ArrangeReply) => data(reply, { status: 400 })
  const { form, tooLarge } = await parseUpload(args.request, MAX_BYTES)
  if (tooLarge) return refuse({ error: 'file-too-large', typed: {}, faults: [] })
  const read = readArrangeForm(form)
  const file = await uploadedFile(form, 'file')
  if (!file) return refuse({ error: 'file-missing', typed: read.typed, faults: [] })
  if (!read.ok && /\.xlsx$/i.test(file.name))
    return refuse({ error: read.error, typed: read.typed, faults: [] })
  const started = await startArranging(access, { ...file, ...read.input })
  if (!started.ok) {
    const { code, faults } = started.refusal
    return refuse({ error: code, typed: read.typed, faults })
  }
  return redirectSaying(paths.officeFairArrangeRun(started.runId), 'arrange-started')
}

export default function Arrange() {
  const { runs } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as ArrangeReply | undefined
  const { arrange: t } = useMessages(fairPlans)
  const f = useFormat()
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <FaultList reply={reply} />
      <ArrangeForm reply={reply} maxBytes={MAX_BYTES} />
      <Section title={t.runs}>
        {runs.length === 0 ? (
          <SectionBody>{t.none}</SectionBody>
        ) : (
          <DataTable
            caption={t.runs}
            rows={runs}
            rowKey={run => run.id}
            columns={[
              {
                key: 'file',
                label: t.columns.file,
                kind: 'row',
                cell: run => <Link to={paths.officeFairArrangeRun(run.id)}>{run.fileName}</Link>,
              },
              {
                key: 'state',
                label: t.columns.state,
                cell: run => <StatusTag tone={ARRANGEMENT_TONES[run.state]}>{t.states[run.state]}</StatusTag>,
              },
              {
                key: 'meetings',
                label: t.columns.meetings,
                kind: 'number',
                cell: run => f.number(run.meetings),
              },
              { key: 'breaks', label: t.columns.breaks, kind: 'number', cell: run => run.breaks ?? '' },
              { key: 'when', label: t.columns.when, cell: run => f.shortDateTime(run.createdAt) },
            ]}
          />
        )}
      </Section>
    </Page>
  )
}
