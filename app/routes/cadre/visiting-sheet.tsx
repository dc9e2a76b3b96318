import { useFormat, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import type { VisitView } from '~/modules/visits/index.server'
import { Button } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { type FieldOption, fieldName } from '../field-name'

type Person = { name: string; title: string; field: string; enterpriseName: string }
type Props = {
  talent: Person
  leader: { name: string; post: string; unit: string }
  visit: VisitView | null
  fields: FieldOption[]
  back: { to: string; label: string }
}

/** The visiting form on one sheet of A4: filled in from a record, or blank to be written by hand. */
export function VisitingSheet({ talent, leader, visit, fields, back }: Props) {
  const { sheet: t, modes } = useMessages(visits)
  const f = useFormat()
  const pairs: [string, string, string, string][] = [
    [t.talent, talent.name, t.titleField, talent.title],
    [t.enterprise, talent.enterpriseName, t.field, fieldName(fields, talent.field)],
    [t.leader, leader.name, t.post, `${leader.unit} ${leader.post}`],
    [
      t.date,
      visit ? f.date(visit.onDate) : '',
      t.mode,
      visit ? modes[visit.mode] : Object.values(modes).join(' □ '),
    ],
    [t.place, visit?.place ?? '', t.present, f.list(visit?.present ?? [])],
  ]
  const parts: [string, string, string][] = [
    ['learnt', t.learnt, visit?.learnt ?? ''],
    ['advice', t.advice, visit?.advice ?? ''],
    ['requests', t.requests, visit?.requests.map((one, at) => `${at + 1}. ${one.text}`).join('\n') ?? ''],
    ['next', t.next, visit?.nextContactOn ? f.date(visit.nextContactOn) : ''],
  ]
  return (
    <Page>
      <div className="no-print">
        <PageHeader
          title={t.title}
          back={back}
          actions={<Button onClick={() => window.print()}>{t.print}</Button>}
        />
      </div>
      <article className="sheet">
        <h2>{t.title}</h2>
        <table>
          <tbody>
            {pairs.map(([a, b, c, d]) => (
              <tr key={a}>
                <th scope="row">{a}</th>
                <td>{b}</td>
                <th scope="row">{c}</th>
                <td>{d}</td>
              </tr>
            ))}
            {parts.map(([key, label, text]) => (
              <tr key={key} className={`sheet-${key}`}>
                <th scope="row">{label}</th>
                <td colSpan={3}>{text}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t.recorder}</th>
              <td />
              <th scope="row">{t.signature}</th>
              <td />
            </tr>
          </tbody>
        </table>
      </article>
    </Page>
  )
}
