import type { PageReport, PageStanding } from './requests';

/** Whether a page is off limits: nothing on it or in its frames is read, and none of its words are looked up. */
export function isClosed(standing: PageStanding | PageReport['state']): boolean {
  return standing === 'private' || standing === 'private-site' || standing === 'switched-off';
}
