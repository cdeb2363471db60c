import { describe, expect, it } from 'vitest';
import { channel } from '../../schema/dimensions/index.js';
import { Members, type Member } from '../../src/model/index.js';
import { coverOf, isSubset, regionOf } from '../../src/query/index.js';

const channels = new Members(channel, Members.declared(channel));

const setOf = (...codes: string[]): ReadonlySet<Member> => new Set(codes.flatMap((code) => channels.get(code) ?? []));

const cover = (...codes: string[]): [string, string] => {
  const { members, alone } = coverOf(setOf(...codes), channels.total);
  return [members.map(({ code }) => code).join(), alone.map(({ code }) => code).join()];
};

describe('sets of members', () => {
  it('a member stands for itself and everything below it', () => {
    expect(regionOf(channels.get('INTERNET') ?? channels.total)).toEqual(setOf('INTERNET', 'WECHAT', 'WEIBO', 'APP', 'WEB', 'INTERNET_OTHER'));
    expect(regionOf(channels.total).size).toBe(9);
    expect(isSubset(setOf('WECHAT'), regionOf(channels.get('INTERNET') ?? channels.total))).toBe(true);
  });

  it('are told in the fewest members', () => {
    expect(cover('WEIBO', 'INTERNET', 'WECHAT', 'APP', 'WEB', 'INTERNET_OTHER', 'PHONE')).toEqual(['PHONE,INTERNET', '']);
    expect(cover('PHONE', 'INTERNET', 'WECHAT', 'WEIBO', 'APP', 'WEB', 'INTERNET_OTHER', 'TRANSFER', 'OTHER')).toEqual(['_T', '']);
    expect(cover()).toEqual(['', '']);
  });

  it('rows coded at INTERNET itself stand alone where something below it is missing', () => {
    expect(cover('INTERNET', 'WEIBO', 'APP')).toEqual(['WEIBO,APP', 'INTERNET']);
    expect(cover('WECHAT', 'WEIBO', 'APP', 'WEB', 'INTERNET_OTHER')).toEqual(['WECHAT,WEIBO,APP,WEB,INTERNET_OTHER', '']);
  });
});
