import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The site map, one line per URL. Sections: public, identity, graduate, enterprise, university, cadre and department, office, machine. */
export default [
  // public
  index('routes/public/home.tsx'),
  route('openings/:openingId', 'routes/public/opening.tsx'),

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

  // cadre and department

  // office
  route('office/openings', 'routes/office/openings.tsx'),
  route('office/openings/:openingId', 'routes/office/opening.tsx'),

  // machine
  route('files/:fileId', 'routes/api/file.ts'),
] satisfies RouteConfig
