import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import type { CaseView } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { useOwnWords } from '../own-words'

type Party = 'talent' | 'department' | 'office'
type Paper = CaseView['papers'][number]

/** Opens a paper; the office says what for. */
function OpenPaper({ paper, party }: { paper: Paper; party: Party }) {
  const { case: t } = useMessages(services)
  const id = `purpose-${paper.id}`
  if (party !== 'office') {
    return (
      <a href={paths.servicePaper(paper.id)} aria-label={t.openName({ name: paper.name })}>
        {t.open}
      </a>
    )
  }
  return (
    <form method="get" action={paths.servicePaper(paper.id)} className="cluster">
      <label className="vh" htmlFor={id}>
        {t.purpose}
      </label>
      <input
        className="input max-w-48"
        id={id}
        name="purpose"
        required
        maxLength={100}
        placeholder={t.purpose}
      />
      <button type="submit" className="btn btn-2 btn-s" aria-label={t.openName({ name: paper.name })}>
        {t.reveal}
      </button>
    </form>
  )
}

function Papers({ papers, party }: { papers: readonly Paper[]; party: Party }) {
  const { case: t } = useMessages(services)
  const f = useFormat()
  if (papers.length === 0) return <p className="hint">{t.none}</p>
  return (
    <ul className="stack-s">
      {papers.map(paper => (
        <li key={paper.id} className="cluster">
          <b>{paper.name}</b>
          <span className="hint">{`${paper.fileName} · ${f.bytes(paper.size)} · ${f.shortDate(paper.at)}`}</span>
          <OpenPaper paper={paper} party={party} />
        </li>
      ))}
    </ul>
  )
}

type Props = { service: CaseView | null; party: Party; requestId: string }

/** On the page of a request that is a case of a service: what it is for, and the papers. */
export function CaseSection({ service: found, party, requestId }: Props) {
  const { case: t } = useMessages(services)
  const f = useFormat()
  const own = useOwnWords()
  if (!found) return null
  const { service } = found
  return (
    <Section title={t.title} hint={party === 'talent' ? undefined : t.noted}>
      <SectionBody>
        <div className="stack">
          <DefinitionRows
            items={[
              { term: t.service, value: own(service.nameZh, service.nameEn) },
              { term: t.result, value: own(service.resultZh, service.resultEn) },
              {
                term: t.tier,
                value: t.tierUntil({ tier: found.tierCode, until: f.date(found.cardValidUntil) }),
              },
            ]}
          />
          <Papers papers={found.papers} party={party} />
          {party === 'office' && found.papers.length > 0 && <p className="hint">{t.purposeHint}</p>}
          {party === 'talent' && found.open && (
            <p>
              <Link to={paths.myServicePapers(requestId)}>{t.add}</Link>
            </p>
          )}
        </div>
      </SectionBody>
    </Section>
  )
}
