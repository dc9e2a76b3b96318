import type { ReactNode } from 'react'
import { useLocale } from '~/i18n/react'
import { AccountMenu, SignInLink } from '../shell/account-menu'
import { DemoBanner } from '../shell/demo-banner'
import { LoadingBar } from '../shell/loading-bar'
import { SiteFooter } from '../shell/site-footer'
import { SiteHeader } from '../shell/site-header'
import { SkipLink } from '../shell/skip-link'
import { FormsSample } from './forms-sample'
import { HomeSample } from './home-sample'
import { ListSample } from './list-sample'
import { OfficeSample } from './office-sample'
import { OpeningSample } from './opening-sample'
import { StatesSample } from './states-sample'

const pages: Record<string, () => ReactNode> = {
  home: HomeSample,
  list: ListSample,
  opening: OpeningSample,
  office: OfficeSample,
  forms: FormsSample,
  states: StatesSample,
}

const places = [
  { to: '/openings', 'zh-CN': '岗位', en: 'Openings', current: true },
  { to: '/universities', 'zh-CN': '院校', en: 'Universities' },
  { to: '/enterprises', 'zh-CN': '企业', en: 'Enterprises' },
  { to: '/fairs', 'zh-CN': '洽谈会', en: 'Fairs' },
  { to: '/apartments', 'zh-CN': '公寓', en: 'Apartments' },
  { to: '/policies', 'zh-CN': '政策', en: 'Policies' },
]

const columns = [
  {
    title: '求职',
    links: [
      { to: '/openings', label: '全部岗位' },
      { to: '/fairs', label: '洽谈会日程' },
    ],
  },
  {
    title: '核验',
    links: [
      { to: '/cards', label: '核验人才卡' },
      { to: '/lotteries', label: '复算公寓摇号' },
    ],
  },
  {
    title: '帮助',
    links: [
      { to: '/help', label: '常见问题' },
      { to: '/privacy', label: '个人信息保护' },
    ],
  },
]

const account = (
  <AccountMenu
    name="陈老师"
    links={[{ to: '/me', label: '我的主页' }]}
    inbox={{ to: '/inbox', unread: 3 }}
    signOut="/logout"
  />
)

export const pageNames = Object.keys(pages)

/** Pages made of invented data that show every component in use. */
export function Gallery({ page }: { page: string }) {
  const Sample = pages[page] ?? HomeSample
  const locale = useLocale()
  const nav = places.map(place => ({ ...place, label: place[locale] }))
  return (
    <>
      <SkipLink />
      <LoadingBar />
      <DemoBanner accounts="/demo" />
      <SiteHeader
        nav={nav}
        here="/openings?q=1"
        account={page === 'home' ? <SignInLink to="/login" /> : account}
      />
      <Sample />
      <SiteFooter columns={columns} legal={<span>本页企业与数据均为示例</span>}>
        <p>由蓬江区人才工作办公室主办。岗位由企业发布、人才办审核，对求职者不收取任何费用。</p>
      </SiteFooter>
    </>
  )
}
