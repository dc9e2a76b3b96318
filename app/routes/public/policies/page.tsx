import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { policies } from '~/i18n/policies'
import { useFormat, useLocale, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { publicPolicy } from '~/modules/policies/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { KeyValueGrid } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { Label } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { useOwnWords } from '../../own-words'

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  const policy = await publicPolicy(args.params.articleId ?? '')
  if (!policy) throw notFound()
  return { policy }
}
type Policy = ReturnType<typeof useLoaderData<typeof loader>>['policy']

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.policy.title }]

function Facts({ policy }: { policy: Policy }) {
  const { facts: t } = useMessages(policies)
  const tag = (word: string) => (
    <Link key={word} className="mr-2" to={`${paths.policies()}?tag=${encodeURIComponent(word)}`}>
      {word}
    </Link>
  )
  return (
    <KeyValueGrid
      items={[
        ...(policy.department ? [{ term: t.department, value: policy.department }] : []),
        ...(policy.effectiveOn ? [{ term: t.effective, value: <Time value={policy.effectiveOn} /> }] : []),
        ...(policy.publishedAt ? [{ term: t.published, value: <Time value={policy.publishedAt} /> }] : []),
        ...(policy.tags.length > 0 ? [{ term: t.tags, value: policy.tags.map(tag) }] : []),
      ]}
    />
  )
}

function Files({ policy }: { policy: Policy }) {
  const { facts: t } = useMessages(policies)
  const f = useFormat()
  if (policy.files.length === 0) return null
  return (
    <Section title={t.files}>
      <SectionBody>
        <ul className="stack-s">
          {policy.files.map(file => (
            <li key={file.id}>
              <a href={paths.policyFile(policy.id, file.id)}>{file.name}</a>{' '}
              <span className="hint">{f.bytes(file.size)}</span>
            </li>
          ))}
        </ul>
      </SectionBody>
    </Section>
  )
}

/** One policy to read; what was withdrawn says so. */
export default function PolicyPage() {
  const { policy } = useLoaderData<typeof loader>()
  const t = useMessages(policies)
  const f = useFormat()
  const own = useOwnWords()
  const chineseOnly = useLocale() === 'en' && policy.bodyEn === '' && policy.body !== ''
  return (
    <Page width="text">
      <PageHeader
        title={own(policy.title, policy.titleEn)}
        lead={<Label>{t.kinds[policy.kind]}</Label>}
        back={{ to: paths.policies(), label: t.title }}
      />
      {policy.withdrawnAt && (
        <Notice tone="warning" title={t.withdrawnTitle({ day: f.date(policy.withdrawnAt) })}>
          {policy.withdrawReason}
        </Notice>
      )}
      <Facts policy={policy} />
      <article className="my-5">
        {chineseOnly && <p className="hint">{t.chineseOnly}</p>}
        <Prose text={own(policy.body, policy.bodyEn)} />
      </article>
      <Files policy={policy} />
    </Page>
  )
}
