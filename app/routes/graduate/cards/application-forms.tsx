import { Form, useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { CARD_PAPERS, type CardPaperKind, FAMILY_PAPERS, FactFields, PaperFields } from '../../card-fields'
import { CardTimeline } from '../../card-parts'
import type { CardReply } from '../../card-words'
import type { loader, MyApplication } from './application'

/** What was asked for: facts to correct, papers to add. */
export function ResendForm({
  application,
  reply,
}: {
  application: MyApplication['application']
  reply: CardReply
}) {
  const { form: t } = useMessages(cards)
  const family = application.kind === 'family'
  return (
    <Section title={t.resend}>
      <SectionBody>
        <Form method="post" encType="multipart/form-data" noValidate className="form">
          {!family && <FactFields reply={reply} facts={application.facts} legend={t.facts} />}
          <PaperFields kinds={family ? FAMILY_PAPERS : CARD_PAPERS} reply={reply} />
          <SubmitButton>{t.resend}</SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}

/** One appeal. */
export function AppealCard({ reply: { errors, value } }: { reply: CardReply }) {
  const { one: t } = useMessages(cards)
  return (
    <Card title={t.appealTitle} hint={t.appealHint}>
      <Form method="post" noValidate className="form">
        <TextArea
          label={t.appeal}
          name="appeal"
          limit={2000}
          error={errors?.appeal}
          defaultValue={value('appeal')}
        />
        <SubmitButton name="intent" value="appeal">
          {t.appealSend}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** Receipt, papers, progress, withdrawal. */
export function ApplicationRail() {
  const { application, mayWithdraw } = useLoaderData<typeof loader>()
  const { one: t, papers } = useMessages(cards)
  return (
    <aside className="rail">
      <Card title={t.receipt} hint={t.receiptHint}>
        <p className="big num">{application.receipt}</p>
      </Card>
      <Card title={t.timeline}>
        <CardTimeline
          steps={application.steps}
          due={application.supplementDue ?? application.notice?.untilOn}
        />
      </Card>
      <Card title={t.papers}>
        <DefinitionRows items={[{ term: t.identity, value: application.identityMasked }]} />
        {application.papers.length === 0 && <p className="hint">{t.noPapers}</p>}
        <ul>
          {application.papers.map(paper => (
            <li key={paper.id}>
              <a href={paths.file(paper.fileId)}>{papers[paper.kind as CardPaperKind] ?? paper.kind}</a>
            </li>
          ))}
        </ul>
      </Card>
      {mayWithdraw && (
        <Form method="post">
          <SubmitButton name="intent" value="withdraw" look="quiet">
            {t.withdraw}
          </SubmitButton>
        </Form>
      )}
    </aside>
  )
}
