import type { Steps } from '../../lib/base/steps';
import type { CorrectedSourceClaim } from '../../lib/relate/apply-corrections';
import {
  answerRows,
  articleRows,
  buildMatrixInSteps,
  competingInSteps,
  mostGiven,
  sourceRows,
  type Matrix,
} from '../../lib/relate/matrix';
import type { Source } from '../../lib/topic/source';
import type { Facet } from '../../lib/topic/topic';
import type { OpenArticle } from '../pictures/use-open-articles';

export interface MatrixParts {
  /** `competing`, `answers`, the id of an open article or of a source. */
  readonly rows: string;
  readonly article: OpenArticle | null;
  readonly source: Source | null;
  readonly event: string;
  readonly sources: readonly Source[];
  readonly claims: readonly CorrectedSourceClaim[];
  readonly facets: readonly Facet[];
  /** Every answer to every question, however many there are. */
  readonly whole: boolean;
}

/** Answers that are held against the sources where a question has more: the rest is reckoned when the reader asks for it. */
export const MOST_ANSWERS = 30;

export interface CutMatrix {
  readonly matrix: Matrix;
  /** Answers that were left out, of questions with many. */
  readonly left: number;
}

/** The matrix of what the reader chose as its rows. */
export function* matrixInSteps(parts: MatrixParts): Steps<CutMatrix> {
  const { rows, article, source, event, sources, claims, facets, whole } = parts;
  const rest = { sources, claims, facets };
  if (article) {
    const { assessment, published } = article;
    const self = assessment.self?.id ?? null;
    const matrix = yield* buildMatrixInSteps({ ...rest, rows: articleRows(assessment.claims, event, published), self });
    return { matrix, left: 0 };
  }
  if (source) {
    const matrix = yield* buildMatrixInSteps({ ...rest, rows: sourceRows(source, claims), self: source.id });
    return { matrix, left: 0 };
  }
  const all = answerRows(claims, facets, event);
  const kept = whole ? all : mostGiven(all, MOST_ANSWERS);
  const answers = yield* buildMatrixInSteps({ ...rest, rows: kept, self: null });
  if (rows === 'answers') return { matrix: answers, left: all.length - kept.length };
  const matrix = yield* competingInSteps(answers);
  const shown = new Set(matrix.lines.map(({ row }) => row.facet));
  return { matrix, left: all.filter(({ facet }) => shown.has(facet)).length - matrix.lines.length };
}
