export { listProjects, readProject, readUnit, type UnitCounts } from './list-apartments.server'
export { moveUnit, setUnitStatus } from './move-unit.server'
export { addPicture, openPicture, removePicture } from './pictures.server'
export { addBuilding, addUnit, editUnit, saveProject } from './save-apartment.server'
