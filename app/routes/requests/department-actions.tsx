import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import type { RequestPage } from '~/modules/requests/index.server'
import { Checkbox } from '~/ui/form/choices'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import {
  type ActionProps,
  FilesField,
  NoteField,
  RareActions,
  RequestForm,
  type Templates,
} from './request-form'

type Props = ActionProps & {
  request: RequestPage
  colleagues: readonly { id: string; name: string }[]
  maxExtension: number
}

const ofUse = (templates: Templates | undefined, use: string) =>
  templates?.filter(one => one.use === use) ?? []

function Progress(props: Props) {
  const { progress: t, note } = useMessages(requests)
  const support = props.request.standing.party === 'support'
  return (
    <RequestForm
      {...props}
      intent="progress"
      title={support ? t.supportTitle : t.title}
      submit={support ? t.supportSubmit : t.submit}
      look="secondary"
    >
      {form => (
        <>
          <NoteField
            form={form}
            label={note}
            hint={support ? t.supportHint : t.hint}
            templates={ofUse(props.templates, 'progress')}
          />
          {support && <Checkbox label={t.done} name="done" id="f-progress-done" />}
          <FilesField form={form} />
        </>
      )}
    </RequestForm>
  )
}

function Report(props: Props) {
  const { report: t, note } = useMessages(requests)
  return (
    <RequestForm {...props} intent="report" title={t.title} submit={t.submit}>
      {form => (
        <>
          <NoteField form={form} label={note} hint={t.hint} templates={ofUse(props.templates, 'report')} />
          <FilesField form={form} />
        </>
      )}
    </RequestForm>
  )
}

function Extend(props: Props) {
  const t = useMessages(requests)
  return (
    <RequestForm
      {...props}
      intent="extend"
      title={t.extend.title}
      submit={t.extend.submit}
      look="secondary"
      folded
    >
      {form => (
        <>
          <p className="hint">{t.extend.hint}</p>
          <TextField
            label={t.extend.days}
            unit={t.assign.day}
            hint={t.extend.max({ count: props.maxExtension })}
            inputMode="numeric"
            narrow
            {...form.field('days')}
          />
          <NoteField form={form} label={t.extend.reason} rows={3} />
        </>
      )}
    </RequestForm>
  )
}

function Pass(props: Props) {
  const { pass: t } = useMessages(requests)
  const handler = props.request.parts.find(
    part => part.department.id === props.request.standing.organisationId,
  )?.handler.id
  const others = props.colleagues.filter(one => one.id !== handler)
  if (others.length === 0) return null
  return (
    <RequestForm {...props} intent="pass" title={t.title} submit={t.submit} look="secondary" folded>
      {form => (
        <>
          <SelectField
            label={t.to}
            options={others.map(one => ({ value: one.id, label: one.name }))}
            {...form.field('toUserId')}
          />
          <NoteField form={form} label={t.note} optional rows={2} />
        </>
      )}
    </RequestForm>
  )
}

/** What a department can do with a request in its present state: the next step first, exceptions folded. */
export function DepartmentActions(props: Props) {
  const t = useMessages(requests)
  const can = (move: string) => (props.request.moves as string[]).includes(move)
  return (
    <>
      {can('acknowledge') && (
        <RequestForm
          {...props}
          intent="acknowledge"
          title={t.sign.title}
          text={t.sign.text}
          submit={t.sign.submit}
        />
      )}
      {can('report') && <Report {...props} />}
      {(can('start') || can('progress') || can('support_note')) && <Progress {...props} />}
      <RareActions>
        {can('ask_extension') && <Extend {...props} />}
        {can('hand_over') && can('reassign') === false && props.request.parts.length > 0 && (
          <Pass {...props} />
        )}
        {can('hand_back') && (
          <RequestForm
            {...props}
            intent="hand-back"
            title={t.handBack.title}
            submit={t.handBack.submit}
            look="danger"
            folded
          >
            {form => (
              <NoteField
                form={form}
                label={t.note}
                hint={t.handBack.hint}
                templates={ofUse(props.templates, 'hand_back')}
                rows={3}
              />
            )}
          </RequestForm>
        )}
      </RareActions>
    </>
  )
}
