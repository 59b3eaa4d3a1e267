import type { Certainty } from '../../lib/topic/claim-frame';
import type { Translate } from './translator';

export const certaintyText = (certainty: Certainty, t: Translate): string => t(`certainty.${certainty}`);
