import { idOf } from '../../../prisma/builders/chance'
import { openRequest, PAST, SOLVED_FAIR, WISHING_FAIR } from './own-things'
import type { Person } from './people'

/** One page of the tour: its picture's name, what it shows in both languages, who looks, and where. */
export type Stop = { name: string; zh: string; en: string; person: Person; path: string }

/** Pages of the tour under a heading. */
export type Part = { zh: string; en: string; stops: Stop[] }

const application = idOf('application', 0, 0)
const talent = idOf('talent', 0)

function stop(person: Person, name: string, path: string, zh: string, en: string): Stop {
  return { name, zh, en, person, path }
}

/** Every kind of page of the site, in the order in which people meet them. */
export const TOUR: Part[] = [
  {
    zh: '公开页面',
    en: 'Open to everybody',
    stops: [
      stop('visitor', 'home', '/', '首页', 'Home'),
      stop('visitor', 'openings', '/openings?q=机械工程师', '岗位搜索', 'Openings found'),
      stop('visitor', 'opening', `/openings/${idOf('opening', 1)}`, '岗位', 'An opening'),
      stop('visitor', 'search', '/search?q=江门', '全站搜索', 'Search of the whole site'),
      stop('visitor', 'enterprises', '/enterprises', '企业', 'Enterprises'),
      stop('visitor', 'enterprise', `/enterprises/${idOf('enterprise', 0)}`, '企业主页', 'An enterprise'),
      stop('visitor', 'universities', '/universities', '院校', 'Universities'),
      stop(
        'visitor',
        'university',
        `/universities/${idOf('university', '4144011349')}`,
        '院校主页',
        'A university',
      ),
    ],
  },
  {
    zh: '账号',
    en: 'Accounts',
    stops: [
      stop('visitor', 'login', '/login', '登录', 'Logging in'),
      stop('visitor', 'register', '/register', '注册', 'Registering'),
      stop('visitor', 'register-graduate', '/register/graduate', '毕业生注册', 'Registering as a graduate'),
      stop('visitor', 'register-enterprise', '/register/enterprise', '企业注册', 'Registering an enterprise'),
      stop('visitor', 'register-university', '/register/university', '院校注册', 'Registering a university'),
      stop('visitor', 'forgot-password', '/forgot-password', '找回密码', 'A forgotten password'),
      stop('graduate', 'account', '/account', '我的账号', 'The account'),
      stop('graduate', 'password', '/account/password', '修改密码', 'Changing the password'),
      stop('graduate', 'second-factor', '/account/two-factor', '两步验证', 'The second factor'),
      stop('graduate', 'inbox', '/inbox', '消息', 'The inbox'),
      stop('graduate', 'mail-settings', '/inbox/settings', '邮件设置', 'Which mails to get'),
      stop('visitor', 'demo-mail', '/demo-mail', '演示邮箱', 'Mails of the demonstration'),
    ],
  },
  {
    zh: '毕业生',
    en: 'Graduates',
    stops: [
      stop('graduate', 'graduate', '/me', '毕业生主页', 'A graduate’s home'),
      stop('graduate', 'profile', '/me/profile', '我的档案', 'The profile'),
      stop(
        'graduate',
        'education',
        `/me/profile/education/${idOf('education', talent, 0)}`,
        '教育经历',
        'A place of study',
      ),
      stop('graduate', 'experience', '/me/profile/experience/new', '添加经历', 'Adding experience'),
      stop('graduate', 'privacy', '/me/privacy', '谁能看到我', 'Who can see me'),
      stop('graduate', 'apply', `/openings/${idOf('opening', 4)}/apply`, '投递', 'Applying'),
      stop('graduate', 'applications', '/me/applications', '我的投递', 'Applications'),
      stop('graduate', 'application', `/me/applications/${application}`, '投递进度', 'An application'),
      stop('graduate', 'invitations', '/me/invitations', '企业邀请', 'Invitations'),
      stop('graduate', 'saved', '/me/saved', '收藏', 'Saved openings'),
      stop(
        'graduate',
        'report',
        `/openings/${idOf('opening', 4)}/report`,
        '举报岗位',
        'Reporting an opening',
      ),
    ],
  },
  {
    zh: '企业',
    en: 'Enterprises',
    stops: [
      stop('enterprise', 'enterprise-home', '/enterprise', '企业工作台', 'An enterprise’s home'),
      stop('enterprise', 'own-openings', '/enterprise/openings', '岗位管理', 'Its openings'),
      stop('enterprise', 'opening-new', '/enterprise/openings/new', '发布岗位', 'Writing an opening'),
      stop(
        'enterprise',
        'opening-edit',
        `/enterprise/openings/${idOf('opening', 0)}`,
        '岗位详情',
        'An opening and what becomes of it',
      ),
      stop('enterprise', 'applicants', '/enterprise/applications', '投递处理', 'Applicants'),
      stop('enterprise', 'applicant', `/enterprise/applications/${application}`, '一份投递', 'One applicant'),
      stop('enterprise', 'talents', '/enterprise/talents', '搜索人才', 'Finding talent'),
      stop('enterprise', 'talent', `/enterprise/talents/${talent}`, '人才', 'A talent'),
      stop('enterprise', 'templates', '/enterprise/templates', '回复模板', 'Replies kept'),
      stop('enterprise', 'enterprise-profile', '/enterprise/profile', '企业资料', 'The enterprise’s facts'),
      stop('enterprise', 'members', '/enterprise/members', '成员', 'Colleagues'),
    ],
  },
  {
    zh: '院校',
    en: 'Universities',
    stops: [
      stop('university', 'university-home', '/university', '就业办工作台', 'A career office’s home'),
      stop('university', 'roster', '/university/roster', '毕业生名册', 'The roster'),
      stop('university', 'roster-import', '/university/imports', '导入名册', 'Importing a roster'),
      stop('university', 'supply', '/university/supply', '生源', 'Supply by major and class'),
      stop('university', 'university-profile', '/university/profile', '院校资料', 'The university’s facts'),
      stop('university', 'university-members', '/university/members', '成员', 'Colleagues'),
    ],
  },
  {
    zh: '人才办',
    en: 'The talent office',
    stops: [
      stop('office', 'office', '/office', '工作台', 'The desk'),
      stop('office', 'reviews', '/office/reviews', '待审核', 'What waits for review'),
      stop('office', 'office-enterprises', '/office/enterprises', '企业', 'Enterprises'),
      stop(
        'office',
        'office-enterprise',
        `/office/enterprises/${idOf('enterprise', 0)}`,
        '企业审核',
        'Reviewing an enterprise',
      ),
      stop('office', 'office-openings', '/office/openings', '岗位', 'Openings'),
      stop('office', 'review', `/office/openings/${idOf('opening', 21)}`, '岗位审核', 'Reviewing an opening'),
      stop('office', 'office-universities', '/office/universities', '院校', 'Universities'),
      stop('office', 'office-talents', '/office/talents', '人才', 'Talents'),
      stop('office', 'imports', '/office/imports', '数据导入', 'Imports'),
      stop('office', 'users', '/office/users', '用户', 'Accounts'),
      stop('office', 'office-members', '/office/members', '人员', 'People of the office'),
      stop('office', 'audit', '/office/audit', '操作日志', 'The audit log'),
      stop('office', 'settings', '/office/settings', '系统设置', 'Settings'),
    ],
  },
  {
    zh: '洽谈会与活动',
    en: 'Fairs and events',
    stops: [
      stop('visitor', 'fairs', '/fairs', '洽谈会', 'The fairs'),
      stop('visitor', 'fair', `/fairs/${SOLVED_FAIR}`, '一届洽谈会', 'A fair'),
      stop(
        'visitor',
        'fair-timetable',
        `/fairs/${SOLVED_FAIR}/timetable`,
        '公开排期',
        'The timetable in public',
      ),
      stop('visitor', 'fair-results', `/fairs/${PAST}/results`, '成果', 'What came of a fair'),
      stop(
        'enterprise',
        'enterprise-fair',
        `/enterprise/fairs/${WISHING_FAIR}`,
        '企业报名',
        'An enterprise takes part',
      ),
      stop(
        'enterprise',
        'enterprise-wishes',
        `/enterprise/fairs/${WISHING_FAIR}/wishes`,
        '企业填写意向',
        'An enterprise’s wishes',
      ),
      stop(
        'university',
        'university-wishes',
        `/university/fairs/${WISHING_FAIR}/wishes`,
        '院校填写意向',
        'A university’s wishes',
      ),
      stop(
        'university',
        'own-timetable',
        `/university/fairs/${SOLVED_FAIR}/timetable`,
        '本校排期',
        'A university’s own timetable',
      ),
      stop('office', 'office-fairs', '/office/fairs', '洽谈会管理', 'The office’s fairs'),
      stop('office', 'office-fair', `/office/fairs/${SOLVED_FAIR}`, '一届的工作台', 'The desk of a fair'),
      stop('office', 'office-parties', `/office/fairs/${WISHING_FAIR}/parties`, '参会方', 'Parties'),
      stop('office', 'office-affinities', `/office/fairs/${WISHING_FAIR}/affinities`, '匹配度', 'Affinities'),
      stop(
        'office',
        'office-plans',
        `/office/fairs/${SOLVED_FAIR}/plans`,
        '排期版本',
        'Versions of the timetable',
      ),
      stop('office', 'office-fair-day', `/office/fairs/${PAST}/day`, '现场', 'The day of a fair'),
      stop('office', 'office-fair-results', `/office/fairs/${PAST}/results`, '成果报告', 'Results of a fair'),
      stop('office', 'office-arrange', '/office/fairs/arrange', '按名单排场次', 'Arranging a given list'),
      stop('visitor', 'events', '/events', '活动', 'Events'),
      stop('graduate', 'my-events', '/me/events', '我的活动', 'A graduate’s events'),
      stop('office', 'office-events', '/office/events', '活动管理', 'The office’s events'),
    ],
  },
  {
    zh: '领导干部与承办部门',
    en: 'Leaders and departments',
    stops: [
      stop('leader', 'cadre', '/cadre', '领导干部主页', 'A leader’s home'),
      stop(
        'leader',
        'visit-new',
        `/cadre/visits/new?talent=${idOf('key-talent', 0)}`,
        '记录走访',
        'Logging a visit',
      ),
      stop(
        'leader',
        'cadre-talent',
        `/cadre/talents/${idOf('key-talent', 0)}`,
        '联系的人才',
        'A talent in care',
      ),
      stop('leader', 'cadre-visits', '/cadre/visits', '走访台账', 'The ledger of visits'),
      stop('leader', 'cadre-requests', '/cadre/requests', '诉求跟进', 'Requests followed'),
      stop('department', 'department', '/department', '承办部门工作台', 'A department’s desk'),
      stop(
        'department',
        'department-request',
        `/department/requests/${openRequest(1)}`,
        '一件诉求',
        'A request on the desk',
      ),
      stop('department', 'department-members', '/department/members', '部门人员', 'People of a department'),
      stop('graduate', 'services', '/me/services', '我的诉求', 'A talent’s requests'),
      stop('graduate', 'service-new', '/me/services/new', '提出诉求', 'Raising a request'),
      stop('office', 'office-rounds', '/office/rounds', '结对轮次', 'Rounds of pairing'),
      stop(
        'office',
        'office-round',
        `/office/rounds/${idOf('round', 'now')}`,
        '联系覆盖',
        'Coverage of a round',
      ),
      stop('office', 'office-leaders', '/office/leaders', '领导干部名册', 'Leaders'),
      stop('office', 'office-requests', '/office/requests', '诉求总览', 'All requests'),
      stop(
        'office',
        'office-overview',
        '/office/requests/overview',
        '诉求分析',
        'Requests by department and age',
      ),
    ],
  },
  {
    zh: '人才公寓',
    en: 'Talent apartments',
    stops: [
      stop('visitor', 'apartments', '/apartments', '人才公寓', 'Apartments'),
      stop(
        'visitor',
        'lottery',
        `/lotteries/${idOf('lottery', 'A')}`,
        '可验证的摇号',
        'A lottery anyone can verify',
      ),
      stop('graduate', 'my-apartments', '/me/apartments', '我的住房', 'A graduate’s apartments'),
      stop('office', 'office-apartments', '/office/apartments', '房源管理', 'Projects and units'),
      stop('office', 'office-batches', '/office/apartments/batches', '配租批次', 'Allocation batches'),
      stop('office', 'office-housing', '/office/apartments/applications', '住房申请', 'Housing applications'),
      stop('office', 'office-leases', '/office/apartments/leases', '租约', 'Leases'),
    ],
  },
]
