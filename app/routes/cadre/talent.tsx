import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { myTalent, revealPhone } from '~/modules/pairings/index.server'
import { myDueList, visitsWith } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { ButtonLink } from '~/ui/page/button'
import { DefinitionRows } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Time } from '~/ui/text/time'
import { fieldName } from '../field-name'
import { fieldOptions } from '../field-options.server'
import { pageTitle } from '../page-title'
import { PairingHistory } from '../pairing-history'
import { DueTag } from './visit-form/due-rows'
import { VisitTimeline } from './visit-timeline'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, visits, t => loaded?.pairing.keyTalent.name ?? t.home.pageTitle)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.read')
  const talentId = args.params.keyTalentId ?? ''
  const found = await myTalent(access, talentId)
  if (!found) throw notFound()
  const [list, due, fields] = await Promise.all([
    visitsWith(talentId),
    myDueList(access),
    fieldOptions(access.locale),
  ])
  const item = [...due.now, ...due.later].find(one => one.keyTalent.id === talentId) ?? null
  return { ...found, visits: list, due: item, fields }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'visit.read')
  await limitRate('profileRead', access.actor.userId, access.now)
  const phone = await revealPhone(access, args.params.keyTalentId ?? '')
  if (phone === null) throw notFound()
  return data({ phone })
}

function Phone({ phone }: { phone: string | undefined }) {
  const { talent: t } = useMessages(visits)
  if (phone) return <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
  return (
    <Form method="post">
      <SubmitButton look="quiet" size="small">
        {t.showPhone}
      </SubmitButton>
      <span className="hint"> {t.phoneHint}</span>
    </Form>
  )
}

function Facts({ pairing, due, fields }: Data) {
  const { talent: t } = useMessages(visits)
  const reply = useActionData<typeof action>()
  const { keyTalent, leader } = pairing
  const items = [
    { term: t.enterprise, value: keyTalent.enterpriseName },
    { term: t.field, value: fieldName(fields, keyTalent.field) },
    { term: t.speciality, value: keyTalent.speciality },
    { term: t.tier, value: keyTalent.tier },
    { term: t.leader, value: `${leader.name}（${leader.unit} ${leader.post}）` },
    { term: t.since, value: <Time value={pairing.startedAt} /> },
    {
      term: t.next,
      value: due && (
        <>
          <Time value={due.dueOn} /> <DueTag item={due} />
        </>
      ),
    },
    { term: t.phone, value: <Phone phone={reply?.phone} /> },
  ]
  return <DefinitionRows items={items.filter(item => item.value)} />
}

/** One talent in the care of a leader: facts, the next contact, every contact so far. */
export default function CadreTalent() {
  const loaded = useLoaderData<typeof loader>()
  const { talent: t } = useMessages(visits)
  const { keyTalent } = loaded.pairing
  const own = new Set(
    loaded.visits.filter(visit => visit.leader.id === loaded.pairing.leader.id).map(v => v.id),
  )
  return (
    <Page>
      <PageHeader
        back={{ to: paths.cadre(), label: t.back }}
        title={keyTalent.name}
        lead={keyTalent.title}
        actions={
          <>
            <ButtonLink look="quiet" to={paths.cadreTalentSheet(keyTalent.id)}>
              {t.printForm}
            </ButtonLink>
            <ButtonLink to={paths.cadreVisitNew(keyTalent.id)}>{t.log}</ButtonLink>
          </>
        }
      />
      <div className="split-end">
        <div className="min-w-0">
          <Section title={t.history}>
            <SectionBody>
              {loaded.visits.length === 0 ? (
                <p className="muted">{t.noHistory}</p>
              ) : (
                <VisitTimeline
                  visits={loaded.visits}
                  label={t.history}
                  to={id => (own.has(id) ? paths.cadreVisit(id) : null)}
                />
              )}
            </SectionBody>
          </Section>
        </div>
        <div className="min-w-0">
          <Section title={t.facts}>
            <Facts {...loaded} />
          </Section>
          <PairingHistory history={loaded.history} />
        </div>
      </div>
    </Page>
  )
}
