import type { TopicDetection } from '../topic/topic';

/** Whether a page is worth reading: its title or text names the topic's subject, or an acronym of it beside an anchor. Cheap: runs on every page. */
export function mayConcern(text: string, detection: TopicDetection): boolean {
  throw new Error(`not yet: ${text.length} ${detection.acronyms}`);
}
