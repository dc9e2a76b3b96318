import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { vocabulary } from '~/i18n/vocabulary'
import { authorize } from '~/modules/access/index.server'
import { searchMajors } from '~/modules/majors/index.server'
import { currentClass } from '~/modules/reporting/index'
import { supplySchema } from '~/modules/universities/index'
import {
  ownUniversity,
  removeSupply,
  saveSupply,
  supplyClasses,
  supplyTable,
} from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { Tabs } from '~/ui/page/tabs'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { SupplyForm } from './supply-form'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, universities, t => t.supply.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'supply.edit')
  const university = await ownUniversity(access)
  if (!university) throw notFound()
  const season = currentClass(access.now)
  const classes = await supplyClasses(university.id)
  const asked = Number(new URL(args.request.url).searchParams.get('class'))
  const years = classes.map(row => row.graduatingClass)
  const shown = years.find(year => year === asked) ?? years.find(year => year === season) ?? years[0]
  const lines = shown === undefined ? [] : await supplyTable(university.id, shown)
  return { lines, classes, shown, season }
}

/** A code stands for itself; a full name for its major. */
async function codeOf(typed: string): Promise<string> {
  const [found] = await searchMajors(typed, 1)
  return found && (found.name === typed || found.code === typed) ? found.code : typed
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'supply.edit')
  const form = await args.request.formData()
  const remove = form.get('remove')
  if (typeof remove === 'string') {
    const removed = await removeSupply({ access, supplyId: remove })
    if (!removed.ok) throw notFound()
    return redirectSaying(paths.universitySupply(), 'supply-removed')
  }
  const major = String(form.get('major') ?? '').trim()
  form.set('majorCode', await codeOf(major))
  const parsed = parseForm(form, supplySchema)
  if (!parsed.ok) {
    const { majorCode, ...errors } = parsed.reply.errors
    const values = { ...parsed.reply.values, major }
    return data<Refused>(
      { values, errors: { ...(majorCode && { major: majorCode }), ...errors } },
      { status: 400 },
    )
  }
  const saved = await saveSupply({ access, input: parsed.value })
  if (saved.ok)
    return redirectSaying(`${paths.universitySupply()}?class=${parsed.value.graduatingClass}`, 'supply-saved')
  if (saved.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, saved.code, 'major'), { status: 400 })
}

function Table({ lines }: { lines: ReturnType<typeof useLoaderData<typeof loader>>['lines'] }) {
  const { supply: t } = useMessages(universities)
  const { degrees, classYear } = useMessages(vocabulary)
  const f = useFormat()
  const total = lines.reduce((sum, line) => sum + line.count, 0)
  return (
    <Form method="post">
      <DataTable
        caption={t.table}
        rows={lines}
        rowKey={line => line.id}
        columns={[
          {
            key: 'major',
            label: t.major,
            kind: 'row',
            cell: line => (
              <>
                {line.majorName} <small className="hint num">{line.majorCode}</small>
              </>
            ),
            foot: t.total,
          },
          { key: 'college', label: t.college, cell: line => line.college },
          { key: 'degree', label: t.degree, cell: line => degrees[line.degree] },
          {
            key: 'class',
            label: t.graduatingClass,
            cell: line => classYear({ year: line.graduatingClass }),
          },
          {
            key: 'count',
            label: t.count,
            kind: 'number',
            cell: line => f.number(line.count),
            foot: f.number(total),
          },
          {
            key: 'remove',
            label: t.remove,
            kind: 'action',
            cell: line => (
              <SubmitButton look="quiet" size="small" name="remove" value={line.id}>
                {t.remove}
                <span className="vh">{line.majorName}</span>
              </SubmitButton>
            ),
          },
        ]}
      />
    </Form>
  )
}

/** The supply table of a university: one line at a time, the same line again changes its number. */
export default function Supply() {
  const { lines, classes, shown, season } = useLoaderData<typeof loader>()
  const { classYear } = useMessages(vocabulary)
  const reply = useActionData<typeof action>() as Refused | undefined
  const { supply: t } = useMessages(universities)
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.add}>
        <SupplyForm season={season} reply={reply} />
      </Section>
      <Section title={t.table}>
        {classes.length > 1 && (
          <Tabs
            label={t.graduatingClass}
            tabs={classes.map(({ graduatingClass, count }) => ({
              to: `${paths.universitySupply()}?class=${graduatingClass}`,
              label: classYear({ year: graduatingClass }),
              count,
              current: graduatingClass === shown,
            }))}
          />
        )}
        {lines.length > 0 ? <Table lines={lines} /> : <EmptyState title={t.empty} text={t.emptyText} />}
      </Section>
    </Page>
  )
}
