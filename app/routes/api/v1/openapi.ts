import type { LoaderFunctionArgs } from '@remix-run/node'
import { DEGREES } from '~/kernel/degree'
import { EMPLOYMENTS } from '~/kernel/employment'
import { publicAccess } from '~/modules/access/index.server'
import { siteOrigin } from '~/platform/http/site.server'
import { publicJson } from '../answer.server'

const text = { type: 'string' }
const integer = { type: 'integer' }
const nullable = (type: string) => ({ type: [type, 'null'] })

const parameter = (name: string, schema: object, description?: string) => ({
  name,
  in: 'query',
  schema,
  ...(description && { description }),
})

const paging = [
  parameter('page', { ...integer, minimum: 1, default: 1 }),
  parameter('pageSize', { ...integer, minimum: 1, maximum: 100, default: 20 }),
]

const openingFilters = [
  parameter(
    'q',
    { ...text, maxLength: 120 },
    'Words must all be found; "quoted" stays together; -word excludes.',
  ),
  parameter('city', text, 'May be repeated.'),
  parameter('degree', { enum: DEGREES }, 'Degree asked for; may be repeated.'),
  parameter('industry', text, 'May be repeated.'),
  parameter('cluster', text, 'Key of an industry cluster; may be repeated.'),
  parameter('type', { enum: EMPLOYMENTS }),
  parameter('class', { type: 'integer' }, 'Graduating class, e.g. 2027; may be repeated.'),
  parameter('salary', text, 'Monthly yuan: 8000-12000 or 8000-.'),
  parameter('sort', { enum: ['relevance', 'newest', 'salary', 'reply'] }),
  parameter(
    'match',
    { enum: ['auto', 'exact', 'wide'] },
    'Whether other names of the words are searched for too.',
  ),
]

const OPENING = {
  type: 'object',
  required: ['id', 'externalId', 'title', 'company', 'city', 'degree', 'salaryMinK', 'salaryMaxK', 'url'],
  properties: {
    id: { ...text, format: 'uuid' },
    externalId: nullable('string'),
    title: text,
    company: text,
    city: text,
    district: text,
    degree: { enum: DEGREES },
    type: { enum: EMPLOYMENTS },
    headcount: integer,
    salaryMinK: { ...nullable('number'), description: 'Thousand yuan a month.' },
    salaryMaxK: nullable('number'),
    salaryMonths: integer,
    skills: { type: 'array', items: text },
    publishedAt: { ...text, format: 'date-time' },
    url: { ...text, format: 'uri' },
  },
}

function listOf(items: object) {
  const counts = { type: 'object', additionalProperties: integer }
  return {
    type: 'object',
    required: ['items', 'total', 'page', 'pageSize', 'facets'],
    properties: {
      items: { type: 'array', items },
      total: integer,
      more: {
        type: 'boolean',
        description: 'There are more than total, and the numbers of facets are not complete.',
      },
      page: integer,
      pageSize: integer,
      facets: { type: 'object', additionalProperties: counts },
    },
  }
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

function operation(summary: string, parameters: object[], schema: object, missing = false) {
  return {
    get: {
      summary,
      parameters,
      responses: {
        200: { description: 'OK', content: { 'application/json': { schema } } },
        400: problem('A parameter cannot be read'),
        ...(missing && { 404: problem('There is none') }),
        429: problem('Too many requests'),
      },
    },
  }
}

const named = { type: 'object', properties: { id: text, name: text, city: text, url: text } }
const MEETING = {
  type: 'object',
  properties: {
    slot: integer,
    startsAt: { ...text, format: 'date-time' },
    endsAt: { ...text, format: 'date-time' },
    table: { ...integer, description: 'From 1.' },
    university: text,
    enterprise: text,
    sector: nullable('string'),
  },
}
const SHARED = [parameter('q', text), ...paging]

const DOCUMENT = {
  openapi: '3.1.0',
  info: {
    title: 'Talent programme: public data',
    version: '1.0.0',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: {
    '/api/v1/openings': operation(
      'Published openings',
      [...openingFilters, ...paging],
      listOf({ $ref: '#/components/schemas/Opening' }),
    ),
    '/api/v1/openings/{id}': operation(
      'One opening',
      [{ name: 'id', in: 'path', required: true, schema: text }],
      { $ref: '#/components/schemas/Opening' },
      true,
    ),
    '/api/v1/enterprises': operation(
      'Approved enterprises',
      [parameter('city', text), parameter('cluster', text), ...SHARED],
      listOf(named),
    ),
    '/api/v1/universities': operation(
      'Universities',
      [parameter('province', text), ...SHARED],
      listOf(named),
    ),
    '/api/v1/fairs/{slug}/timetable': operation(
      'Meetings of the published timetable of a fair',
      [{ name: 'slug', in: 'path', required: true, schema: text }, ...SHARED],
      listOf(MEETING),
      true,
    ),
  },
  components: {
    schemas: {
      Opening: OPENING,
      Problem: { type: 'object', properties: { type: text, title: text, status: integer, detail: text } },
    },
  },
}

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return publicJson({ ...DOCUMENT, servers: [{ url: siteOrigin() }] })
}
