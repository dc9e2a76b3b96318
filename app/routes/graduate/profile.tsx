import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { authorize } from '~/modules/access/index.server'
import { PURPOSES } from '~/modules/files/index'
import { profileSchema } from '~/modules/talents/index'
import {
  attachResume,
  myProfile,
  removePart,
  removeResume,
  saveProfile,
} from '~/modules/talents/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'
import { Page, PageHeader } from '~/ui/page/page'
import { ProfileForm } from './profile-form'
import { EducationList, ExperienceList } from './profile-parts'
import { ResumeSection } from './resume-section'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'profile.edit')
  return { profile: await myProfile(access), title: messagesFor(talents, access.locale).profile.title }
}

export type OwnProfile = Awaited<ReturnType<typeof loader>>['profile']

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

type Reply = { part: 'profile' | 'resume'; reply: FormReply }

function refused(
  part: Reply['part'],
  errors: Record<string, string[]>,
  values: Record<string, unknown> = {},
) {
  return data<Reply>({ part, reply: { values, errors } }, { status: 400 })
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'profile.edit')
  const { form, tooLarge } = await parseUpload(args.request, PURPOSES.resume.maxBytes)
  if (tooLarge) return refused('resume', { resume: ['file-too-large'] })
  const intent = form.get('intent')
  if (intent === 'resume') {
    const upload = await uploadedFile(form, 'resume')
    if (!upload) return refused('resume', { resume: ['file-missing'] })
    const attached = await attachResume(access, upload)
    if (!attached.ok) return refused('resume', { resume: [attached.code] })
  } else if (intent === 'remove-resume') {
    await removeResume(access)
  } else if (intent === 'remove-education' || intent === 'remove-experience') {
    await removePart(
      access,
      intent === 'remove-education' ? 'education' : 'experience',
      String(form.get('id')),
    )
  } else if (intent === 'profile') {
    const parsed = parseForm(form, profileSchema)
    if (!parsed.ok) return data<Reply>({ part: 'profile', reply: parsed.reply }, { status: 400 })
    await saveProfile(access, parsed.value)
  } else throw badRequest()
  return redirectSaying(paths.myProfile(), 'saved')
}

export default function Profile() {
  const { profile } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as Reply | undefined
  const t = useMessages(talents).profile
  const replyTo = (part: Reply['part']) => (answer?.part === part ? answer.reply : undefined)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} />
      <ProfileForm profile={profile} reply={replyTo('profile')} />
      <EducationList items={profile.educations} />
      <ExperienceList items={profile.experiences} />
      <ResumeSection resume={profile.resume} reply={replyTo('resume')} />
    </Page>
  )
}
