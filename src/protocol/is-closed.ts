import type { PageReport, PageStanding } from './requests';

/** Whether nothing at all is to be known of a page: nothing of it is read, nor of the frames in it, and no words of it are looked up. */
export function isClosed(standing: PageStanding | PageReport['state']): boolean {
  return standing === 'private' || standing === 'private-site' || standing === 'switched-off';
}
