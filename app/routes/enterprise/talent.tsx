import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { authorize } from '~/modules/access/index.server'
import { inviteSchema } from '~/modules/invitations/index'
import { inviteTalent, talentForEnterprise } from '~/modules/invitations/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import { InviteForm } from './invite-form'
import { ContactCard, TalentProfile } from './talent-profile'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'talent.invite')
  const found = await talentForEnterprise(access, args.params.talentId ?? '')
  if (!found) throw notFound()
  return { ...found, title: messagesFor(talents, access.locale).talent.back }
}

export type SeenTalent = Awaited<ReturnType<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'talent.invite')
  const form = await args.request.formData()
  const parsed = parseForm(form, inviteSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const talentId = args.params.talentId ?? ''
  const invited = await inviteTalent(access, { talentId, ...parsed.value })
  if (!invited.ok) return data<FormReply>(refusedForm(form, invited.code), { status: 400 })
  return redirectSaying(paths.enterpriseTalent(talentId), 'invitation-sent')
}

export default function Talent() {
  const { profile, openings, invitationsPerDay } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const t = useMessages(talents).talent
  return (
    <Page>
      <PageHeader
        title={profile.name}
        lead={profile.headline}
        back={{ to: paths.enterpriseTalents(), label: t.back }}
      />
      <div className="split-end">
        <TalentProfile profile={profile} />
        <aside className="rail stack">
          <ContactCard profile={profile} />
          <InviteForm openings={openings} quota={invitationsPerDay} reply={reply} />
        </aside>
      </div>
    </Page>
  )
}
