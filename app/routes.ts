import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The site map, one line per URL. Sections: public, identity, graduate, enterprise, university, cadre and department, office, machine. */
export default [
  // public
  index('routes/public/home.tsx'),
  route('openings', 'routes/public/openings/index.tsx'),

  // identity
  route('login', 'routes/public/login.tsx'),
  route('logout', 'routes/public/logout.ts'),

  // graduate
  route('me', 'routes/graduate/home.tsx'),
  route('me/profile', 'routes/graduate/profile.tsx'),
  route('me/profile/education/:partId', 'routes/graduate/education.tsx'),
  route('me/profile/experience/:partId', 'routes/graduate/experience.tsx'),
  route('me/privacy', 'routes/graduate/privacy.tsx'),
  route('me/invitations', 'routes/graduate/invitations.tsx'),

  // enterprise
  route('enterprise/talents/:talentId', 'routes/enterprise/talent.tsx'),
  route('enterprise/talents/:talentId/resume', 'routes/enterprise/talent-resume.ts'),

  // university
  route('university/imports', 'routes/university/roster-import.tsx'),
  route('university/imports/:runId', 'routes/university/import-run.tsx'),

  // cadre and department

  // office
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
