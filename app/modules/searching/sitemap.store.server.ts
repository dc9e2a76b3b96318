import { db } from '../../platform/db.server'
import { SHOWN_ENTERPRISES } from '../search-sync/index.server'

/** A sitemap holds fifty thousand addresses at most. */
const MOST_OPENINGS = 40_000
const MOST_OTHERS = 4_000

/** What search engines of the world may know of: published openings, approved enterprises, universities of the programme. */
export async function sitemapEntries(now: Date) {
  const select = { id: true, updatedAt: true }
  const today = new Date(now.getTime() - 86_400_000)
  const [openings, enterprises, universities] = await Promise.all([
    db().opening.findMany({
      where: {
        status: 'published',
        enterprise: { status: { in: SHOWN_ENTERPRISES } },
        OR: [{ validUntil: null }, { validUntil: { gt: today } }],
      },
      orderBy: { publishedAt: 'desc' },
      take: MOST_OPENINGS,
      select,
    }),
    db().enterprise.findMany({
      where: { status: 'approved' },
      take: MOST_OTHERS,
      orderBy: { id: 'asc' },
      select,
    }),
    db().university.findMany({
      where: { participates: true },
      take: MOST_OTHERS,
      orderBy: { id: 'asc' },
      select,
    }),
  ])
  return { openings, enterprises, universities }
}
