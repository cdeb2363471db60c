import type { Direction } from '../printed/index.js';

/** Words that say which way something changed, where they end what stands before a number. */
export const DIRECTION_AT_END: readonly (readonly [RegExp, Direction])[] = [
  [/(?:(?<!负)增长|上升|增加|提高|提升|上涨|增多|攀升|增幅|升幅|涨幅|增速|上浮|多增|同比增|环比增|(?<=(?:^|[,;:()、\s]|各|均|分别|微|略|稍|小幅|大幅))(?:增|升|涨)|(?<=(?:同期|季度|半年|上月|上周|上期|上季度|上年|去年)(?:相比)?|^\s*\)?\s*)(?:[多高]出?)|\b(?:(?<!(?:made|makes?|making)\s)up|rose|rising|grew|increased|increase of|growth of|rise of|gain of|gained|climbed|higher)(?:\s+by)?)(?:幅度)?(?:了)?(?:均|各|分别)?(?:为|达到|达|是|约|近|超)*\s*[::]?\s*$/i, 'UP'],
  [/(?:下降|减少|降低|回落|缩短|下滑|减幅|降幅|下跌|下浮|缩减|压降|负增长|同比降|环比降|同比减|环比减|(?<=(?:^|[,;:()、\s]|各|均|分别|微|略|稍|小幅|大幅))(?:降|减)|(?<=(?:同期|季度|半年|上月|上周|上期|上季度|上年|去年)(?:相比)?|^\s*\)?\s*)(?:少|低)|\b(?:down|fell|falling|decreased|decrease of|declined?|dropped|drop of|fall of|decline of|reduction of|lower|shrank)(?:\s+by)?)(?:幅度)?(?:了)?(?:均|各|分别)?(?:为|达到|达|是|约|近|超)*\s*[::]?\s*$/i, 'DOWN'],
];

/** Words that name the base of a comparison: the period just before. Looked for first: 较上月同比 is against the month before. */
const PERIOD_WORDS = /环比|[较比与同]第?[一二三四]季度(?!同期)|[较比与同]上半年(?!同期)|[较比与同](?:上|前)(?:一|个|一个)?(?:期|月|周|季度|季|旬|日)|上(?:期|月|周|季度)相比|week[- ]on[- ]week|month[- ]on[- ]month|quarter[- ]on[- ]quarter|(?:from|than|on|over) (?:the )?(?:previous|last|preceding|prior) (?:week|month|quarter)|the (?:week|month|quarter) before/i;
/** Words that name the base of a comparison: the same period of the year before. */
const YEAR_WORDS = /同比|[较比与同](?:上年|去年|上一年|前一年|(?:19|20)\d\d\s*年)(?:度)?(?:同期|[一二三四]季度|[上下]半年)?|[去上]年同期|year[- ]on[- ]year|(?:from|than|on|over) the same (?:period|quarter|month|week)(?: (?:of|in))?(?: the)? (?:last|previous|prior) year|(?:from|than|on|over) (?:the )?(?:previous|last|preceding|prior) year|(?:from|than|on|over) (?:19|20)\d\d|the year before|a year earlier/i;
/** Either base, for cutting it out of what names a figure. */
export const BASE_WORDS = new RegExp(`(?:${PERIOD_WORDS.source}|${YEAR_WORDS.source})`, 'i');

/** What a change is measured from, as far as some words say. */
export function baseIn(text: string): 'YEAR' | 'PERIOD' | null {
  return PERIOD_WORDS.test(text) ? 'PERIOD' : YEAR_WORDS.test(text) ? 'YEAR' : null;
}

/** Words before a share: then the whole, where it is named. */
export const SHARE_AT_END = /(?:占比(?:率|例|重)?|占|比重|所占比例|accounting for|accounts? for|accounted for|representing|(?:made|makes?|making) up|constitut(?:ed|es?|ing)|compris(?:ed|es?|ing)|\bor\b)([^占,;。:()]*)$/i;

/** Words that take several things together. */
export const TOGETHER = /合计|共占|总计占|合占|累计占|之和|[三四五六七八九十两二]类|[三四五六七八九十两二]项|[三四五六七八九十两二]者|前[三四五六七八九十]|前\d+|上述|以上|together|combined|top (?:three|five|ten|\d+)/i;

/** Words that name parts of what stands before them. */
export const AMONG = /其中|包括|包含|分别(?:是|为|有)|具体(?:是|为)|主要(?:是|为|包括|涉及|集中)|涉及|分为|(?:集中|突出|较多|居多|靠前|排名前.{1,3})的?(?:是|为|有|在|于)|of which|of these|including|comprising|consisting|among (?:them|these)|made up of/i;
/** Words that name what follows as a classification of a whole. */
export const CLASSIFIED = /(?:按|从|依|根据)[^,。;:]{0,16}(?:分|划分|统计|类别|类型|渠道|方式|来源|看|性质|区域|情况)|分[^,。;:]{1,6}看|分类(?:情况|统计)?[::]|(?:类型|类别|渠道|来源|方式|构成)(?:情况|统计|分布)?[::]|\bby (?:type|channel|category|source|area|handling)/i;

/** Averages over days: no part of anything. */
export const AVERAGE = /[日周旬月季年]均|平均每[天日]|每[天日]平均|每[天日](?!无休)|daily average|per day|a day|average of/i;

const LEADING = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）]|[\s,、;:。.()\-—|"“”•·●▪■◆►○□\p{So}\ufe0f\u20e3]|其中|包括|包含|分别(?:是|为|有)?|具体(?:是|为)|主要(?:是|为|包括|涉及)|涉及|分为|以及|还有|另有|另外|另|和|与|及|共计|共(?=受理|收到|接|办|处|派|转|有|登记|编|计)|全年|全月|本月|本周|本期|本季度|当月|今年以来|累计|同时|一是|二是|三是|四是|五是|上半年|下半年|一季度|二季度|三季度|四季度|截至|期间|an?(?= |$)|(?:while|but|versus|and|of(?= the| all|$)|of which|of these|including|the remaining|the rest|remaining|the|with|were|was|in|a total of|there)(?![a-z]))+/iu;
const TRAILING = /(?:[\s,、;:。.(\-—|"“]|共计|共有|共|总计|为|达到|达|是|有|合计|约|超过|超|近|逾|分别|各|仅|数为|突破|接近|were|was|is|are|at|of|to|for|stood|reached|totall?ed|numbered|amounted|came|received|account(?:ed|s|ing)?)+$/i;

/** What something became, behind its name. */
const DOUBLED = new RegExp(`(?:${BASE_WORDS.source})?(?:实现)?[近约超]?翻了?[一两二三]番$`, 'i');

/** A base that was said behind the change before: no name of what follows. */
const BASE_BEHIND = /^\s*(?:year[- ]on[- ]year|month[- ]on[- ]month|week[- ]on[- ]week|quarter[- ]on[- ]quarter|compared with[^,;]*)/i;

/** The words that name something, without what only leads up to it or on from it. */
export function cleanLabel(text: string): string {
  const plain = text.replaceAll(/\s+/g, /[a-z]/i.test(text) ? ' ' : '');
  const led = plain.replace(BASE_BEHIND, '').replace(LEADING, '');
  const ended = led.replace(DOUBLED, '').replace(TRAILING, '');
  return ended.replaceAll(/[“”"]|[(（][\s,、]*[)）]/g, '').trim();
}
