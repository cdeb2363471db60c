import { describe, expect, it } from 'vitest';
import { canonicalJson, didYouMean, editDistance, nearest, pascalCase, screamingCase, sha256, snakeCase } from '../../src/text/index.js';

describe('names', () => {
  it.each([
    ['received', 'RECEIVED'], ['onlineAnswerRate', 'ONLINE_ANSWER_RATE'], ['within30sRate', 'WITHIN_30S_RATE'], ['over10MinRate', 'OVER_10_MIN_RATE'],
    ['answeredWithin30s', 'ANSWERED_WITHIN_30S'],
  ])('%s is written %s', (name, written) => expect(screamingCase(name)).toBe(written));

  it('a column is in snake case, a type in Pascal case', () => {
    expect([snakeCase('dateKey'), pascalCase('requests')]).toEqual(['date_key', 'Requests']);
  });
});

describe('suggestions', () => {
  it('a swapped pair of letters is one step', () => expect(editDistance('PHNOE', 'phone')).toBe(1));

  it('the nearest names come first, and far ones not at all', () => {
    expect(nearest('PHONEE', ['INTERNET', 'PHONE', 'OTHER'])).toEqual(['PHONE']);
    expect(didYouMean('chanel', ['level', 'channel'])).toBe(' Did you mean "channel"?');
    expect(didYouMean('ONLINE_3', ['ONLINE_1', 'ONLINE_2', 'OTHER'])).toBe(' Did you mean "ONLINE_1" or "ONLINE_2"?');
    expect(didYouMean('xyz', ['PHONE'])).toBe('');
  });
});

describe('canonical text', () => {
  it('is equal for equal values, whatever the order of their keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  });

  it('hashes as the standard says', () => expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));
});
