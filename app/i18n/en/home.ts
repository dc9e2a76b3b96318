import type { Messages } from '../catalogue'
import type zh from '../zh-CN/home'

export default {
  title: p => `Find work in ${p.district}`,
  pageTitle: 'Openings, universities and enterprises',
  lead: p =>
    `${p.openings} openings of ${p.employers} enterprises, each reviewed by the talent office. Pay, requirements and how fast they reply are plain to see.`,
  leadEmpty:
    'Every opening is reviewed by the talent office before it appears, with pay, requirements and how fast the enterprise replies.',
  searchLabel: 'Search openings, majors, skills or enterprises',
  searchPlaceholder: 'Opening, major, skill or enterprise',
  searchButton: 'Search openings',
  searchHint: 'Pinyin and typing errors are understood, for example “jixie”',
  degree: 'Degree',
  cluster: 'Industry',
  graduates: 'Class',
  vocational: 'Associate and skilled',
  thisClass: p => `Open to class of ${p.year}`,
  internship: 'Internships',
  programme: 'Hundred schools, hundred enterprises',
  programmeLead:
    'Universities come in, enterprises go out, graduates and openings meet. The figures are the programme’s progress so far.',
  universities: p =>
    p.value > p.target
      ? `universities take part, beyond the target of ${p.target}`
      : `universities take part, target ${p.target}`,
  enterprises: p =>
    p.value > p.target
      ? `enterprises approved, beyond the target of ${p.target}`
      : `enterprises approved, target ${p.target}`,
  seeUniversities: 'See the universities',
  seeEnterprises: 'See the enterprises',
  newest: 'Newest openings',
  newestHint: 'In order of publication only; no paid placement',
  allOpenings: p => `All ${p.count} openings`,
  headcount: p => `${p.count} wanted`,
  published: p => `Published ${p.when}`,
  noOpenings: 'No openings yet',
  noOpeningsText: 'Openings appear here once they have been reviewed.',
  registerEnterprise: 'Register an enterprise',
  parts: 'Begin here',
  partsHint: 'One door for each side',
  graduate: 'Graduates',
  graduateText:
    'Fill in your résumé once and see every step after you apply. No enterprise sees how to reach you before you agree.',
  graduateRules: [
    ['Contact', 'shown once you apply or accept'],
    ['Who saw me', 'every look is recorded'],
  ],
  graduateLink: 'Sign up and write a résumé',
  employer: 'Employers',
  employerText:
    'Register with your unified social credit code; after review you post openings, see applications and invite talent.',
  employerRules: [
    ['Review', 'no contact with graduates before it'],
    ['Wording', 'discriminating words are marked and stopped'],
  ],
  employerLink: 'Register an enterprise',
  university: 'Career offices',
  universityText: 'State your supply, import your roster and invite graduates to claim their own record.',
  universityRules: [
    ['Roster', 'errors row by row, nothing half imported'],
    ['Claim', 'once each, confirmed in person'],
  ],
  universityLink: 'Register a university',
} satisfies Messages<typeof zh>
