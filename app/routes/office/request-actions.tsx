import { useFormat, useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import type { RequestPage } from '~/modules/requests/index.server'
import { CheckboxGroup } from '~/ui/form/choices'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Urge, Verdict } from '../requests/follower-actions'
import { type ActionProps, NoteField, RareActions, RequestForm } from '../requests/request-form'
import { useKindName } from '../requests/request-words'

type Departments = readonly { id: string; name: string; open: number }[]
type Props = ActionProps & { request: RequestPage; departments: Departments }

function Assign(props: Props) {
  const { assign: t } = useMessages(requests)
  const kind = useKindName()
  const { request, departments } = props
  const again = request.moves.includes('reassign')
  const lead = request.parts.find(part => part.role === 'lead')?.department.id
  return (
    <RequestForm
      {...props}
      intent="assign"
      title={again ? t.again : t.title}
      submit={again ? t.again : t.submit}
      look={again ? 'secondary' : undefined}
      folded={again}
    >
      {form => (
        <>
          <SelectField
            label={t.lead}
            hint={request.kind.departmentId ? t.leadHint({ kind: kind(request.kind) }) : undefined}
            options={departments.map(one => ({
              value: one.id,
              label: t.open({ name: one.name, count: one.open }),
            }))}
            {...form.field('leadId', lead ?? request.kind.departmentId ?? '')}
          />
          <TextField
            label={t.days}
            unit={t.day}
            hint={t.dueHint}
            inputMode="numeric"
            narrow
            {...form.field('handlingDays', request.handlingDays)}
          />
          <CheckboxGroup
            label={t.supports}
            name="supportIds"
            id="f-assign-supportIds"
            optional
            error={form.field('supportIds').error}
            options={departments.map(one => ({ value: one.id, label: one.name }))}
          />
          <NoteField
            form={form}
            label={t.note}
            optional={!again}
            rows={3}
            templates={props.templates?.filter(one => one.use === 'assign')}
          />
        </>
      )}
    </RequestForm>
  )
}

function Decide(props: Props) {
  const { decide: t } = useMessages(requests)
  const f = useFormat()
  const { extension } = props.request
  if (!extension) return null
  return (
    <RequestForm
      {...props}
      intent="decide"
      title={t.title}
      text={
        <>
          {t.asked({ days: extension.days, date: f.date(extension.until) })}
          <br />
          {extension.reason}
        </>
      }
      submit=""
      buttons={
        <>
          <SubmitButton name="verdict" value="grant">
            {t.grant}
          </SubmitButton>
          <SubmitButton name="verdict" value="refuse" look="danger">
            {t.refuse}
          </SubmitButton>
        </>
      }
    >
      {form => (
        <>
          <input type="hidden" name="intent" value="decide" />
          <NoteField form={form} label={t.note} hint={t.noteHint} optional rows={2} />
        </>
      )}
    </RequestForm>
  )
}

/** What the talent office can do in the request's present state: what waits for it first, exceptions folded. */
export function OfficeActions(props: Props) {
  const t = useMessages(requests)
  const { moves, status } = props.request
  return (
    <>
      <Decide {...props} />
      {moves.includes('assign') && <Assign {...props} />}
      {status === 'reported' && <Verdict {...props} />}
      {moves.includes('resolve') && (
        <RequestForm
          {...props}
          intent="resolve"
          title={t.resolve.title}
          text={t.resolve.text}
          submit={t.resolve.submit}
        />
      )}
      <RareActions>
        <Urge {...props} />
        {moves.includes('reassign') && <Assign {...props} />}
        {moves.includes('close_out') && (
          <RequestForm
            {...props}
            intent="close-out"
            title={t.closeOut.title}
            submit={t.closeOut.submit}
            look="danger"
            folded
          >
            {form => (
              <NoteField
                form={form}
                label={t.note}
                hint={t.closeOut.hint}
                rows={3}
                templates={props.templates?.filter(one => one.use === 'close')}
              />
            )}
          </RequestForm>
        )}
      </RareActions>
    </>
  )
}
