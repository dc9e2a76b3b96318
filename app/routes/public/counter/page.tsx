import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { vouchers } from '~/i18n/vouchers'
import { publicAccess } from '~/modules/access/index.server'
import { counterOfLink, latestUses, leaveCounter, openCounter } from '~/modules/vouchers/index.server'
import { paths } from '~/paths'
import { badRequest, notFound } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'
import { type CounterReply, checkCard, enterByPin, redeemOnce } from './answer-counter.server'
import { CardResult } from './card-result'
import { LatestUses, LeaveForm, PinForm, ScanForm } from './counter-forms'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, vouchers, t => t.counter.title),
  { name: 'robots', content: 'noindex' },
]

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await publicAccess(args)
  const token = args.params.token ?? ''
  const counter = await counterOfLink(token)
  if (!counter) throw notFound()
  const { name, nameEn, partner } = counter
  const open = await openCounter(args.request, token, now)
  return {
    counter: { name, nameEn, partner },
    open: open !== null,
    latest: open ? await latestUses(open.id) : [],
  }
}

export async function action(args: ActionFunctionArgs) {
  const access = await publicAccess(args)
  const token = args.params.token ?? ''
  const form = await args.request.formData()
  const back = paths.counter(token)
  const intent = form.get('intent')
  if (intent === 'enter') {
    const entered = await enterByPin(access, token, form)
    if ('cookie' in entered) return redirect(back, { status: 303, headers: { 'Set-Cookie': entered.cookie } })
    return data<CounterReply>(entered, { status: 409 })
  }
  if (intent === 'leave') {
    return redirect(back, { status: 303, headers: { 'Set-Cookie': await leaveCounter() } })
  }
  const counter = await openCounter(args.request, token, access.now)
  if (!counter) return redirect(back, { status: 303 })
  if (intent === 'scan') return data<CounterReply>(await checkCard(access, counter, form))
  if (intent === 'redeem') return data<CounterReply>(await redeemOnce(access, counter, form))
  throw badRequest()
}

/** A partner's counter on a phone: PIN, then scan a card, see its vouchers, redeem. */
export default function CounterPage() {
  const { counter, open, latest } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as CounterReply | undefined
  const { counter: t } = useMessages(vouchers)
  const own = useOwnWords()
  const name = `${counter.partner} ${own(counter.name, counter.nameEn)}`
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={open ? name : undefined} actions={open && <LeaveForm />} />
      {open ? (
        <div className="stack">
          {reply && <CardResult reply={reply} />}
          <ScanForm reply={reply} />
          <LatestUses uses={latest} />
        </div>
      ) : (
        <PinForm name={name} reply={reply} />
      )}
    </Page>
  )
}
