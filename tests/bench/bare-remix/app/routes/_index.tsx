import { Link, useLoaderData } from '@remix-run/react'

const ROWS = Array.from({ length: 20 }, (_, at) => ({
  id: `row-${at}`,
  title: `机械工程师 ${at}`,
  company: `江门市第${at}机械有限公司`,
  place: '江门市蓬江区',
  pay: `¥${8 + at},000`,
  at: '2026-11-20',
}))

export async function loader() {
  return { rows: ROWS }
}

export default function Index() {
  const { rows } = useLoaderData<typeof loader>()
  return (
    <main>
      <h1>Openings</h1>
      <ol>
        {rows.map(row => (
          <li key={row.id}>
            <h3>
              <Link to={`/openings/${row.id}`}>{row.title}</Link>
            </h3>
            <p>
              {row.company} · {row.place}
            </p>
            <p>{row.pay}</p>
            <time dateTime={row.at}>{row.at}</time>
          </li>
        ))}
      </ol>
    </main>
  )
}
