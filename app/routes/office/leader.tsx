import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { cadreAccounts, listKeyTalents, readLeader } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Time } from '~/ui/text/time'
import { fieldOptions } from '../field-options.server'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { usePairingErrors } from '../pairing-errors'
import { changeLeader } from './change-leader.server'
import { ConflictSection } from './conflict-section'
import { LeaderForm } from './leader-form'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, pairings, t => data?.leader.name ?? t.leaders.title)

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await authorize(args, 'leader.edit')
  const leader = await readLeader(args.params.leaderId ?? '')
  if (!leader) throw notFound()
  const [accounts, fields, talents] = await Promise.all([
    cadreAccounts(leader.id),
    fieldOptions(locale),
    listKeyTalents({}),
  ])
  const choices = talents.filter(talent => !talent.leftAt)
  return {
    leader,
    accounts,
    fields,
    talents: choices.map(({ id, name, enterpriseName }) => ({ id, name, enterpriseName })),
  }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'leader.edit')
  return changeLeader(access, args.params.leaderId ?? '', await args.request.formData())
}

function Pairings({ leader }: Data) {
  const { leaders: t, endReason } = useMessages(pairings)
  return (
    <Section title={t.history}>
      <SectionBody>
        {leader.pairings.length === 0 && <p className="muted">{t.noHistory}</p>}
        <ul className="plain-rows">
          {leader.pairings.map(pairing => (
            <li key={pairing.id}>
              <Link to={paths.officeKeyTalent(pairing.keyTalent.id)}>{pairing.keyTalent.name}</Link>{' '}
              <span className="muted">{pairing.keyTalent.enterpriseName}</span>
              <p className="hint">
                {pairing.round.name} · <Time value={pairing.startedAt} /> –{' '}
                {pairing.endedAt ? <Time value={pairing.endedAt} /> : t.now}
                {pairing.endReason && ` · ${endReason[pairing.endReason]}`}
              </p>
            </li>
          ))}
        </ul>
      </SectionBody>
    </Section>
  )
}

function Posts({ leader }: Data) {
  const { leaders: t } = useMessages(pairings)
  if (leader.postChanges.length === 0) return null
  return (
    <Section title={t.posts}>
      <SectionBody>
        <ul className="plain-rows">
          {leader.postChanges.map(change => (
            <li key={change.id}>
              <Time value={change.at} />{' '}
              {change.toPost ? t.to({ post: change.toPost, unit: change.toUnit ?? '' }) : t.leave}
            </li>
          ))}
        </ul>
      </SectionBody>
    </Section>
  )
}

/** One leader: the entry, pairings so far, changes of post, conflicts. */
export default function Leader() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const errors = usePairingErrors(reply)
  const { leaders: t } = useMessages(pairings)
  const { leader, accounts, fields, talents } = data
  const forConflict = reply?.values.intent === 'add-conflict'
  return (
    <Page>
      <PageHeader
        back={{ to: paths.officeLeaders(), label: t.title }}
        title={leader.name}
        lead={leader.leftAt ? t.left : `${leader.unit} ${leader.post}`}
        actions={
          !leader.leftAt && (
            <ButtonLink look="secondary" to={paths.officeLeaderPost(leader.id)}>
              {t.changePost}
            </ButtonLink>
          )
        }
      />
      <div className="split-end">
        <LeaderForm
          values={leader}
          accounts={accounts}
          fields={fields}
          reply={forConflict ? undefined : reply}
        />
        <div className="min-w-0">
          <Pairings {...data} />
          <Posts {...data} />
          <ConflictSection
            conflicts={leader.conflicts}
            talents={talents}
            errors={forConflict ? errors : null}
          />
        </div>
      </div>
    </Page>
  )
}
