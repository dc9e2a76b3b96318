import { data } from '@remix-run/node'
import { messagesFor } from '~/i18n/catalogue'
import { fairPlans } from '~/i18n/fair-plans'
import type { Access } from '~/modules/access/index.server'
import { answerAlternate, offersToParty, ownCalendar, ownTimetable } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'

const nameIn = (access: Access, zh: string, en: string) => (access.locale === 'en' && en) || zh

/** The acting organisation's own timetable, with the slots it is offered; a 404 when it takes no part. */
export async function loadOwnTimetable(access: Access, slug: string) {
  const own = await ownTimetable(slug, access.actor.organisationId, access.locale, access.now)
  if (!own) throw notFound()
  const { fair, party, plan, picture } = own
  const offers = (await offersToParty(party.id)).filter(offer => offer.state === 'offered')
  return {
    fair: {
      slug: fair.slug,
      name: nameIn(access, fair.nameZh, fair.nameEn),
      venue: nameIn(access, fair.venueZh, fair.venueEn),
    },
    side: party.side,
    plan,
    picture,
    offers,
    now: access.now.toISOString(),
  }
}

/** Answers an offered slot. */
export async function answerOffered(
  access: Access,
  request: Request,
  slug: string,
  side: 'enterprise' | 'university',
) {
  const form = await request.formData()
  const answer = form.get('answer')
  if (answer !== 'accepted' && answer !== 'declined') throw badRequest()
  const done = await answerAlternate({ access, offerId: String(form.get('offer') ?? ''), answer })
  if (done.ok) return redirectSaying(paths.ownFairTimetable(side, slug), `alternate-${answer}`)
  if (done.code === 'not-found') throw notFound()
  return data({ refusal: done.code }, { status: 409 })
}

/** The calendar file of the own party. */
export async function ownCalendarFile(access: Access, slug: string, side: 'enterprise' | 'university') {
  const { own: words } = messagesFor(fairPlans, access.locale)
  const body = await ownCalendar(access, slug, {
    path: paths.ownFairTimetable(side, slug),
    words: { summary: words.summary, place: words.place },
  })
  if (!body) throw notFound()
  return new Response(body, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}.ics"`,
      'Cache-Control': 'no-store',
    },
  })
}
