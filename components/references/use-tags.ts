import { useEffect, useState } from 'preact/hooks';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import type { TagsBySource } from './filter-sources';

const NONE: TagsBySource = {};

/** Tags of all sources, read again whenever the set changes; none where they cannot be read. */
export function useTags(): TagsBySource {
  const { desk } = useScreen();
  const [tags, setTags] = useState(NONE);
  useEffect(() => {
    let current = true;
    const read = (): void => {
      void askSafely(desk.ask('listTags', null)).then((reply) => {
        if (current && reply.ok) setTags(reply.value);
      });
    };
    read();
    const unhear = desk.hear('sourcesChanged', read);
    return () => {
      current = false;
      unhear();
    };
  }, [desk]);
  return tags;
}
