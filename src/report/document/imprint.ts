const IMPRINT = /^[（(]?\s*(?:(?:编制|编报|填报|制表|报送|统计|发布|主办|汇总|数据)(?:单位|机构|部门|日期|时间|期|人|来源)|(?:制表|填表|审核)人?|日期|时间|统计期|表号|文号)\s*[：:]/;

/** Do words around a table say who made it, or when, as 编制单位：某局 does? They are no title, no heading and no note. */
export function isImprint(text: string): boolean {
  return IMPRINT.test(text);
}
