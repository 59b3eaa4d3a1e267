import { describe, expect, test } from 'vitest';
import { matchRule } from '../../../lib/claims/match-rule';
import { parseRule } from '../../../lib/claims/rule';
import { tokenise } from '../../../lib/language/tokens';
import { compileLexicon, findMentions } from '../../../lib/language/word-patterns';

const lexicon = compileLexicon({ A: 'alpha', B: 'beta', C: 'gamma', NO: 'never' });
const mentionsIn = (text: string) => Map.groupBy(findMentions(tokenise(text), lexicon), (mention) => mention.name);
const fires = (rule: string, text: string): boolean => matchRule(parseRule(rule), mentionsIn(text)).length > 0;

describe('rules', () => {
  test.each([
    ['A', 'an alpha', true],
    ['A|B', 'a beta', true],
    ['A ~2 B', 'beta one two alpha', true],
    ['A ~2 B', 'beta one two three alpha', false],
    ['A >2 B', 'alpha one beta', true],
    ['A >2 B', 'beta one alpha', false],
    ['A ~1 B ~1 C', 'alpha x beta x gamma', true],
    ['A & C', 'alpha one two three four five gamma', true],
    ['A & C', 'alpha only', false],
    ['A !NO', 'never an alpha', false],
    ['A !~1 NO', 'never one two alpha', true],
    ['A !~1 NO', 'never one alpha', false],
    ['A ~3 A', 'alpha', false],
    ['A ~3 A', 'alpha and alpha', true],
  ])('%s on “%s”: %s', (rule, text, expected) => {
    expect(fires(rule, text)).toBe(expected);
  });

  test.each(['A ~', 'A ~2', 'A & ', 'A xyz'])('“%s” is refused', (rule) => {
    expect(() => parseRule(rule)).toThrow(/rule/);
  });
});
