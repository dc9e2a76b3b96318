import type { LoaderFunctionArgs } from '@remix-run/node'
import { isId } from '~/kernel/ids'
import { thousandYuanOfFen } from '~/kernel/money'
import { publicAccess } from '~/modules/access/index.server'
import { openingForPublicPage, type PublicOpening } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { siteOrigin } from '~/platform/http/site.server'
import { answered, noSuchThing, publicJson } from '../answer.server'

const k = (fen: number | null) => (fen === null ? null : thousandYuanOfFen(fen))

function body({ facts, enterprise, ...opening }: PublicOpening) {
  const { salaryMinFen, salaryMaxFen, employment, ...kept } = facts
  return {
    id: opening.id,
    externalId: opening.externalId,
    company: enterprise.name,
    companyId: enterprise.id,
    ...kept,
    type: employment,
    salaryMinK: k(salaryMinFen),
    salaryMaxK: k(salaryMaxFen),
    publishedAt: opening.publishedAt,
    open: opening.open,
    url: siteOrigin() + paths.opening(opening.id),
  }
}

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await publicAccess(args)
  return answered(async () => {
    const { openingId } = args.params
    const opening = isId(openingId) ? await openingForPublicPage(openingId, now) : null
    return opening ? publicJson(body(opening)) : noSuchThing()
  })
}
