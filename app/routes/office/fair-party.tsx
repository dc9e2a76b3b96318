import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { partyDecisionSchema, partyLabel } from '~/modules/fairs/index'
import { decideParty, partyForOffice } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import { PartyDecisionForm } from '../fairs/party-decision'
import { PartyFacts } from '../fairs/party-facts'
import { PartyTag } from '../fairs/phase-tag'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, fairs, t => loaded?.party.name ?? t.office.tabs.parties)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const party = await partyForOffice(access, args.params.slug ?? '', args.params.partyId ?? '')
  if (!party) throw notFound()
  return { party }
}
export type OfficePartyData = ReturnType<typeof useLoaderData<typeof loader>>['party']

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const { slug = '', partyId = '' } = args.params
  const form = await args.request.formData()
  const parsed = parseForm(form, partyDecisionSchema)
  if (!parsed.ok && parsed.reply.errors.move) throw badRequest()
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const decided = await decideParty({ access, slug, partyId, input: parsed.value })
  if (decided.ok) {
    const code = decided.value.status as 'approved' | 'waitlisted' | 'refused'
    return redirectSaying(paths.officeFairParty(slug, partyId), `fair-party-${code}`)
  }
  if (decided.code === 'not-found') throw notFound()
  if (decided.code === 'note-required')
    return data<Refused>(refusedForm(form, 'note-required', 'note'), { status: 400 })
  return redirectSaying(paths.officeFairParty(slug, partyId), 'fair-not-now')
}

/** One registration before the office, with its people and the decision. */
export default function OfficeFairParty() {
  const { party } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const t = useMessages(fairs)
  return (
    <Page>
      <PageHeader
        back={{ to: paths.officeFairParties(party.head.slug), label: t.office.party.back }}
        title={party.name}
        lead={
          <span className="cluster">
            <PartyTag status={party.status} />
            <span className="num">{partyLabel(party)}</span>
            <span>{party.head.name}</span>
          </span>
        }
      />
      <div className="split-end">
        <PartyFacts party={party} />
        <PartyDecisionForm party={party} reply={reply} />
      </div>
    </Page>
  )
}
