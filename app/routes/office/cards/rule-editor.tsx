import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { type Condition, FACT_NAMES, FACTS, OPS_OF, type Op, partsOf, type Rule } from '~/modules/cards/index'
import { CheckboxGroup } from '~/ui/form/choices'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { useFactValue } from '../../card-words'

type Node<R extends Rule = Rule> = { rule: R; path: readonly number[] }

function NodeForm({ path, children }: { path: readonly number[]; children: ReactNode }) {
  return (
    <Form method="post" className="rule-node" preventScrollReset>
      <input type="hidden" name="intent" value="edit" />
      <input type="hidden" name="path" value={path.join('.')} />
      {children}
    </Form>
  )
}

function Act({ act, children }: { act: string; children: string }) {
  return (
    <SubmitButton name="do" value={act} look="quiet" size="small">
      {children}
    </SubmitButton>
  )
}

function ValueField({ rule, id }: { rule: Condition; id: string }) {
  const { policy: t } = useMessages(cardOffice)
  const { facts } = useMessages(cards)
  const words = useFactValue()
  const known = FACTS[rule.fact]
  if (known.kind === 'number')
    return (
      <TextField
        label={`${facts[rule.fact]} · ${t.value}`}
        name="value"
        id={`${id}-value`}
        narrow
        inputMode="numeric"
        defaultValue={String(rule.value)}
      />
    )
  const options = ([...known.values] as string[]).map(value => ({ value, label: words(rule.fact, value) }))
  if (known.kind === 'ladder')
    return (
      <SelectField
        label={`${facts[rule.fact]} · ${t.value}`}
        name="value"
        id={`${id}-value`}
        empty={null}
        defaultValue={String(rule.value)}
        options={options}
      />
    )
  return (
    <CheckboxGroup
      label={`${facts[rule.fact]} · ${t.value}`}
      name="value"
      id={`${id}-value`}
      inline
      optional
      defaultValue={Array.isArray(rule.value) ? rule.value : []}
      options={options}
    />
  )
}

function ConditionEditor({ rule, path }: Node<Condition>) {
  const { policy: t } = useMessages(cardOffice)
  const id = `n-${path.join('-')}`
  const ops: readonly Op[] = OPS_OF[FACTS[rule.fact].kind]
  return (
    <NodeForm path={path}>
      <input type="hidden" name="fact" value={rule.fact} />
      <SelectField
        label={t.op}
        name="op"
        id={`${id}-op`}
        empty={null}
        defaultValue={rule.op}
        options={ops.map(op => ({ value: op, label: t.ops[op] }))}
      />
      <ValueField rule={rule} id={id} />
      <SubmitButton name="do" value="set" look="secondary" size="small">
        {t.set}
      </SubmitButton>
      <Act act="negate">{t.negate}</Act>
      <Act act="remove">{t.remove}</Act>
    </NodeForm>
  )
}

function AddForm({ path }: { path: readonly number[] }) {
  const { policy: t } = useMessages(cardOffice)
  const { facts } = useMessages(cards)
  return (
    <NodeForm path={path}>
      <SelectField
        label={t.fact}
        name="fact"
        id={`n-${path.join('-')}-fact`}
        empty={null}
        options={FACT_NAMES.map(fact => ({ value: fact, label: facts[fact] }))}
      />
      <SubmitButton name="do" value="add-condition" look="secondary" size="small">
        {t.addCondition}
      </SubmitButton>
      <Act act="add-all">{`${t.addGroup}（${t.all}）`}</Act>
      <Act act="add-any">{`${t.addGroup}（${t.any}）`}</Act>
    </NodeForm>
  )
}

function GroupHead({ rule, path }: Node) {
  const { policy: t } = useMessages(cardOffice)
  const { rule: words } = useMessages(cards)
  const inverted = 'not' in rule
  const root = path.length === 0
  return (
    <NodeForm path={path}>
      <b>{inverted ? words.not : 'all' in rule ? words.all : words.any}</b>
      {!inverted && <Act act="turn">{t.turn}</Act>}
      <Act act="negate">{inverted ? t.affirm : t.negate}</Act>
      {!root && <Act act="remove">{t.remove}</Act>}
    </NodeForm>
  )
}

/** A rule as a tree of small forms, each of which posts one edit: works without script. */
export function RuleEditor({ rule, path }: Node) {
  if ('fact' in rule)
    return (
      <>
        <ConditionEditor rule={rule} path={path} />
        {path.length === 0 && <AddForm path={path} />}
      </>
    )
  return (
    <>
      <GroupHead rule={rule} path={path} />
      <ul className="rule">
        {partsOf(rule).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity of a part
          <li key={`${index}-${JSON.stringify(part)}`}>
            <RuleEditor rule={part} path={[...path, index]} />
          </li>
        ))}
        {!('not' in rule) && (
          <li>
            <AddForm path={path} />
          </li>
        )}
      </ul>
    </>
  )
}
