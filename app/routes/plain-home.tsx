import { office } from '~/i18n/office'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'

type Props = { title: string; lead: string; text: string; unread: number }

/** The home of an account whose work has not begun: what it is for, the inbox, and what can be seen meanwhile. */
export function PlainHome({ title, lead, text, unread }: Props) {
  const { homes: t } = useMessages(office)
  return (
    <Page width="text">
      <PageHeader title={title} lead={lead} />
      <p>{text}</p>
      <Section title={t.inbox}>
        <SectionBody>
          <p>{t.unread({ count: unread })}</p>
          <div className="cluster mt-3">
            <ButtonLink to={paths.inbox()}>{t.openInbox}</ButtonLink>
            <ButtonLink look="secondary" to={paths.account()}>
              {t.account}
            </ButtonLink>
            <ButtonLink look="quiet" to={paths.openings()}>
              {t.openings}
            </ButtonLink>
          </div>
        </SectionBody>
      </Section>
    </Page>
  )
}
