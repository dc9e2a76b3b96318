import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { buttonClass } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { Tabs } from '~/ui/page/tabs'
import { SearchBox } from '~/ui/shell/search-box'
import type { WishReply } from './answer-wish.server'
import { lastDay } from './last-day'
import type { WishesData } from './load-wishes.server'
import { useListKeys } from './use-list-keys'
import { WishImport } from './wish-import'
import { type WishLinks, WishRowView } from './wish-row'

interface PageProps {
  data: WishesData
  reply: WishReply | undefined
  here: string
  back: string
}

function ShowTabs({ data, here }: Pick<PageProps, 'data' | 'here'>) {
  const { wishes: t } = useMessages(fairs)
  const { counts } = data.wishes
  const { q, show } = data.filter
  const address = (value?: string) => {
    const params = new URLSearchParams({ ...(q && { q }), ...(value && { show: value }) })
    return params.size > 0 ? `${here}?${params}` : here
  }
  return (
    <Tabs
      label={t.suggestions}
      tabs={[
        { to: address(), label: t.all, count: counts.all - counts.wish, current: !show },
        ...(['open', 'neutral', 'block'] as const).map(value => ({
          to: address(value),
          label: t[value],
          count: counts[value],
          current: show === value,
        })),
      ]}
    />
  )
}

function Mine({ data, links }: { data: WishesData; links: WishLinks }) {
  const { wishes: t } = useMessages(fairs)
  const { wishes } = data.wishes
  const onKeyDown = useListKeys()
  return (
    <Section title={`${t.mine} ${wishes.length}`} hint={t.mineHint}>
      {wishes.length === 0 ? (
        <EmptyState title={t.mineNone} text={t.mineNoneText} />
      ) : (
        <ol className="wish-list" onKeyDown={onKeyDown}>
          {wishes.map(row => (
            <WishRowView key={row.id} row={row} last={wishes.length} {...links} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function Suggestions({ data, here, links }: { data: WishesData; here: string; links: WishLinks }) {
  const { wishes: t } = useMessages(fairs)
  const { suggestions, computed } = data.wishes
  const { q, show } = data.filter
  const onKeyDown = useListKeys()
  return (
    <Section title={t.suggestions} hint={t.suggestionsHint}>
      <div className="mt-3" id="suggestions">
        <SearchBox
          small
          action={here}
          label={t.search}
          placeholder={t.search}
          defaultValue={q}
          keep={show ? [['show', show]] : []}
        />
      </div>
      <ShowTabs data={data} here={here} />
      {!computed && <Notice>{t.notComputed}</Notice>}
      {suggestions.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <ul className="wish-list" onKeyDown={onKeyDown}>
          {suggestions.map(row => (
            <WishRowView key={row.id} row={row} last={0} {...links} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** The one screen of wishes: those chosen in order, and whom else one may choose, with reasons. */
export function WishesPage({ data, reply, here, back }: PageProps) {
  const { wishes: t } = useMessages(fairs)
  const f = useFormat()
  const { registration } = data.wishes
  const links: WishLinks = {
    side: registration.side,
    editable: registration.may.wish,
    clusters: data.clusters,
    here,
  }
  return (
    <Page>
      <PageHeader
        back={{ to: back, label: registration.head.name }}
        title={t.title}
        lead={t.lead}
        actions={
          <>
            {registration.may.wish && registration.phaseEnds && (
              <span className="hint">{t.until({ date: f.date(lastDay(registration.phaseEnds)) })}</span>
            )}
            <a className={buttonClass({ look: 'quiet', size: 'small' })} href={paths.workbook(here, '')}>
              {t.export}
            </a>
          </>
        }
      />
      {!registration.may.wish && <Notice>{t.closed}</Notice>}
      {registration.may.wish && <p className="hint phone:hidden">{t.keys}</p>}
      <p className="hidden phone:block">
        <a href="#suggestions">{t.suggestions}</a>
      </p>
      <WishImport reply={reply} editable={registration.may.wish} />
      <div className="wish-columns">
        <Mine data={data} links={links} />
        <Suggestions data={data} here={here} links={links} />
      </div>
    </Page>
  )
}
