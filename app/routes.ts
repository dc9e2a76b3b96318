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

  // enterprise
  route('enterprise/talents', 'routes/enterprise/talents.tsx'),
  route('enterprise/talents/:talentId', 'routes/enterprise/talent.tsx'),
  route('enterprise/talents/:talentId/resume', 'routes/enterprise/talent-resume.ts'),

  // university
  route('university/imports', 'routes/university/roster-import.tsx'),
  route('university/imports/:runId', 'routes/university/import-run.tsx'),

  // cadre and department

  // office
  route('office/talents', 'routes/office/talents.tsx'),
  route('office/imports', 'routes/office/imports.tsx'),
  route('office/imports/:runId', 'routes/office/import-run.tsx'),

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
