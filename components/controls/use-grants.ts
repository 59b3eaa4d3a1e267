import { useCallback, useEffect, useState } from 'preact/hooks';
import { useScreen } from './screen';

/** Sites that may be read, kept up to date; null until the browser has answered. */
export function useGrants(): readonly string[] | null {
  const { desk } = useScreen();
  const [sites, setSites] = useState<readonly string[] | null>(null);
  const read = useCallback(() => {
    // A browser that refuses the question has granted nothing that could be listed.
    desk.grants.list().then(setSites, () => setSites([]));
  }, [desk]);
  useEffect(() => {
    read();
    return desk.grants.watch(read);
  }, [desk, read]);
  return sites;
}
