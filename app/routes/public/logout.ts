import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { logOut } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { redirectSaying } from '~/platform/http/responses.server'

/** Looking at the address changes nothing; only the form logs out. */
export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return redirect(paths.home())
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  const answer = await redirectSaying(paths.home(), 'logged-out')
  for (const cookie of await logOut(visit, args.request)) answer.headers.append('Set-Cookie', cookie)
  return answer
}
