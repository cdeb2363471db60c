import { describe, expect, it } from 'vitest';
import { channel, level } from '../../schema/dimensions/index.js';
import { levelDepth, Members, type Member } from '../../src/model/index.js';

const channels = new Members(channel, Members.declared(channel));
const levels = new Members(level, Members.declared(level));

function known(members: Members, code: string): Member {
  const member = members.get(code);
  if (member === undefined) throw new Error(`no member ${code}`);
  return member;
}

describe('members', () => {
  it('stand below the total in declared order', () => {
    expect(channels.codes()).toEqual(['PHONE', 'INTERNET', 'WECHAT', 'WEIBO', 'APP', 'WEB', 'INTERNET_OTHER', 'TRANSFER', 'OTHER']);
    expect(channels.total.children.map(({ code }) => code)).toEqual(['PHONE', 'INTERNET', 'TRANSFER', 'OTHER']);
    expect(known(channels, 'WECHAT').depth).toBe(2);
    expect(known(channels, '_T')).toBe(channels.total);
  });

  it('the whole is the only member of depth 1 where there is just one', () => {
    expect([levels.whole().code, channels.whole().code]).toEqual(['NANTONG', '_T']);
  });

  it('know what is above and below them', () => {
    const [internet, wechat, phone] = [known(channels, 'INTERNET'), known(channels, 'WECHAT'), known(channels, 'PHONE')];
    expect([Members.isWithin(wechat, internet), Members.isWithin(internet, wechat), Members.isWithin(phone, internet), Members.isWithin(wechat, channels.total)]).toEqual([true, false, false, true]);
    expect([Members.atDepth(wechat, 1), Members.atDepth(phone, 2)]).toEqual([internet, phone]);
    expect(Members.withDescendants(internet)).toHaveLength(6);
  });

  it('a child before its parent is a mistake of ours', () => {
    const child = { code: 'CHONGCHUAN', parent: 'COUNTY', label: { zh: '崇川', en: 'Chongchuan' }, printed: [], unit: null };
    expect(() => new Members(level, [child])).toThrow('comes before its parent');
  });

  it('levels are counted from the outermost', () => expect([levelDepth(level, 'city'), levelDepth(level, 'county'), levelDepth(level, 'channel')]).toEqual([1, 3, 0]));
});
