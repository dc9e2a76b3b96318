import { Form, Link } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { Icon } from '~/ui/text/icon'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { APPLICATION_TONES } from '../application-words'
import type { OpeningPageData } from './opening'

type Props = { page: OpeningPageData }

function Save({ page }: Props) {
  const { page: t } = useMessages(openings)
  const { id } = page.opening
  if (page.viewer === null) {
    return (
      <ButtonLink to={paths.login(paths.opening(id))} look="secondary" wide>
        {t.save}
      </ButtonLink>
    )
  }
  return (
    <Form method="post" action={paths.saveOpening(id)}>
      <SubmitButton name="intent" value={page.saved ? 'unsave' : 'save'} look="secondary" wide>
        {page.saved ? t.saved : t.save}
      </SubmitButton>
    </Form>
  )
}

/** The one or two things to do here, for whoever looks. */
export function OpeningActions({ page }: Props) {
  const { page: t } = useMessages(openings)
  const { opening, application, viewer } = page
  const mayApply = viewer === null || viewer === 'graduate'
  if (!mayApply) return <p className="hint">{t.notForYou}</p>
  const under = application && application.status !== 'withdrawn'
  return (
    <>
      {under && (
        <ButtonLink to={paths.myApplication(application.id)} wide>
          {t.applied}
        </ButtonLink>
      )}
      {!under && opening.open && (
        <ButtonLink to={paths.apply(opening.id)} wide>
          {t.apply}
        </ButtonLink>
      )}
      <Save page={page} />
    </>
  )
}

function Reply({ page }: Props) {
  const { page: t } = useMessages(openings)
  const { medianReplyHours, replySample } = page.opening.enterprise
  if (medianReplyHours === null) return null
  return (
    <p className="mb-3">
      {t.replyMedian}
      <b className="big block">{t.hours({ hours: medianReplyHours })}</b>
      <span className="hint">{t.replyBasis({ count: replySample })}</span>
    </p>
  )
}

function Mine({ page }: Props) {
  const { page: t } = useMessages(openings)
  const { statuses } = useMessages(applications)
  const { application } = page
  if (!application) return null
  return (
    <p className="mb-3">
      {t.myProgress}{' '}
      <StatusTag tone={APPLICATION_TONES[application.status]}>{statuses[application.status]}</StatusTag>{' '}
      <Time value={application.statusAt} shape="relative" now={page.now} />
    </p>
  )
}

function Enterprise({ page }: Props) {
  const { page: t } = useMessages(openings)
  const { enterprise } = page.opening
  const rows = [
    { term: t.place, value: [enterprise.city, enterprise.district].filter(Boolean).join(' ') },
    { term: t.size, value: enterprise.size ? t.sizeOf({ size: enterprise.size }) : '' },
    { term: t.openingsOf, value: t.openingsCount({ count: enterprise.openings }) },
  ]
  return (
    <Card title={enterprise.name}>
      <p className={enterprise.verified ? 'flex items-center gap-2 text-brand' : 'muted'}>
        {enterprise.verified && <Icon name="check" />}
        {enterprise.verified ? t.verified : t.unverified}
      </p>
      <DefinitionRows items={rows.filter(row => row.value !== '')} />
      <p className="mt-3">
        <Link to={paths.enterprise(enterprise.id)}>{t.enterprisePage}</Link>
      </p>
    </Card>
  )
}

/** Beside the article: how soon they answer, what to do, who they are. */
export function OpeningRail({ page }: Props) {
  const { page: t } = useMessages(openings)
  return (
    <aside className="rail">
      <Card>
        <Reply page={page} />
        <Mine page={page} />
        <div className="stack-s phone:hidden">
          <OpeningActions page={page} />
        </div>
        {page.opening.open && <p className="hint mt-3">{t.applyHint}</p>}
      </Card>
      <Enterprise page={page} />
      {(page.viewer === null || page.viewer === 'graduate') && (
        <p>
          <Link className="muted" to={paths.reportOpening(page.opening.id)} rel="nofollow">
            {t.report}
          </Link>
        </p>
      )}
    </aside>
  )
}
