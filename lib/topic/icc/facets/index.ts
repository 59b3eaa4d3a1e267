import type { Facet } from '../../topic';
import { contextFacets } from './context';
import { dataFacets } from './data';
import { impactFacets } from './impact';
import { incidentFacets } from './incident';
import { inquiryFacets } from './inquiry';
import { responseFacets } from './response';
import { whenFacets } from './when';

/** The questions that claims about the Court's two incidents answer, and what excludes what (labelling guide of the corpus). */
export const iccFacets: readonly Facet[] = [
  ...whenFacets,
  ...incidentFacets,
  ...inquiryFacets,
  ...dataFacets,
  ...impactFacets,
  ...responseFacets,
  ...contextFacets,
];
