import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { publishedPicture } from '~/modules/fairs/index.server'
import { limitRateInSteps } from '~/platform/http/rate-limit.server'
import { answered, badParameters, noSuchThing, publicJson, readPaging } from '../answer.server'

export async function loader(args: LoaderFunctionArgs) {
  const { now, ip } = await publicAccess(args)
  return answered(async () => {
    const params = new URL(args.request.url).searchParams
    const { page, pageSize, values, faults } = readPaging(params, ['q'])
    if (faults.length > 0) return badParameters(faults)
    await limitRateInSteps('search', ip, now)
    const shown = await publishedPicture(args.params.slug ?? '', 'zh-CN', now)
    if (!shown?.plan || !shown.picture) return noSuchThing()
    const { fair, plan, picture } = shown
    const query = values.q?.toLocaleLowerCase()
    const items = picture.meetings.map(([u, e, slot, table]) => ({
      slot,
      startsAt: picture.slots[slot]!.startsAt.toISOString(),
      endsAt: picture.slots[slot]!.endsAt.toISOString(),
      table: table + 1,
      university: picture.parties[u]!.name,
      enterprise: picture.parties[e]!.name,
      sector: picture.sectors.find(sector => sector.zone === picture.parties[e]!.zone)?.name ?? null,
    }))
    const matching = query
      ? items.filter(item => `${item.university}\n${item.enterprise}`.toLocaleLowerCase().includes(query))
      : items
    return publicJson({
      fair: { slug: fair.slug, name: fair.nameZh },
      version: plan.number,
      publishedAt: plan.publishedAt,
      items: matching.slice((page - 1) * pageSize, page * pageSize),
      total: matching.length,
      page,
      pageSize,
    })
  })
}
