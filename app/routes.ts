import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The site map, one line per URL. Sections: public, identity, graduate, enterprise, university, cadre and department, office, machine. */
export default [
  // public
  index('routes/public/home.tsx'),

  // identity
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

  // graduate

  // enterprise

  // university

  // cadre and department

  // office

  // machine
] satisfies RouteConfig
