import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The site map, one line per URL. Sections: public, identity, graduate, enterprise, university, cadre and department, office, machine. */
export default [
  // public
  index('routes/public/home.tsx'),

  // identity
  route('login', 'routes/public/login.tsx'),
  route('logout', 'routes/public/logout.ts'),

  // graduate

  // enterprise

  // university

  // cadre and department

  // office

  // machine
] satisfies RouteConfig
