import type { FacetRule } from '../../topic';

/** What became of data that the Court holds. */
export const dataRules: readonly FacetRule[] = [
  {
    facet: 'data.compromised',
    value: 'yes',
    rule: 'DATA ~9 TAKEN !~2 REMEDY|REMEDY_SOFT !~8 CONTACT !~3 LAWYERS !~6 OTHER_VICTIM !~4 TRIAL',
    silentAt: 'asserted',
    needs: 'ATTACK|HACKED|GOT_IN|ATTACKERS|COURT|SYSTEMS|PRESS|@unknown',
  },
  {
    facet: 'data.compromised',
    value: 'yes',
    rule: 'DATA ~6 STOLEN !~5 REMEDY|REMEDY_SOFT !~8 CONTACT !~3 LAWYERS !~6 OTHER_VICTIM !~4 TRIAL !INTERN',
    needs: 'ATTACK|HACKED|GOT_IN|ATTACKERS|COURT|PRESS',
  },
  {
    facet: 'data.compromised',
    value: 'yes',
    rule: 'DATA ~4 SAFE !~6 STRENGTHEN !@unknown !~6 OTHER_VICTIM',
    certainty: 'denied',
  },
  { facet: 'data.compromised', value: 'yes', rule: 'EMPTY_HANDED & ATTACKERS', certainty: 'denied' },
  { facet: 'data.compromised', value: 'yes', rule: 'NO_LEAK !@unknown', certainty: 'denied' },
  {
    facet: 'data.compromised',
    value: 'yes',
    rule: 'WHAT_WORD >5 TAKEN_STRICT !MEASURES !~6 OTHER_VICTIM !~6 TRIAL',
    needs: 'ATTACKERS|@unknown',
  },
  {
    facet: 'data.compromised',
    value: 'yes',
    rule: 'WHAT_WORD >5 TAKEN_STRICT ~8 @unknown !MEASURES !~6 TRIAL',
    certainty: 'unknown',
  },
  {
    facet: 'data.compromised',
    value: 'yes',
    rule: 'DATA ~2 BE_VERB >2 CONCERNED !~5 REMEDY !CONTACT !WILL !~6 OTHER_VICTIM !~4 TRIAL',
  },
  {
    facet: 'data.compromised',
    value: 'yes',
    rule: 'ATTACKERS ~6 PERUSE ~5 DATA !~5 REMEDY|REMEDY_SOFT !~5 CONTACT !~6 OTHER_VICTIM !~4 TRIAL',
  },
  {
    facet: 'data.compromised',
    value: 'yes',
    rule: 'DATA >4 PERUSE >3 ATTACKERS !~5 REMEDY|REMEDY_SOFT !~5 CONTACT !~6 OTHER_VICTIM !~4 TRIAL',
  },
  { facet: 'data.compromised', value: 'yes', rule: 'FATE >3 DATA & @unknown !~6 TRIAL', certainty: 'unknown' },
  {
    facet: 'data.held',
    value: 'witnesses-evidence',
    rule: 'HOLD ~12 WITNESS_DATA & DATA|SENSITIVE !~6 TAKEN',
  },
  { facet: 'data.remedy', value: 'measures-taken', rule: 'REMEDY ~9 ANY_COMPROMISE|DATA' },
  {
    facet: 'data.remedy',
    value: 'measures-taken',
    rule: 'DATA_MEASURES >5 ANY_COMPROMISE !CONTACT !STRENGTHEN !~4 OTHER_VICTIM',
  },
  {
    facet: 'data.remedy',
    value: 'measures-taken',
    rule: 'DATA_MEASURES ~5 FOR_DATA >4 DATA|ANY_COMPROMISE & AFFECTED|ANY_COMPROMISE !STRENGTHEN !~4 OTHER_VICTIM',
  },
  {
    facet: 'data.remedy',
    value: 'measures-taken',
    rule: 'DATA_MEASURES >10 ANY_COMPROMISE & REMEDY|FOR_DATA !CONTACT !STRENGTHEN !~4 OTHER_VICTIM',
  },
  { facet: 'data.remedy', value: 'measures-taken', rule: 'REMEDY_SOFT ~6 ANY_COMPROMISE !STRENGTHEN !~4 OTHER_VICTIM' },
  { facet: 'data.notify', value: 'will-contact-affected', rule: 'CONTACT ~9 AFFECTED & WILL', certainty: 'asserted' },
];
