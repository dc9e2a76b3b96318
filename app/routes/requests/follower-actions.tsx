import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { isAtDepartment } from '~/modules/requests/index'
import type { RequestPage } from '~/modules/requests/index.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { type ActionProps, NoteField, RareActions, RequestForm } from './request-form'

type Props = ActionProps & { request: RequestPage }

/** The talent's own verdict, or what the leader or the office were told. */
export function Verdict(props: Props) {
  const { verdict: t } = useMessages(requests)
  const own = props.request.standing.party === 'talent'
  return (
    <RequestForm
      {...props}
      intent="verdict"
      title={own ? t.title : t.titleOther}
      text={own ? undefined : t.textOther}
      submit=""
      buttons={
        <>
          <SubmitButton name="verdict" value="satisfied">
            {t.submitSatisfied}
          </SubmitButton>
          <SubmitButton name="verdict" value="unsatisfied" look="danger">
            {t.submitUnsatisfied}
          </SubmitButton>
        </>
      }
    >
      {form => (
        <>
          <input type="hidden" name="intent" value="verdict" />
          <NoteField form={form} label={t.note} hint={t.noteHint} optional rows={3} />
        </>
      )}
    </RequestForm>
  )
}

export function Urge(props: Props) {
  const { urge: t } = useMessages(requests)
  if (props.request.moves.includes('urge')) {
    return (
      <RequestForm
        {...props}
        intent="urge"
        title={t.title}
        text={t.hint}
        submit={t.submit}
        look="secondary"
        folded
      >
        {form => <NoteField form={form} label={t.note} optional rows={2} />}
      </RequestForm>
    )
  }
  const { party, acts } = props.request.standing
  const couldUrge = acts && ['talent', 'leader', 'liaison', 'office'].includes(party)
  return couldUrge && isAtDepartment(props.request.status) ? <p className="hint py-2">{t.cooling}</p> : null
}

/** What the talent, the leader or the liaison can do: give the verdict, urge, take it back. */
export function FollowerActions(props: Props) {
  const { withdraw: t, note } = useMessages(requests)
  const { moves, status } = props.request
  return (
    <>
      {status === 'reported' && moves.includes('follow_up') && <Verdict {...props} />}
      <RareActions>
        <Urge {...props} />
        {moves.includes('withdraw') && (
          <RequestForm
            {...props}
            intent="withdraw"
            title={t.title}
            text={t.text}
            submit={t.submit}
            look="danger"
            folded
          >
            {form => <NoteField form={form} label={note} optional rows={2} />}
          </RequestForm>
        )}
      </RareActions>
    </>
  )
}
