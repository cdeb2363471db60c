/** Words of which random bulletins are made. */
export const CHANNELS = ['电话', '微信', '网站', '市长信箱', 'APP', '小程序', '来信来访', '上级转办', '领导留言板'] as const;
export const KINDS = ['咨询类', '求助类', '投诉类', '建议类', '举报类', '表扬类'] as const;
export const PLACES = ['青岩县', '石门区', '临江区', '白沙县', '高新区', '永丰县', '湖东区', '云岭县', '柳河镇'] as const;
export const TOPICS = ['城市管理', '住房保障', '劳动社保', '交通运输', '教育医疗', '供水供热', '市场监管'] as const;

/** A time that a bulletin is about, the one before it, and how a change between them is called. */
export interface Times {
  readonly now: string;
  readonly before: string;
  readonly change: readonly string[];
}

export const TIMES: readonly Times[] = [
  { now: '2025年8月', before: '2025年7月', change: ['环比', '较上月'] },
  { now: '2025年8月', before: '2024年8月', change: ['同比', '较去年同期'] },
  { now: '2024年', before: '2023年', change: ['同比', '比上年'] },
  { now: '本周', before: '上周', change: ['环比', '较上周'] },
  { now: '三季度', before: '二季度', change: ['环比', '较上季度'] },
  { now: '上半年', before: '去年上半年', change: ['同比', '较去年同期'] },
];
