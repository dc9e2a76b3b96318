import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listKeyTalents } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { Checkbox } from '~/ui/form/choices'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Button, ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { fieldName } from '../field-name'
import { fieldOptions } from '../field-options.server'
import { pageTitle } from '../page-title'
import { textOf } from '../query'
import { PairingTabs } from './pairing-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.talents.title)

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await authorize(args, 'leader.edit')
  const params = new URL(args.request.url).searchParams
  const [q, field, unpaired] = [textOf(params, 'q'), textOf(params, 'field'), params.has('unpaired')]
  const filter = { ...(q && { q }), ...(field && { field }), unpaired }
  const [talents, fields] = await Promise.all([listKeyTalents(filter), fieldOptions(locale)])
  return { talents, fields, filter }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

function Filter({ filter, fields }: Data) {
  const { talents: t, proposals } = useMessages(pairings)
  return (
    <Form className="cluster items-end">
      <TextField label={t.search} name="q" optional defaultValue={filter.q ?? ''} />
      <SelectField
        label={t.field}
        name="field"
        optional
        empty={proposals.all}
        defaultValue={filter.field ?? ''}
        options={fields.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Checkbox label={t.unpaired} name="unpaired" defaultChecked={filter.unpaired} />
      <Button type="submit" look="secondary">
        {proposals.filter}
      </Button>
    </Form>
  )
}

/** The register of key talents by pinyin, with their present leaders. */
export default function KeyTalents() {
  const data = useLoaderData<typeof loader>()
  const { talents: t, leaders } = useMessages(pairings)
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink to={paths.officeKeyTalentNew()}>{t.add}</ButtonLink>}
      />
      <PairingTabs />
      <Filter {...data} />
      {data.talents.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <DataTable
          caption={t.title}
          rows={data.talents}
          rowKey={talent => talent.id}
          columns={[
            {
              key: 'name',
              label: t.name,
              kind: 'row',
              cell: talent => (
                <>
                  <Link to={paths.officeKeyTalent(talent.id)}>{talent.name}</Link>{' '}
                  {talent.leftAt && <StatusTag tone="ended">{leaders.left}</StatusTag>}
                </>
              ),
            },
            { key: 'title', label: t.titleField, cell: talent => talent.title || '—' },
            { key: 'field', label: t.field, cell: talent => fieldName(data.fields, talent.field) },
            { key: 'tier', label: t.tier, cell: talent => talent.tier || '—' },
            { key: 'enterprise', label: t.enterprise, cell: talent => talent.enterpriseName || '—' },
            {
              key: 'leader',
              label: t.leader,
              cell: talent =>
                talent.leader ? (
                  <Link to={paths.officeLeader(talent.leader.id)}>{talent.leader.name}</Link>
                ) : (
                  <StatusTag tone="wait">{t.none}</StatusTag>
                ),
            },
          ]}
        />
      )}
    </Page>
  )
}
