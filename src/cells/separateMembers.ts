import { Members, type Label, type Member } from '../model/index.js';
import type { Region } from '../query/index.js';
import { screamingCase } from '../text/index.js';

/** A separate dimension with the members of depth 1 that a region spans, of which there are several. */
export interface Spanned {
  readonly members: Members;
  readonly spanned: readonly Member[];
}

/** The separate dimension along which a region spans several members; null where it spans one, or all together are one. */
export function spannedBy(region: Region, universe: ReadonlyMap<string, Members>): Spanned | null {
  for (const [name, members] of universe) {
    if (members.dimension.separate !== true || members.total.children.length < 2) continue;
    const found = new Set(region.flatMap((box) => [...(box.members.get(name) ?? members.total.children)].map((member) => Members.atDepth(member, 1))));
    if (found.size > 1) return { members, spanned: members.total.children.filter((member) => found.has(member)) };
  }
  return null;
}

/** Is a member named as those of its level are? */
function isOfItsLevel({ dimension: { levels } }: Members, { label }: Member): boolean {
  const endings = levels[0]?.nameEndings;
  return endings === undefined || endings.some((ending) => label.zh.endsWith(ending));
}

/** Is a member called as one is that stands below another? Then it is that one, of a publisher of its own. */
function liesWithin(member: Member, other: Member): boolean {
  return other.children.some((child) => child.label.zh === member.label.zh || liesWithin(member, child));
}

/**
 * May figures of some members be added up? Separate ones only where all are of one kind, a city lies within its province, and a
 * county within its city; and where none is called as one that another is known to hold, as 如皋市 is within 南通市.
 */
export function mayAddUp(members: Members, some: readonly Member[]): boolean {
  if (members.dimension.separate !== true) return true;
  const outermost = new Set(some.map((member) => Members.atDepth(member, 1)));
  if (outermost.size < 2) return true;
  return [...outermost].every((member) => isOfItsLevel(members, member) && ![...outermost].some((other) => other !== member && liesWithin(member, other)));
}

const listed = (members: readonly Member[], lang: keyof Label): string => members.map(({ label, code }) => (lang === 'zh' ? `${label.zh}(${code})` : `${label.en} (${code})`)).join(lang === 'zh' ? '、' : ', ');

/** Why there is no number over several separate members, of which some have a number each; null where none does. */
export function noTotalOver({ members, spanned }: Spanned, having: readonly Member[]): Label | null {
  if (having.length === 0) return null;
  const { name, levels } = members.dimension;
  const level = screamingCase(levels[0]?.name ?? name);
  const lacking = spanned.filter((member) => !having.includes(member));
  const [zhLack, enLack] = lacking.length === 0 ? ['', ''] : [`，而${listed(lacking, 'zh')}没有`, `, but not ${listed(lacking, 'en')}`];
  const [zhApart, enApart] = mayAddUp(members, having) ? ['', ''] : ['；其中可能有相互包含的，不能相加', '; some may lie within others, so they are not added up'];
  return {
    zh: `没有跨${levels[0]?.label.zh ?? name}的合计：${listed(having, 'zh')}有数据${zhLack}${zhApart}；请按 ${name} 筛选或按 ${level} 分组`,
    en: `there is no total over several of ${level}: ${listed(having, 'en')} ${having.length === 1 ? 'has' : 'have'} figures for this${enLack}${enApart}; filter by ${name} or group by ${level}`,
  };
}
