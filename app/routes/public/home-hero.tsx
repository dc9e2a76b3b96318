import { Link } from '@remix-run/react'
import { home } from '~/i18n/home'
import { useFormat, useLocale, useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { paths } from '~/paths'
import { Tally } from '~/ui/figure/dots'
import { Card } from '~/ui/page/card'
import { SearchBox } from '~/ui/shell/search-box'
import type { HomeData } from './home'

type FacetLink = { to: string; label: string; count: number }

function FacetLine({ title, links }: { title: string; links: FacetLink[] }) {
  const f = useFormat()
  const shown = links.filter(link => link.count > 0)
  if (shown.length === 0) return null
  return (
    <div className="grid grid-cols-[4.5rem_1fr] items-baseline">
      <dt className="text-sm text-ink-2">{title}</dt>
      <dd className="m-0 flex flex-wrap gap-x-5">
        {shown.map(link => (
          <Link
            key={link.to}
            to={link.to}
            className="py-1 text-ink no-underline hover:underline"
            discover="none"
          >
            {link.label} <small className="num text-ink-2">{f.number(link.count)}</small>
          </Link>
        ))}
      </dd>
    </div>
  )
}

function Facets({ counts, clusters, graduatingClass }: HomeData) {
  const t = useMessages(home)
  const { degrees } = useMessages(vocabulary)
  const locale = useLocale()
  const to = (query: string) => `${paths.openings()}?${query}`
  const degree = (name: 'doctor' | 'master' | 'bachelor') => ({
    to: to(`degree=${name}`),
    label: degrees[name],
    count: counts[name],
  })
  const skilled = counts.associate + counts.vocational
  return (
    <dl className="mt-6 grid gap-1">
      <FacetLine
        title={t.degree}
        links={[
          degree('doctor'),
          degree('master'),
          degree('bachelor'),
          { to: to('degree=associate&degree=secondary_vocational'), label: t.vocational, count: skilled },
        ]}
      />
      <FacetLine
        title={t.cluster}
        links={clusters.map(cluster => ({
          to: to(`cluster=${cluster.key}`),
          label: locale === 'en' ? cluster.en : cluster.zh,
          count: cluster.count,
        }))}
      />
      <FacetLine
        title={t.graduates}
        links={[
          {
            to: to(`class=${graduatingClass}`),
            label: t.thisClass({ year: graduatingClass }),
            count: counts.thisClass,
          },
          { to: to('type=internship'), label: t.internship, count: counts.internship },
        ]}
      />
    </dl>
  )
}

function Programme({ programme, targets }: HomeData) {
  const t = useMessages(home)
  const { universities, enterprises } = programme
  return (
    <Card look="deep">
      <h2>{t.programme}</h2>
      <p className="muted">{t.programmeLead}</p>
      <div className="stack my-5">
        <Tally value={universities} target={targets.universities}>
          {t.universities({ target: targets.universities, value: universities })}
        </Tally>
        <Tally value={enterprises} target={targets.enterprises} step={7}>
          {t.enterprises({ target: targets.enterprises, value: enterprises })}
        </Tally>
      </div>
      <p className="mt-4 flex justify-between gap-4 border-t border-line pt-4">
        <Link to={paths.universities()}>{t.seeUniversities}</Link>
        <Link to={paths.enterprises()}>{t.seeEnterprises}</Link>
      </p>
    </Card>
  )
}

/** The first second: what this is, the search, what there is, how far the programme has come. */
export function HomeHero(facts: HomeData) {
  const t = useMessages(home)
  const f = useFormat()
  const locale = useLocale()
  const { counts, district } = facts
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_472px] items-start gap-14 py-7 narrow:grid-cols-1 narrow:gap-8 phone:py-2">
      <div>
        <h1 className="text-4xl phone:text-3xl">
          {t.title({ district: locale === 'en' ? district.en : district.shortZh })}
        </h1>
        <p className="lead">
          {counts.openings > 0
            ? t.lead({ employers: f.number(counts.employers), openings: f.number(counts.openings) })
            : t.leadEmpty}
        </p>
        <div className="mt-7 phone:mt-4">
          <SearchBox
            action={paths.openings()}
            label={t.searchLabel}
            placeholder={t.searchPlaceholder}
            button={t.searchButton}
          />
        </div>
        <p className="hint mt-2">{t.searchHint}</p>
        <Facets {...facts} />
      </div>
      <Programme {...facts} />
    </div>
  )
}
