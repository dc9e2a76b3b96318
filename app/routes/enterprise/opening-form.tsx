import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import type { FactFinding, OpeningFacts } from '~/modules/openings/index'
import type { FormReply } from '~/platform/http/form.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { useReply } from '../application-words'
import {
  Asks,
  Basics,
  Closing,
  Content,
  type Errors,
  type Lists,
  Terms,
  type Values,
} from './opening-form-parts'

/** A refused form of an opening; findings name words and fields of discriminating wording. */
export type OpeningReply = FormReply & { findings?: FactFinding[] }

const yuan = (fen: number | null) => (fen === null ? '' : String(fen / 100))
const text = (value: number | null) => (value === null ? '' : String(value))

/** Stated facts as the form's inputs hold them. */
export function formValues(facts: OpeningFacts | null, separator: string): Values {
  if (!facts) return { headcount: '1', salaryMonths: '12', degree: 'any', employment: 'full_time' }
  return {
    ...Object.fromEntries(
      Object.entries(facts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    headcount: String(facts.headcount),
    experienceMin: text(facts.experienceMin),
    experienceMax: text(facts.experienceMax),
    salaryMin: yuan(facts.salaryMinFen),
    salaryMax: yuan(facts.salaryMaxFen),
    salaryMonths: String(facts.salaryMonths),
    graduatingClasses: facts.graduatingClasses.join(separator),
    majors: facts.majors.join(separator),
    skills: facts.skills.join(separator),
    benefits: facts.benefits.join(separator),
    validUntil: facts.validUntil ?? '',
  }
}

function useErrors(reply: OpeningReply | undefined): Errors {
  const t = useMessages(openings)
  const { errors } = useReply(reply)
  if (!reply?.findings) return errors
  const named: Record<string, string[]> = { ...errors }
  for (const { field, words, category } of reply.findings) {
    const message = t.form.discriminating({ words, category: t.categories[category] })
    named[field] = [...(named[field] ?? []), message]
  }
  return named
}

type Props = {
  facts: OpeningFacts | null
  reply: OpeningReply | undefined
  lists: Lists
  notice?: ReactNode
  children: ReactNode
}

/** The form of an opening; children are its buttons. */
export function OpeningForm({ facts, reply, lists, notice, children }: Props) {
  const t = useMessages(openings)
  const errors = useErrors(reply)
  const kept = reply?.values as Values | undefined
  const part = { values: { ...formValues(facts, t.listSeparator), ...kept }, errors }
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      {notice}
      <Basics {...part} lists={lists} />
      <Content {...part} />
      <Asks {...part} />
      <Terms {...part} />
      <Closing {...part} />
      <FormActions>{children}</FormActions>
    </Form>
  )
}
