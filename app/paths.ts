/** Every address of the site, built in one place. Sections follow app/routes.ts. */
export const paths = {
  // public
  home: () => '/',
  openings: () => '/openings',
  opening: (id: string) => `/openings/${id}`,
  enterprises: () => '/enterprises',
  enterprise: (id: string) => `/enterprises/${id}`,
  universities: () => '/universities',
  university: (id: string) => `/universities/${id}`,
  search: () => '/search',
  searchSuggestions: () => '/search/suggestions',

  events: () => '/events',
  event: (slug: string) => `/events/${slug}`,
  eventCalendar: (slug: string) => `/events/${slug}/calendar.ics`,
  eventRegistration: (id: string) => `/events/registrations/${id}`,
  pass: (token: string) => `/pass/${token}`,

  // identity
  login: (next?: string) => (next ? `/login?next=${encodeURIComponent(next)}` : '/login'),
  register: () => '/register',
  logout: () => '/logout',
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  verifyEmail: () => '/verify-email',
  resendConfirmation: () => '/verify-email/resend',
  loginSecondFactor: (next?: string) =>
    next ? `/login/two-factor?next=${encodeURIComponent(next)}` : '/login/two-factor',
  registerDone: () => '/register/done',
  registerAs: (kind: 'graduate' | 'enterprise' | 'university') => `/register/${kind}`,
  invitation: (token: string) => `/invitations/${token}`,
  account: () => '/account',
  accountPassword: () => '/account/password',
  accountSecondFactor: () => '/account/two-factor',
  inbox: () => '/inbox',
  mailSettings: () => '/inbox/settings',
  demoMail: () => '/demo-mail',

  // graduate
  me: () => '/me',
  myProfile: () => '/me/profile',
  myEducation: (id: string) => `/me/profile/education/${id}`,
  myExperience: (id: string) => `/me/profile/experience/${id}`,
  myPrivacy: () => '/me/privacy',
  myApplications: () => '/me/applications',
  myApplication: (id: string) => `/me/applications/${id}`,
  mySaved: () => '/me/saved',
  myInvitations: () => '/me/invitations',
  myEvents: () => '/me/events',
  apply: (openingId: string) => `/openings/${openingId}/apply`,
  saveOpening: (openingId: string) => `/openings/${openingId}/save`,
  reportOpening: (openingId: string) => `/openings/${openingId}/report`,
  myInterviewCalendar: (id: string, interviewId: string) =>
    `/me/applications/${id}/interviews/${interviewId}/calendar.ics`,

  // enterprise
  enterpriseHome: () => '/enterprise',
  enterpriseProfile: () => '/enterprise/profile',
  enterpriseMembers: () => '/enterprise/members',
  enterpriseOpenings: () => '/enterprise/openings',
  enterpriseOpening: (id: string) => `/enterprise/openings/${id}`,
  enterpriseOpeningNew: () => '/enterprise/openings/new',
  enterpriseApplications: () => '/enterprise/applications',
  enterpriseApplication: (id: string) => `/enterprise/applications/${id}`,
  enterpriseInterviewCalendar: (id: string, interviewId: string) =>
    `/enterprise/applications/${id}/interviews/${interviewId}/calendar.ics`,
  enterpriseTemplates: () => '/enterprise/templates',
  enterpriseTalents: () => '/enterprise/talents',
  enterpriseTalent: (id: string) => `/enterprise/talents/${id}`,
  enterpriseTalentResume: (id: string) => `/enterprise/talents/${id}/resume`,

  enterpriseEvents: () => '/enterprise/events',

  // university
  universityHome: () => '/university',
  universityProfile: () => '/university/profile',
  universityMembers: () => '/university/members',
  universitySupply: () => '/university/supply',
  universityRoster: () => '/university/roster',
  universityRosterImport: () => '/university/imports',
  universityImport: (id: string) => `/university/imports/${id}`,
  universityEvents: () => '/university/events',
  claim: (token: string) => `/claim/${token}`,

  // cadre, department
  cadre: () => '/cadre',
  department: () => '/department',
  cadreEvents: () => '/cadre/events',
  departmentEvents: () => '/department/events',
  departmentMembers: () => '/department/members',

  // office
  office: () => '/office',
  officeReviews: () => '/office/reviews',
  officeEnterprises: () => '/office/enterprises',
  officeEnterprise: (id: string) => `/office/enterprises/${id}`,
  officeOpenings: () => '/office/openings',
  officeOpening: (id: string) => `/office/openings/${id}`,
  officeEvents: () => '/office/events',
  officeEventNew: () => '/office/events/new',
  officeEvent: (id: string) => `/office/events/${id}`,
  officeEventEdit: (id: string) => `/office/events/${id}/edit`,
  officeEventDoor: (id: string) => `/office/events/${id}/door`,
  officeUniversities: () => '/office/universities',
  officeTalents: () => '/office/talents',
  officeMembers: () => '/office/members',
  officeUsers: () => '/office/users',
  officeImports: () => '/office/imports',
  officeImport: (id: string) => `/office/imports/${id}`,
  officeAudit: () => '/office/audit',
  officeSettings: () => '/office/settings',
  officeOperations: () => '/office/operations',

  // machine
  workbook: (listPath: string, search: string) => `${listPath}.xlsx${search}`,
  file: (id: string) => `/files/${id}`,
} as const
