import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { Page, PageHeader } from '~/ui/page/page'

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return null
}

export default function Home() {
  return (
    <Page>
      <PageHeader title="蓬博人才" />
    </Page>
  )
}
