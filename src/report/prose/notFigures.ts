import { measureWordAtFront } from './measureWords.js';

/** Kinds of digits that are no figures, in the order in which they are looked for. */
export const NOT_FIGURES: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'document number', pattern: /[〔[【]\s*(?:19|20)\d\d\s*[〕\]】]\s*(?:第)?\d+\s*号/ },
  { kind: 'identifier', pattern: /(?:工单|受理|订单|流水|诉求|案件|编|案|文|单|证)(?:编)?号(?:码|为|是)?\s*[::]?\s*[A-Za-z]{0,4}[-\d]*\d{3,}(?![\d,.]*[件个条通%])|(?<![\d,.])20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3,}(?![\d,.])/ },
  { kind: 'address', pattern: /[\w.-]+@[\w-]+(?:\.[\w-]+)+/ },
  { kind: 'page number', pattern: /^\s*[—–-]\s*\d{1,3}\s*[—–-]\s*$/ },
  { kind: 'page views', pattern: /(?<![\u4e00-\u9fff])(?:浏览|点击|阅读|访问)(?:次数|量|数)\s*[::]\s*\d[\d,.]*万?\s*次?(?=\s|$)|(?<=\s)阅读\s+\d[\d,.]*万?\+?(?=\s|$)/ },
  { kind: 'page number', pattern: /第\s*\d{1,4}\s*页\s*[,，、/]?\s*共\s*\d{1,4}\s*页/ },
  { kind: 'page number', pattern: /\bpage\s+\d{1,3}(?:\s+of\s+\d{1,3})?(?=[\s.,;)]|$)/i },
  { kind: 'footnote', pattern: /\[\d{1,2}\]|(?<![\u4e00-\u9fff])注\s*\d{1,2}(?![\d.,%])/ },
  { kind: 'date', pattern: /(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])\.(?:[0-2]?\d|3[01])\s*[—–~～至到-]{1,2}\s*(?:(?:(?:19|20)\d\d\.)?(?:0?[1-9]|1[0-2])\.)?(?:[0-2]?\d|3[01])(?![\d.%])/ },
  { kind: 'date', pattern: /(?<![\d.])(?:0?[1-9]|1[0-2])\.(?:[0-2]?\d|3[01])\s*[—–~～至到-]{1,2}\s*(?:0?[1-9]|1[0-2])\.(?:[0-2]?\d|3[01])(?=日|[)),,。]|\s|$)/ },
  { kind: 'date', pattern: /民国\s*\d{2,3}\s*年|(?<![\d.近超逾满约达历]\s*)1[01]\d年(?![来间前后余多历]|以[上来内]|之[前后久])/ },
  { kind: 'date', pattern: /(?:19|20)\d\d\s*[—–~～至-]{1,2}\s*(?:19|20)\d\d\s*年(?:度)?/ },
  { kind: 'date', pattern: /(?:19|20)\d\d\s*年\s*\d{1,2}\s*月(?=\s*\d[\d,.]*\s*[万亿]?[件个条通次人宗起])/ },
  { kind: 'date', pattern: /(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?(?:\s*[—–~～至到-]{1,2}\s*(?:(?:19|20)\d\d\s*年)?(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?)?(?=[^\d]|12345(?!\d)|$)/ },
  { kind: 'date', pattern: /(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:[0-2]?\d|3[01]))?(?![\d%])/ },
  { kind: 'date', pattern: /(?:19|20)\d\d(?=年|度|\s*[Qq][1-4])/ },
  { kind: 'date', pattern: /\d{1,2}\s*月\s*\d{1,2}(?!\d|,\d{3}|\.\d|\s*[件个条通次宗起])\s*日?(?:\s*\d{1,2}\s*时)?(?:\s*[—–~～至到-]{1,2}\s*(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日(?:\s*\d{1,2}\s*时)?)?/ },
  { kind: 'date', pattern: /\d{1,2}\s*[—–~～至到-]\s*\d{1,2}\s*月(?:份)?/ },
  { kind: 'label', pattern: /(?<![\d.])(?:1[0-2]|[1-9])\s*月(?=\s*\d[\d,.]*\s*万?[件个条通次人宗起])/ },
  { kind: 'date', pattern: /\d{1,2}\s*月(?:份|底|初|末|中旬|上旬|下旬)?(?=12345(?!\d)|(?!\s*\d))/ },
  { kind: 'date', pattern: /\d{1,4}\s*[—–~～至到-]{1,2}\s*\d{1,4}\s*日/ },
  { kind: 'date', pattern: /(?<![\d.])\d{1,2}\s*日(?=[,,、。()()至—-]|$|上午|下午|前|起|零时)/ },
  { kind: 'date', pattern: /\b\d{1,2}(?:st|nd|rd|th)?(?:\s*(?:[-–—]|to|and)\s*\d{1,2}(?:st|nd|rd|th)?)?\s+(?:of\s+)?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?(?:,?\s+(?:19|20)\d\d)?/ },
  { kind: 'date', pattern: /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:,|[-–to]+\s*\d{1,2},?)?\s*)?(?:(?:19|20)\d\d)?(?![\d,.]*\d)/ },
  { kind: 'date', pattern: /\b(?:in|of|year|from|since|to|with|than|over|year-end|and|for|during)\s+(?:19|20)\d\d\b(?!,\d|\s+(?:requests|calls))/i },
  { kind: 'date', pattern: /(?<![\d.,第])[1-4]\s*季度/ },
  { kind: 'date', pattern: /\d{1,3}\s*个(?:半)?(?:月|季度|星期|年头)/ },
  { kind: 'date', pattern: /(?<=(?:[A-Za-z]|\bQ[1-4])[,.]?\s)(?:19|20)\d\d\b(?![,.]\d|\s*%|\s+[a-z]{3,}s\b)/ },
  { kind: 'label', pattern: /(?<![\d.]|\d,)(?:1?\d|2[0-4])\s*[时点]?\s*[—–~～至到-]{1,2}\s*(?:1?\d|2[0-4])\s*[时点](?!间|\s*\d{1,2}\s*分)/ },
  { kind: 'time', pattern: /(?<![\d.])\d{1,2}\s*[::]\s*\d{2}(?:\s*[—–~～至-]\s*\d{1,2}\s*[::]\s*\d{2})?/ },
  { kind: 'time', pattern: /(?<![\d.]|\d,)(?:1?\d|2[0-4])\s*[时点]\s*(?:至|到|[—–~～-]{1,2})\s*(?:次日|翌日|第二天|当日)\s*(?:1?\d|2[0-4])\s*[时点](?!\d)/ },
  { kind: 'time', pattern: /(?<![\d.])(?:1?\d|2[0-4])\s*时(?=[,,。;)]|$|止|整|前|起)/ },
  { kind: 'label', pattern: /(?<=连续)\s*\d{1,2}\s*(?:个)?(?:年|月|季度|周|次|届|期)/ },
  { kind: 'round the clock', pattern: /7\s*[×xX*]\s*24(?:\s*小时)?|\b24 hours(?: a day)?|\b(?:7|365) days a (?:week|year)|24\s*小时(?!\s*[内以])|24\/7/ },
  { kind: 'issue', pattern: /(?:总)?第\s*\d+(?:\s*[—–~～至到-]{1,2}\s*\d+)?\s*(?:期|号|周|季度|次|届|批|条|章|页|名|位|季|版|版本|轮|天)|week\s+\d+|(?:No|no|Issue|Vol)\.?\s*\d+/ },
  { kind: 'rank', pattern: /(?:(?:排名|排|列|居|位列|位居)?前|[Tt]op\s?|TOP\s?)\d+(?:\s*[名位类项个大])?/ },
  { kind: 'rank', pattern: /第\s*\d{1,3}(?=[,,。;、)]|$)/ },
  { kind: 'section number', pattern: /(?<=[:;。,、(])\s*(?:\(\d{1,2}\)|\d{1,2}\s*[.、)])(?=\s*[\u4e00-\u9fffA-Za-z“"])(?!\s*[件个条通次])/ },
  { kind: 'rank', pattern: /(?:[↑↓]|上升|下降|前进|后退|提升|下滑)\s*\d+\s*(?:[位名](?![\u4e00-\u9fff])|个位次)/ },
  { kind: 'caption', pattern: /(?:图|附?表|附件|附图|[Ff]igure|[Tt]able)\s*\d+(?:[-—]\d+)?(?=[\s::、()]|$|\.(?!\d)|口径|[中和与]|显示|所示)|(?:附件|附表|附图)\s*\d{1,2}(?![\d.,%件个份])/ },
  { kind: 'imprint', pattern: /(?:共印|(?:共?印[发制刷]))\s*\d{1,3}\s*份(?=\s*(?:[)。]|$))|附件共?\s*\d{1,2}\s*份/ },
  { kind: 'telephone', pattern: /\+\d{1,3}(?:[\s-]?\d{2,4}){2,4}(?!\d)/ },
  { kind: 'telephone', pattern: /(?<!\d)(?:0\d{1,3}[-—]\d{7,8}|0\d{2,3}[-—]\d{3,4}\s\d{4}|\(\d{3}\)\s*\d{3}-\d{4}|400[-—]?\d{3}[-—]?\d{4}|1[3-9]\d{9})(?!\d)/ },
  { kind: 'telephone', pattern: /(?<!\d|\d,|(?<!^\s*\d?)\d\.)(?:12345(?=[^\d件个通条次人,.%]|[.,](?!\d)|$)|(?:12315|12348|12333|12329|12366|12328|12350|12369|12318|12388|12313|12309|12355|12338|12320|12356|12393|12331|12371|12319|12306|12305)(?=[^\d.,%件个通条次人万亿余起例宗份]|$)|96\d{3}(?=热线|$)|(?:110|119|120|122|114)(?=[^\d.,%件个通条次人万亿余起例宗份]|$))/ },
  { kind: 'telephone', pattern: /(?<=分机\s*|\d{7,8}\s*转\s*)\d{2,5}(?!\d)|\d{4,5}(?=号段)|(?<!\d)1999(?=[\u4e00-\u9fff]{0,4}(?:热线|专线))/ },
  { kind: 'telephone', pattern: /(?<=\b(?:call|called|calling|calls to|contact|contacted|dial|city|via|through)\s)311\b|\b311(?=\s(?:annual|quarterly|monthly|weekly|report|system|service|app)\b)|(?<![\d,.])311(?=\s(?:service cent|call cent|contact cent|service requests|hotline|handled|received|answered))/i },
  { kind: 'range', pattern: /(?<![\d.]|\d,)\d+(?:\.\d+)?\s*(?:[—–~～-]{1,2}|[至到])\s*\d+(?:\.\d+)?\s*(?:个?工作日|个?小时|分钟|秒|天|日|年|[件个条通次名人家户])/ },
  { kind: 'label', pattern: /(?<=(?:时限|限时|期限|承诺|要求)[^。;%均缩提]{0,20})(?<![\d.])\d+\s*(?:个?工作日|个?小时|分钟|天)/ },
  { kind: 'label', pattern: /(?<![\d.]|\d,)(?:\d{1,2}\s*[次级]|[1-9]\s*项)\s*(?:及)?以上(?=的?[\u4e00-\u9fff])/ },
  { kind: 'label', pattern: /(?:渠道|窗口|网格|片区|方案|选项)\s?\d{1,2}(?=[\u4e00-\u9fff、::;()]|[,,](?!\d)|$)(?![件个条通次名人家位户栋幢处项起例宗座台辆])/ },
  { kind: 'label', pattern: /(?<![\d.]|\d,)\d{1,3}\s*(?:岁(?:[—–~～至到-]{1,2}\d{1,3}岁)?(?:\(?含?\)?及?以[上下内])|[—–~～至到-]{1,2}\s*\d{1,3}\s*岁(?:\(含\))?)/ },
  { kind: 'label', pattern: /不?等于\s*100%|\b(?:add(?:ing)?(?: up)?|sum|come|total) to (?:exactly )?100(?:%| per ?cent)/ },
  { kind: 'label', pattern: /(?<=权重(?:各|均|分别)?(?:为|占|是)?\s*)\d+(?:\.\d+)?%|\d+(?:\.\d+)?%(?=的?(?:权重|权数)|[计折]?(?:入|算)?(?:总分|得分))|[×xX*]\s*\d+(?:\.\d+)?%/ },
  { kind: 'label', pattern: /\d+\s*(?:秒|s|S|分钟|小时|个?工作日|天|日)\s*(?:内|以内|以上|以下|及以上|及以下|人工|接通|接听|响应|签收|办结)/ },
  { kind: 'label', pattern: /超(?:过)?\s*\d+\s*(?:秒|分钟|小时|天)(?=的|占|通话)/ },
  { kind: 'scale', pattern: /(?:[\u2580-\u259f■□▪▮▬●○◆]|每(?:[个一])?(?:格|小?方块|色块|图标))\s*(?:大?约)?(?:代表|表示|相当于|合|为|=|≈)\s*(?:大?约)?\s*\d[\d,.]*\s*万?[件个条通次人]?/ },
  { kind: 'label', pattern: /超(?:过)?\s*\d+(?:\.\d+)?\s*(?:秒|分钟|小时|个?工作日|天)(?=[而未仍才就即])/ },
  { kind: 'label', pattern: /率(?:均|仍|还)?(?:低于|高于|不足|超过|不到|未达到?|达不到)\s*\d+(?:\.\d+)?%(?=的)/ },
  { kind: 'label', pattern: /[A-Za-z]+\+?\d+[A-Za-z]*(?![\d.,%]|\s*万?[件条通次起宗封])|\b(?:Phase|Level|Area|Route|Line|Section|Chapter|Article|Part|Grade|Class|Zone|District|Stage|Step|Annex|Page)\s\d+\b|\d+[Gg](?![A-Za-z])|\d+°/ },
  { kind: 'label', pattern: /[“‘《][^“”‘’《》]{0,12}\d+[^“”‘’《》]{0,12}[”’》]|["'](?![的,;:。、)])[^"“”'《》]{0,12}\d+[^"“”'《》]{0,12}["']/ },
];

/** Digits that number a section, at the front of a line. */
export const SECTION_NUMBER = /^\s*(?:[((]\s*\d{1,2}\s*[))]|\d{1,2}\s*[.．、)](?!\d|$)|\d{1,2}\s*[.．、](?=12345|110\D)|第\d+[章节条]|[A-Z](?:\.\d{1,2})+(?=[\s\u4e00-\u9fff])|\d{1,2}(?:\.\d{1,2})+(?=[\s\u4e00-\u9fff])|[①-⑳])\s*/;

/** Digits that number a line of a list without a mark behind them, as in `3 市交通局 3187`, or a heading, as in `1 总体态势`. */
const SERIAL = /^\s*\d{1,2}\s+(?=[\u4e00-\u9fffA-Z][^。]*\d|[\u4e00-\u9fff]{2,20}\s*$)/;

/** Bodies whose names begin as a measure word does. */
const NAMED_AFTER_PEOPLE = /^人(?:社|大|民|事|防|才|力)/;

/** A stretch of a text that is no figure, and why. */
export interface NotFigure {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Every stretch of a half-width text whose digits are no figure. */
export function notFiguresIn(text: string): NotFigure[] {
  const found: NotFigure[] = [];
  const serial = SERIAL.exec(text);
  const number = SECTION_NUMBER.exec(text) ?? (serial === null || (measureWordAtFront(text.slice(serial[0].length)) !== null && !NAMED_AFTER_PEOPLE.test(text.slice(serial[0].length))) ? null : serial);
  if (number !== null) found.push({ kind: 'section number', start: 0, end: number[0].length });
  for (const { kind, pattern } of NOT_FIGURES) {
    for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end > start && found.every((each) => end <= each.start || start >= each.end)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
