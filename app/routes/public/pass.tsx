import { randomUUID } from 'node:crypto'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { door } from '~/i18n/door'
import { useMessages } from '~/i18n/react'
import { can } from '~/modules/access/index'
import { type Access, publicAccess } from '~/modules/access/index.server'
import { partyOfPass } from '~/modules/fair-days/index.server'
import { gatheringOfPass } from '~/modules/gatherings/index.server'
import { type Pass, readPass } from '~/modules/passes/index.server'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { ButtonLink } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, door, t => t.pass.title),
  { name: 'robots', content: 'noindex' },
]

/** What the pass opens, for whoever keeps the door; the holder goes on to what is theirs. */
async function doorOf(pass: Pass, actor: Access['actor'] | null, locale: Access['locale']) {
  if (!actor) return null
  if (pass.kind === 'gathering') return eventDoorOf(pass.id, actor)
  const party = await partyOfPass(pass.id)
  if (!party) return null
  const { slug, nameZh, nameEn } = party.edition
  if (party.organisationId === actor.organisationId) throw redirect(paths.ownFairDay(party.side, slug))
  if (!can(actor, 'door.keep')) return null
  return { title: locale === 'en' && nameEn ? nameEn : nameZh, to: paths.officeFairDoor(slug) }
}

async function eventDoorOf(registrationId: string, actor: Access['actor']) {
  const found = await gatheringOfPass(registrationId)
  if (!found) return null
  if (found.userId === actor.userId) throw redirect(paths.eventRegistration(registrationId))
  if (!can(actor, 'door.keep')) return null
  return { title: found.gathering.title, to: paths.officeEventDoor(found.gathering.id) }
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor, now, locale } = await publicAccess(args)
  const token = args.params.token ?? ''
  const pass = readPass(token, now)
  if (!pass.ok) return { fault: pass.code, opens: null, token, formId: null }
  return { fault: null, opens: await doorOf(pass.value, actor, locale), token, formId: randomUUID() }
}

/** Where the address in a QR code leads: says whether the pass is good, and nothing about its holder. */
export default function PassPage() {
  const { fault, opens, token, formId } = useLoaderData<typeof loader>()
  const t = useMessages(door)
  return (
    <Page width="text">
      <PageHeader title={opens?.title ?? t.pass.title} />
      {fault ? (
        <Notice tone="urgent" title={t.pass.invalid}>
          {t.outcomes[fault]}
        </Notice>
      ) : (
        <Notice tone="success" title={t.pass.valid}>
          {t.pass.validText}
        </Notice>
      )}
      {opens && (
        <Form method="post" action={opens.to} className="cluster mt-4">
          <input type="hidden" name="text" value={token} />
          <input type="hidden" name="id" value={formId ?? ''} />
          <SubmitButton>{t.pass.checkIn}</SubmitButton>
          <ButtonLink look="secondary" to={opens.to}>
            {t.pass.toDoor}
          </ButtonLink>
        </Form>
      )}
    </Page>
  )
}
