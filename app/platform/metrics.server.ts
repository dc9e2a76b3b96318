import { Histogram, register } from 'prom-client'

function histogram<L extends string>(
  name: string,
  help: string,
  labelNames: readonly L[],
  buckets: number[],
) {
  const known = register.getSingleMetric(name)
  return known instanceof Histogram
    ? (known as Histogram<L>)
    : new Histogram({ name, help, labelNames: [...labelNames], buckets })
}

/** Time of statements on the database, from sending to the last row. */
export const queryDurations = histogram(
  'db_query_duration_seconds',
  'Time of a database statement',
  [],
  [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
)

/** Time of jobs by queue; `outcome` is done or failed. */
export const jobDurations = histogram(
  'job_duration_seconds',
  'Time of a job',
  ['queue', 'outcome'],
  [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300],
)
