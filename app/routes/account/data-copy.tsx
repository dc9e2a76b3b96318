import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { privacy } from '~/i18n/privacy'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { myCopy } from '~/modules/privacy/index.server'
import { paths } from '~/paths'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { pageTitle } from '../page-title'
import { HeldValue } from './held-value'

const SHOWN = 100

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, privacy, t => t.data.read)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  const { at, held } = await myCopy(access)
  const parts = Object.entries(held)
    .filter(([, rows]) => rows.length > 0)
    .map(([key, rows]) => ({ key, count: rows.length, text: JSON.stringify(rows.slice(0, SHOWN)) }))
  return { at, parts }
}

/** The copy as a page: each holding with its entries, the first hundred of each; the file has all. */
export default function DataCopy() {
  const { data: t, holdings } = useMessages(privacy)
  const { at, parts } = useLoaderData<typeof loader>()
  const f = useFormat()
  return (
    <Page width="text">
      <PageHeader title={t.read} lead={f.dateTime(at)} back={{ to: paths.accountData(), label: t.back }} />
      {parts.map(({ key, count, text }) => (
        <Section key={key} title={holdings[key] ?? key} hint={t.rows({ count })}>
          <SectionBody>
            <HeldValue value={JSON.parse(text)} />
          </SectionBody>
        </Section>
      ))}
    </Page>
  )
}
