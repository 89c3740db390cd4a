import { forgetSignOnPages } from '../platform/page-corrections';
import { changeBySite } from '../platform/settings-store';

/** Forgets what the reader said a sign means on a site and on its pages. Rejects when storage refuses. */
export async function answerForgetSign({ host, sign }: { host: string; sign: string }): Promise<null> {
  // First, because pages read again as soon as the setting has changed.
  await forgetSignOnPages(host, sign);
  await changeBySite('corrections', ({ [host]: { [sign]: _meaning, ...left } = {}, ...others }) => (Object.keys(left).length === 0 ? others : { ...others, [host]: left }));
  return null;
}
