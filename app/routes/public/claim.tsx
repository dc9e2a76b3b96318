import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { vocabulary } from '~/i18n/vocabulary'
import { authorize, publicAccess } from '~/modules/access/index.server'
import { claimEntry, openClaim } from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { ButtonLink } from '~/ui/page/button'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, universities, t => t.claim.title),
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
]

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  await limitRate('profileRead', access.ip, access.now)
  const token = args.params.token ?? ''
  return { claim: await openClaim(token, access.now), token, kind: access.actor?.kind ?? null }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'profile.edit')
  const result = await claimEntry({ access, token: args.params.token ?? '' })
  if (result.ok) return redirectSaying(paths.myProfile(), 'roster-claimed')
  return data({ refused: result.code }, { status: 400 })
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
type Open = Extract<Loaded['claim'], { university: string }>

function Confirm({ kind, token }: Pick<Loaded, 'kind' | 'token'>) {
  const { claim: t } = useMessages(universities)
  if (kind === null) {
    return (
      <>
        <p>{t.loginFirst}</p>
        <FormActions hint={t.notMine}>
          <ButtonLink to={paths.login(paths.claim(token))}>{t.login}</ButtonLink>
          <ButtonLink look="secondary" to={paths.registerAs('graduate')}>
            {t.register}
          </ButtonLink>
        </FormActions>
      </>
    )
  }
  if (kind !== 'graduate') return <Notice tone="warning">{t.wrongKind}</Notice>
  return (
    <Form method="post" className="form" noValidate>
      <p className="muted">{t.effect}</p>
      <FormActions hint={t.notMine}>
        <SubmitButton>{t.mine}</SubmitButton>
      </FormActions>
    </Form>
  )
}

function Record({ claim }: { claim: Open }) {
  const { claim: t } = useMessages(universities)
  const v = useMessages(vocabulary)
  return (
    <DefinitionRows
      items={[
        { term: t.name, value: claim.name },
        { term: t.school, value: claim.university },
        { term: t.major, value: claim.majorName },
        { term: t.degree, value: v.degrees[claim.degree] },
        { term: t.class, value: v.classYear({ year: claim.graduatingClass }) },
      ]}
    />
  )
}

/** Where the mail of a university leads: the record, masked, and the button that ties it to one's account. */
export default function Claim() {
  const { claim, kind, token } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.refused
  const { claim: t } = useMessages(universities)
  if (claim.state !== 'open') {
    return (
      <Page width="text">
        <PageHeader title={t[claim.state]} lead={t[`${claim.state}Text`]} />
      </Page>
    )
  }
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead({ university: claim.university })} />
      {refused === 'already-linked' && (
        <Notice tone="urgent" role="alert">
          {t.alreadyLinked}
        </Notice>
      )}
      <div className="stack">
        <Record claim={claim} />
        <Confirm kind={kind} token={token} />
      </div>
    </Page>
  )
}
