import { useEffect, useState } from 'preact/hooks';

/** Now, in ms, moved on twice a minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  // What happened since the last tick was not in the future.
  return Math.max(now, Date.now());
}
