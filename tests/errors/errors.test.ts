import { describe, expect, it } from 'vitest';
import { bug, describeError, engineError, formatPlace, HotlineError, Problems, userError } from '../../src/errors/index.js';

describe('errors', () => {
  it('say who has to act', () => {
    expect([userError('BAD', 'x').kind, engineError('DOWN', 'x').kind, bug('x').kind, bug('x').code]).toEqual(['user', 'engine', 'bug', 'BUG']);
  });

  it('keep their cause', () => {
    const cause = new Error('disk full');
    expect(engineError('DOWN', 'cannot write', { cause }).cause).toBe(cause);
  });

  it.each([
    [{ file: 'bindings.yaml', line: 12 }, 'bindings.yaml:12'], [{ file: 'a.csv', line: 2, column: 'printed' }, 'a.csv:2, column "printed"'],
    [{ file: 'a.csv', line: 2, column: 7 }, 'a.csv:2:7'], [{ path: 'where.channel.eq' }, 'where.channel.eq'],
  ])('a place is read as people read it', (place, text) => expect(formatPlace(place)).toBe(text));
});

describe('problems', () => {
  it('one mistake is thrown as it is', () => {
    const problems = new Problems();
    problems.throwIfAny('Nothing to see');
    const only = userError('UNKNOWN_MEMBER', '"PHNE" is not a member', { place: { path: 'where.channel.eq' } });
    problems.add(only);
    expect(() => problems.throwIfAny('The question cannot be answered')).toThrow(only);
    expect(describeError(only)).toBe('where.channel.eq: "PHNE" is not a member');
  });

  it('several are listed, twenty at most, under the code of the first', () => {
    const problems = new Problems();
    for (let index = 1; index <= 22; index += 1) problems.add(userError(index === 1 ? 'FIRST' : 'OTHER', `mistake ${index}`));
    let thrown: unknown = null;
    try {
      problems.throwIfAny('The file cannot be read');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(HotlineError);
    if (!(thrown instanceof HotlineError)) return;
    expect(thrown.code).toBe('FIRST');
    expect(thrown.message.split('\n')).toEqual(['The file cannot be read (22 mistakes)', ...Array.from({ length: 20 }, (_, index) => `- mistake ${index + 1}`), '… and 2 more']);
  });
});
