import type { Dimension } from '../../src/model/index.js';

/** 层级: which tier of the city handled it: the city proper, or its counties and districts. */
export const level: Dimension = {
  name: 'level',
  label: { zh: '层级', en: 'Level' },
  printed: ['层级', '县(市、区)', '县市区', '市县区', '区县', '县区', '地区', '属地', '区域'],
  levels: [
    { name: 'city', label: { zh: '设区市', en: 'City' }, nameEndings: ['市', '州', '盟', '地区'] },
    { name: 'level', label: { zh: '层级', en: 'Level' } },
    { name: 'county', label: { zh: '县(市、区)', en: 'County' }, nameEndings: ['市', '县', '区', '旗'] },
  ],
  open: true,
  separate: true,
  members: [
    {
      code: 'NANTONG',
      label: { zh: '南通市', en: 'Nantong' },
      printed: ['南通市', '全市', '总计'],
      children: [
        { code: 'CITY_PROPER', label: { zh: '市本级', en: 'City proper' }, printed: ['市本级', '市级平台', '市本级平台', '市平台'] },
        { code: 'COUNTIES', label: { zh: '县(市、区)', en: 'Counties and districts' }, printed: ['县(市、区)', '县（市、区）', '各县(市、区)', '县市区'] },
      ],
    },
  ],
};
