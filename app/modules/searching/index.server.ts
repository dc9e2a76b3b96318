export { type FacetsView, viewFacets } from './facet-view.server'
export { findOpenings } from './find-openings.server'
export { type OpeningView, viewOpenings } from './opening-view.server'
