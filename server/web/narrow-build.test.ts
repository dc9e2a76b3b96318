import { matchRoutes } from '@remix-run/react'
import { describe, expect, test } from 'vitest'
import siteRoutes from '../../app/routes'
import { narrowBuild } from './narrow-build.mjs'

type Route = { id: string; path?: string; index?: boolean; parentId?: string }

function buildOf(routes: readonly Route[]) {
  const byId = Object.fromEntries(routes.map(route => [route.id, route]))
  return { routes: byId, assets: { version: '1', routes: byId } }
}

const flat = (siteRoutes as { path?: string; index?: boolean; file: string }[]).map(
  ({ path, index, file }): Route => ({
    id: `${file} ${path ?? ''}`,
    parentId: 'root',
    ...(path && { path }),
    ...(index && { index }),
  }),
)
const site = buildOf([{ id: 'root', path: '' }, ...flat])

/** The routes as the router takes them. */
function treeOf(routes: Record<string, Route>, parentId?: string): Parameters<typeof matchRoutes>[0] {
  return Object.values(routes)
    .filter(route => route.parentId === parentId)
    .map(({ id, path, index }) =>
      index ? { id, index } : { id, ...(path && { path }), children: treeOf(routes, id) },
    ) as Parameters<typeof matchRoutes>[0]
}

const matched = (routes: Record<string, Route>, pathname: string) =>
  matchRoutes(treeOf(routes), pathname)?.map(match => match.route.id) ?? []

/** An address of a route, its open places filled. */
const addressOf = ({ path = '' }: Route) => `/${path.replace(/:[\w?]+/g, 'a-1').replace(/\*$/, 'x/y')}`

describe('a narrow build', () => {
  const narrow = narrowBuild(site)

  test.each(flat.map(route => [addressOf(route)]))('finds for %s what the whole one finds', address => {
    for (const asked of [address, `${address}/`, address.toUpperCase(), `${address}/further`]) {
      const usual = asked.replace('//', '/')
      expect(matched(narrow(usual).routes, usual), usual).toEqual(matched(site.routes, usual))
    }
    expect(matched(narrow(`${address}.data`).routes, address)).toEqual(matched(site.routes, address))
  })

  test('has the routes above an address too, as the browser is told of them', () => {
    const { routes } = narrow('/office/talents').assets
    for (const above of ['/', '/office'])
      expect(matched(routes, above), above).toEqual(matched(site.routes, above))
  })

  test('holds few routes', () => {
    const size = (address: string) => Object.keys(narrow(address).routes).length
    expect(Object.keys(site.routes).length).toBeGreaterThan(250)
    for (const address of ['/', '/openings', '/enterprises', '/office/talents', '/nothing/of/the/kind'])
      expect(size(address), address).toBeLessThan(20)
  })

  test('is one object for one beginning, whatever follows; strange addresses share one', () => {
    expect(narrow('/openings/1')).toBe(narrow('/openings/2'))
    expect(narrow('/a/b')).toBe(narrow('/c/d'))
    expect(narrow('/office/zzz')).toBe(narrow('/office/yyy'))
  })

  test('is the whole one for the list of routes and for addresses written in an unusual way', () => {
    for (const address of ['/__manifest', '/%6Fpenings', '//openings', '/openings//1', '/招聘'])
      expect(narrow(address), address).toBe(site)
  })

  test('keeps the parents of nested routes, and routes that begin with an open segment', () => {
    const nested = buildOf([
      { id: 'root', path: '' },
      { id: 'shell', parentId: 'root' },
      { id: 'a', path: 'a', parentId: 'shell' },
      { id: 'a/b', path: 'b/:id', parentId: 'a' },
      { id: 'c', path: 'c', parentId: 'root' },
      { id: 'any', path: ':lang?/d', parentId: 'root' },
      { id: 'rest', path: '*', parentId: 'root' },
    ])
    const one = narrowBuild(nested)
    expect(Object.keys(one('/a/b/1').routes)).toEqual(['root', 'shell', 'a', 'a/b', 'any', 'rest'])
    expect(Object.keys(one('/c').routes)).toEqual(['root', 'shell', 'c', 'any', 'rest'])
    expect(Object.keys(one('/en/d').routes)).toEqual(['root', 'shell', 'any', 'rest'])
  })
})
