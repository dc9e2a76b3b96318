/**
 * What the worker thread runs, as text: a text needs no file of its own, so it works the same from
 * source, in tests and in a bundled server. `workerData.highs` is the path of the solver's package.
 */
export const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads')
const ready = require(workerData.highs)()

function build(highs, mip, relaxed) {
  return {
    numCols: mip.columns,
    numRows: mip.rows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: mip.gain,
    colLower: new Float64Array(mip.columns),
    colUpper: new Float64Array(mip.columns).fill(1),
    rowLower: mip.rowLower,
    rowUpper: mip.rowUpper,
    matrix: {
      format: 'csc',
      numRows: mip.rows,
      numCols: mip.columns,
      starts: mip.starts,
      indices: mip.indices,
      values: new Float64Array(mip.indices.length).fill(1),
    },
    ...(relaxed ? {} : { integrality: new Int32Array(mip.columns).fill(highs.constants.variableType.integer) }),
  }
}

function read(highs, model, relaxed) {
  const status = model.getModelStatus()
  const solved = status === highs.constants.modelStatus.optimal
  const values = model.getSolution().colValue
  const objective = model.getObjectiveValue()
  const known = values.length > 0 && Number.isFinite(objective)
  const chosen = []
  if (known && !relaxed) values.forEach((value, column) => value > 0.5 && chosen.push(column))
  return { status: solved ? 'optimal' : known ? 'limit' : 'none', chosen: Int32Array.from(chosen), objective }
}

parentPort.on('message', async ({ mip, limits }) => {
  try {
    const highs = await ready
    const model = highs.createModel(build(highs, mip, limits.relaxed))
    try {
      model.options.set({ output_flag: false, random_seed: limits.seed, mip_rel_gap: 0, mip_abs_gap: 0.5 })
      if (!limits.relaxed) model.options.set({ mip_max_nodes: limits.nodes })
      if (mip.start.length > 0) {
        const colValue = new Float64Array(mip.columns)
        for (const column of mip.start) colValue[column] = 1
        model.setSolution({ colValue })
      }
      model.run()
      parentPort.postMessage({ answer: read(highs, model, limits.relaxed) })
    } finally {
      model.dispose()
    }
  } catch (error) {
    parentPort.postMessage({ failed: String(error && error.message ? error.message : error) })
  }
})
`
