import type { Topic } from '../../lib/topic/topic';
import type { AskBackground } from '../controls/desk';
import type { Translate } from '../i18n/translator';
import type { PageHost } from './page-host';
import type { PageNotes } from './page-notes';
import type { PageReader } from './page-reader';

/** What card and list of a page need of the world. */
export interface ViewDeps {
  readonly document: Document;
  readonly host: PageHost;
  readonly reader: PageReader;
  readonly labels: Pick<Topic, 'events' | 'facets'>;
  readonly t: () => Translate;
  readonly today: () => string;
  readonly ask: AskBackground;
  readonly notes: PageNotes;
}
