import { tokenise } from '../language/tokens';
import { compileLexicon, findMentions } from '../language/word-patterns';
import type { ConceptPatterns, TopicDetection } from '../topic/topic';

/** The patterns of all languages as one line: detection comes before the language is known. */
export const joinPatterns = (patterns: ConceptPatterns): string => Object.values(patterns).join(' ');

type Gate = ReturnType<typeof compileLexicon>;
const gates = new WeakMap<TopicDetection, Gate>();

function gateOf(detection: TopicDetection): Gate {
  const known = gates.get(detection);
  if (known) return known;
  const made = compileLexicon({
    name: joinPatterns(detection.names),
    acronym: detection.acronyms,
    anchor: joinPatterns(detection.anchors),
    happening: joinPatterns(detection.happenings),
  });
  gates.set(detection, made);
  return made;
}

/**
 * Whether a page is worth reading: its text names the subject, or an acronym of it beside an anchor, and something that
 * happened to it. Cheap, in any language, and generous: the full detection follows. About 1 ms for 50 kB on a laptop core.
 */
export function mayConcern(text: string, detection: TopicDetection): boolean {
  const seen = new Set(findMentions(tokenise(text), gateOf(detection)).map((mention) => mention.name));
  return seen.has('happening') && (seen.has('name') || (seen.has('acronym') && seen.has('anchor')));
}
