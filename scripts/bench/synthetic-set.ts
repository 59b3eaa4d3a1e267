import { addDays } from '../../lib/base/calendar';
import { claimId, originId, sourceId } from '../../lib/base/ids';
import { icc } from '../../lib/topic/icc';
import type { Certainty } from '../../lib/topic/claim-frame';
import type { SourceClaim, SourceWithClaims } from '../../lib/topic/source';
import type { Facet } from '../../lib/topic/topic';
import { seeded } from './clock';

export interface SetSize {
  readonly sources: number;
  readonly claims: number;
  readonly seed: number;
}

/** How often sources are how sure: most assert. */
const CERTAINTIES: readonly Certainty[] = [
  'asserted',
  'asserted',
  'asserted',
  'asserted',
  'asserted',
  'likely',
  'likely',
  'possible',
  'unknown',
  'denied',
];

/** A set as a reader may have gathered it: claims spread over all facets, dates and numbers, the same for the same seed. */
export function syntheticSet({ sources, claims, seed }: SetSize): SourceWithClaims[] {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const hex = (): string =>
    Math.floor(random() * 0x1_00_00_00_00)
      .toString(16)
      .padStart(8, '0');
  const perSource = Math.ceil(claims / sources);
  return Array.from({ length: sources }, (_, at) => {
    const id = sourceId(`${hex()}-bench-${at}`);
    const event = random() < 0.8 ? 'icc-2023' : 'icc-2025';
    const start = event === 'icc-2023' ? '2023-09-19' : '2025-06-30';
    const published = addDays(start, Math.floor(random() * random() * 200));
    const own = Math.min(perSource, claims - at * perSource);
    return {
      source: {
        id,
        publisher: `Paper ${Math.floor(random() * 200)}`,
        title: `What happened at the Court, part ${at}`,
        url: `https://paper-${at}.example/court`,
        published,
        lang: pick(['en', 'fr', 'es', 'de']),
        kind: 'press',
        derived: null,
        origin: originId(
          random() < 0.5 ? `own:${id}` : pick(['document:icc-x-2023-09-19', 'dispatch:afp', 'dispatch:reuters']),
        ),
        addedAt: '2026-01-02T03:04:05.000Z',
      },
      claims: Array.from({ length: Math.max(0, own) }, (_, number): SourceClaim => {
        const facet = pick(icc.facets);
        const value = valueOf(facet, start, random);
        return {
          id: claimId(`${id}#${number + 1}`),
          source: id,
          event,
          facet: facet.id,
          value,
          certainty: pick(CERTAINTIES),
          attribution: random() < 0.4 ? { speaker: 'the Court', via: null, quoted: random() < 0.5 } : null,
          quote: `In paragraph ${number + 1} the paper says of this that it was ${value.replaceAll(/\W+/gu, ' ')}, and gives its reasons.`,
          statement: null,
          locator: null,
          origin: null,
        };
      }),
    };
  });
}

function valueOf(facet: Facet, start: string, random: () => number): string {
  if (facet.kind === 'number') return String(120 + Math.floor(random() * 6));
  if (facet.kind === 'date') {
    const day = addDays(start, Math.floor(random() * 60) - 25);
    const kind = random();
    if (kind < 0.1) return day.slice(0, 7);
    return kind < 0.2
      ? `${day}/${addDays(day, 3).slice(day.slice(0, 7) === addDays(day, 3).slice(0, 7) ? 8 : 5)}`
      : day;
  }
  const values = Object.keys(facet.values);
  const first = values[Math.floor(random() * values.length)] as string;
  const second = values[Math.floor(random() * values.length)] as string;
  return random() < 0.15 && second !== first ? `${first}+${second}` : first;
}
