import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The site map, one line per URL. Sections: public, identity, graduate, enterprise, university, cadre and department, office, machine. */
export default [
  // public
  index('routes/public/home.tsx'),
  route('enterprises', 'routes/public/enterprises.tsx'),
  route('enterprises/:enterpriseId', 'routes/public/enterprise.tsx'),
  route('universities', 'routes/public/universities.tsx'),
  route('universities/:universityId', 'routes/public/university.tsx'),
  route('claim/:token', 'routes/public/claim.tsx'),
  route('openings', 'routes/public/openings/index.tsx'),
  route('openings/:openingId', 'routes/public/opening.tsx'),
  route('search', 'routes/public/search.tsx'),
  route('search/suggestions', 'routes/api/suggestions.ts'),

  // identity
  route('inbox', 'routes/account/inbox.tsx'),
  route('inbox/settings', 'routes/account/mail-settings.tsx'),
  route('demo-mail', 'routes/public/demo-mail.tsx'),
  route('login', 'routes/public/login.tsx'),
  route('login/two-factor', 'routes/public/login-second-factor.tsx'),
  route('logout', 'routes/public/logout.ts'),
  route('register', 'routes/public/register.tsx'),
  route('register/graduate', 'routes/public/register-graduate.tsx'),
  route('register/enterprise', 'routes/public/register-enterprise.tsx'),
  route('register/university', 'routes/public/register-university.tsx'),
  route('register/done', 'routes/public/register-done.tsx'),
  route('verify-email', 'routes/public/verify-email.tsx'),
  route('verify-email/resend', 'routes/public/resend-confirmation.tsx'),
  route('forgot-password', 'routes/public/forgot-password.tsx'),
  route('reset-password', 'routes/public/reset-password.tsx'),
  route('invitations/:token', 'routes/public/invitation.tsx'),
  route('account', 'routes/account/account.tsx'),
  route('account/password', 'routes/account/password.tsx'),
  route('account/two-factor', 'routes/account/second-factor.tsx'),
  route('enterprise/members', 'routes/enterprise/members.tsx'),
  route('university/members', 'routes/university/members.tsx'),
  route('department/members', 'routes/department/members.tsx'),
  route('office/members', 'routes/office/members.tsx'),
  route('office/users', 'routes/office/users.tsx'),

  // graduate
  route('me', 'routes/graduate/home.tsx'),
  route('me/profile', 'routes/graduate/profile.tsx'),
  route('me/profile/education/:partId', 'routes/graduate/education.tsx'),
  route('me/profile/experience/:partId', 'routes/graduate/experience.tsx'),
  route('me/privacy', 'routes/graduate/privacy.tsx'),
  route('me/invitations', 'routes/graduate/invitations.tsx'),

  route('openings/:openingId/apply', 'routes/graduate/apply.tsx'),
  route('openings/:openingId/save', 'routes/graduate/save-opening.ts'),
  route('openings/:openingId/report', 'routes/graduate/report-opening.tsx'),
  route('me/applications', 'routes/graduate/applications.tsx'),
  route('me/applications/:applicationId', 'routes/graduate/application.tsx'),
  route(
    'me/applications/:applicationId/interviews/:interviewId/calendar.ics',
    'routes/graduate/interview-calendar.ts',
  ),
  route('me/saved', 'routes/graduate/saved.tsx'),

  // enterprise
  route('enterprise/talents', 'routes/enterprise/talents.tsx'),
  route('enterprise', 'routes/enterprise/home.tsx'),
  route('enterprise/profile', 'routes/enterprise/profile.tsx'),
  route('enterprise/openings', 'routes/enterprise/openings.tsx'),
  route('enterprise/openings/new', 'routes/enterprise/opening-new.tsx'),
  route('enterprise/openings/:openingId', 'routes/enterprise/opening.tsx'),
  route('enterprise/applications', 'routes/enterprise/applications.tsx'),
  route('enterprise/applications/:applicationId', 'routes/enterprise/application.tsx'),
  route(
    'enterprise/applications/:applicationId/interviews/:interviewId/calendar.ics',
    'routes/enterprise/interview-calendar.ts',
  ),
  route('enterprise/templates', 'routes/enterprise/templates.tsx'),
  route('enterprise/talents/:talentId', 'routes/enterprise/talent.tsx'),
  route('enterprise/talents/:talentId/resume', 'routes/enterprise/talent-resume.ts'),

  // university
  route('university', 'routes/university/home.tsx'),
  route('university/profile', 'routes/university/profile.tsx'),
  route('university/supply', 'routes/university/supply.tsx'),
  route('university/roster', 'routes/university/roster.tsx'),
  route('university/imports', 'routes/university/roster-import.tsx'),
  route('university/imports/:runId', 'routes/university/import-run.tsx'),

  // cadre and department
  route('cadre', 'routes/cadre/home.tsx'),
  route('department', 'routes/department/home.tsx'),

  // office
  route('office/talents', 'routes/office/talents.tsx'),
  route('office', 'routes/office/desk.tsx'),
  route('office/reviews', 'routes/office/reviews.tsx'),
  route('office/enterprises', 'routes/office/enterprises.tsx'),
  route('office/enterprises/:enterpriseId', 'routes/office/enterprise.tsx'),
  route('office/universities', 'routes/office/universities.tsx'),
  route('office/settings', 'routes/office/settings.tsx'),
  route('office/audit', 'routes/office/audit.tsx'),
  route('office/imports', 'routes/office/imports.tsx'),
  route('office/imports/:runId', 'routes/office/import-run.tsx'),
  route('office/openings', 'routes/office/openings.tsx'),
  route('office/openings/:openingId', 'routes/office/opening.tsx'),

  // machine
  route('readyz', 'routes/api/readyz.ts'),
  route('robots.txt', 'routes/api/robots.ts'),
  route('sitemap.xml', 'routes/api/sitemap.ts'),
  route('feeds/openings.atom', 'routes/api/openings-feed.ts'),
  route('api/v1/openapi.json', 'routes/api/v1/openapi.ts'),
  route('api/v1/openings', 'routes/api/v1/openings.ts'),
  route('api/v1/openings/:openingId', 'routes/api/v1/opening.ts'),
  route('api/v1/enterprises', 'routes/api/v1/enterprises.ts'),
  route('api/v1/universities', 'routes/api/v1/universities.ts'),
  route('files/:fileId', 'routes/api/file.ts'),
] satisfies RouteConfig
