import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { apartments } from '~/i18n/apartments'
import { formatFen } from '~/i18n/money'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { UNIT_STATUSES } from '~/modules/apartments/index'
import { readProject } from '~/modules/apartments/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { Chip } from '~/ui/list/chip'
import { DataTable } from '~/ui/list/data-table'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { StatusTag } from '~/ui/text/status-tag'
import { UNIT_TONES, useUnitWords } from '../../apartment-words'

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  const project = await readProject(args.params.projectId ?? '', { published: true })
  if (!project) throw notFound()
  return { project }
}
type Project = ReturnType<typeof useLoaderData<typeof loader>>['project']

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.project.name }]

function Pictures({ project }: { project: Project }) {
  const { project: t } = useMessages(apartments)
  if (project.pictures.length === 0) return null
  return (
    <Section title={t.photos}>
      <SectionBody>
        <ul className="grid-3">
          {project.pictures.slice(0, 9).map(({ id, kind, caption }) => (
            <li key={id}>
              <figure>
                <img
                  src={paths.apartmentPicture(id)}
                  alt={caption || t[kind]}
                  loading="lazy"
                  className="w-full border border-line"
                  width={480}
                  height={320}
                />
                <figcaption className="hint">{caption || t[kind]}</figcaption>
              </figure>
            </li>
          ))}
        </ul>
      </SectionBody>
    </Section>
  )
}

function Units({ project }: { project: Project }) {
  const f = useFormat()
  const t = useMessages(apartments)
  const w = useUnitWords()
  if (project.units.length === 0) return <p className="muted">{t.project.noUnits}</p>
  return (
    <DataTable
      caption={t.project.vacancy}
      rows={project.units}
      rowKey={unit => unit.id}
      columns={[
        { key: 'unit', label: t.project.unit, kind: 'row', cell: unit => w.name(unit) },
        { key: 'floor', label: t.project.floor, kind: 'number', cell: unit => unit.floor },
        { key: 'layout', label: t.project.layout, cell: unit => w.layout(unit) },
        { key: 'area', label: t.project.area, kind: 'number', cell: unit => w.area(unit) },
        { key: 'rent', label: t.project.rent, kind: 'number', cell: unit => w.rent(unit) },
        {
          key: 'furniture',
          label: t.project.furniture,
          hiddenOnPhone: true,
          cell: unit => <span className="hint">{f.list(unit.furniture)}</span>,
        },
        {
          key: 'status',
          label: t.project.status,
          cell: unit => <StatusTag tone={UNIT_TONES[unit.status]}>{t.unitStatuses[unit.status]}</StatusTag>,
        },
      ]}
    />
  )
}

function Facts({ project }: { project: Project }) {
  const { project: t, ...words } = useMessages(apartments)
  const rents = project.units.map(unit => unit.rentFen)
  return (
    <Card title={t.facts}>
      <DefinitionRows
        items={[
          { term: t.address, value: project.address },
          { term: t.contact, value: project.contact || '—' },
          ...(rents.length > 0
            ? [
                {
                  term: t.rent,
                  value: words.rentRange({
                    min: formatFen(Math.min(...rents)),
                    max: formatFen(Math.max(...rents)),
                  }),
                },
              ]
            : []),
        ]}
      />
      <div className="cluster mt-3">
        {project.amenities.map(amenity => (
          <Chip key={amenity}>{amenity}</Chip>
        ))}
      </div>
    </Card>
  )
}

export default function ApartmentProject() {
  const { project } = useLoaderData<typeof loader>()
  const t = useMessages(apartments)
  const w = useUnitWords()
  const f = useFormat()
  return (
    <Page>
      <PageHeader
        title={w.project(project)}
        lead={project.address}
        back={{ to: paths.apartments(), label: t.project.back }}
      />
      <StatRow>
        {UNIT_STATUSES.filter(status => status !== 'withdrawn').map(status => (
          <StatNumber key={status} label={t.unitStatuses[status]} value={f.number(project.counts[status])} />
        ))}
      </StatRow>
      <div className="split-end">
        <div>
          {project.summary && <Prose text={project.summary} />}
          <Pictures project={project} />
          <Section title={t.project.vacancy} hint={t.project.vacancyHint}>
            <SectionBody>
              <Units project={project} />
            </SectionBody>
          </Section>
        </div>
        <aside className="rail">
          <Facts project={project} />
        </aside>
      </div>
    </Page>
  )
}
