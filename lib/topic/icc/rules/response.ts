import type { FacetRule } from '../../topic';

/** What was done about it, and what is feared. */
export const responseRules: readonly FacetRule[] = [
  { facet: 'response', value: 'immediate-measures', rule: 'MEASURES ~6 IMMEDIATE !COMMENT_REQUEST' },
  { facet: 'response', value: 'host-state-help', rule: 'DUTCH ~14 HELP !~5 INVESTIGATE !INTERN' },
  { facet: 'response', value: 'external-experts', rule: 'EXPERTS' },
  {
    facet: 'response',
    value: 'external-experts',
    rule: 'SPECIALISTS ~4 ENGAGED !DUTCH !OTHER_VICTIM',
    needs: 'ATTACK|HACKED|GOT_IN|ATTACKERS|ANOMALOUS|SYSTEMS',
  },
  { facet: 'forensics', value: 'done', rule: 'FORENSIC !UNDERWAY !~3 HOLD' },
  { facet: 'forensics', value: 'ongoing', rule: 'ANALYSIS ~9 IMPACT & UNDERWAY' },
  { facet: 'forensics', value: 'done', rule: 'EXAMINED ~5 TRACES !UNDERWAY !STILL_EXAMINING !ANOMALOUS' },
  { facet: 'forensics', value: 'ongoing', rule: 'EXAMINED ~5 TRACES & STILL_EXAMINING|UNDERWAY' },
  { facet: 'forensics', value: 'ongoing', rule: 'FORENSIC ~8 UNDERWAY|STILL_EXAMINING' },
  { facet: 'forensics', value: 'ongoing', rule: 'STILL_EXAMINING ~7 DAMAGE|ASSESSMENT !CASE_MATTER' },
  {
    facet: 'forensics',
    value: 'ongoing',
    rule: 'STOCK !CASE_MATTER',
    needs: 'ATTACK|HACKED|GOT_IN|ATTACKERS|ANOMALOUS|SYSTEMS',
  },
  { facet: 'hardening', value: 'security', rule: 'STRENGTHEN ~6 SECURITY !~2 WORRY' },
  { facet: 'hardening', value: 'risk-framework', rule: 'STRENGTHEN ~12 RISK_FRAMEWORK' },
  { facet: 'hardening', value: 'cloud', rule: 'CLOUD ~9 FASTER|STRENGTHEN' },
  { facet: 'hardening', value: 'security', rule: 'HARDEN_ACT !~2 WORRY !INTERN' },
  { facet: 'hardening', value: 'security', rule: 'MORE ~3 SECURITY ~6 PUT_IN !OTHER_LAND' },
  { facet: 'hardening', value: 'security', rule: 'MORE_MONEY ~8 SECURITY !OTHER_LAND' },
  { facet: 'hardening', value: 'risk-framework', rule: 'REWORK ~6 RISK_FRAMEWORK' },
  {
    facet: 'victims.risk',
    value: 'procedures-prepared',
    rule: 'PROCEDURES ~12 VICTIMS|REPERCUSSIONS & RISK|REPERCUSSIONS|VICTIMS !~12 LAWYERS',
    certainty: 'asserted',
  },
  { facet: 'victims.risk', value: 'at-risk', rule: 'VICTIMS ~8 RISK !PROCEDURES !TRIAL_LAND', supposed: 'possible' },
  { facet: 'victims.risk', value: 'at-risk', rule: 'LIVES_LOST', supposed: 'possible' },
  { facet: 'disinformation', value: 'expected', rule: 'DISINFO ~14 EXPECT !NO_SUCH', certainty: 'asserted' },
  { facet: 'disinformation', value: 'suffered', rule: 'DISINFO & SUFFERED|COURT !EXPECT !~6 WILL' },
  {
    facet: 'disinformation',
    value: 'suffered',
    rule: 'DISINFO ~10 SUFFERED & COURT|OFFICIALS|ATTACKERS !EXPECT !NO_SUCH',
  },
  { facet: 'disinformation', value: 'suffered', rule: 'DISINFO ~6 OFFICIALS !EXPECT !NO_SUCH' },
];
