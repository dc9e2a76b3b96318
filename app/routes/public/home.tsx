import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { home } from '~/i18n/home'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { homeFacts } from '~/modules/reporting/index.server'
import { paths } from '~/paths'
import { keepPage } from '~/platform/http/kept-page.server'
import { EmptyState } from '~/ui/list/empty-state'
import { RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { Page } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { pageTitle } from '../page-title'
import { HomeHero } from './home-hero'
import { HomeParts } from './home-parts'
import { NewOpeningRow } from './new-opening-row'

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, home, t => t.pageTitle)

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  keepPage(args, access, ['opening', 'enterprise', 'university', 'import'])
  const facts = await homeFacts()
  return { ...facts, now: access.now, signedIn: access.actor !== null }
}
export type HomeData = ReturnType<typeof useLoaderData<typeof loader>>

function Newest({ newest, counts, now }: HomeData) {
  const t = useMessages(home)
  const f = useFormat()
  if (newest.length === 0) {
    return (
      <Section title={t.newest} hint={t.newestHint}>
        <EmptyState title={t.noOpenings} text={t.noOpeningsText}>
          <ButtonLink to={paths.register()}>{t.registerEnterprise}</ButtonLink>
        </EmptyState>
      </Section>
    )
  }
  const link = { to: paths.openings(), label: t.allOpenings({ count: f.number(counts.openings) }) }
  return (
    <Section title={t.newest} hint={t.newestHint} link={link}>
      <RowList look="line" label={t.newest}>
        {newest.map(opening => (
          <NewOpeningRow key={opening.id} opening={opening} now={now} />
        ))}
      </RowList>
    </Section>
  )
}

/** The public home: what this is, a search, how far the programme is, the newest openings. */
export default function Home() {
  const facts = useLoaderData<typeof loader>()
  return (
    <Page band={<HomeHero {...facts} />}>
      <Newest {...facts} />
      {!facts.signedIn && <HomeParts />}
    </Page>
  )
}
