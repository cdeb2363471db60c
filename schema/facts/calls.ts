import type { Fact } from '../../src/model/index.js';

/** Grain of a recorded row: one call offered to an operator. Waiting and talking are counted for answered calls. */
export const calls: Fact = {
  name: 'calls',
  label: { zh: '话务', en: 'Calls' },
  grain: { zh: '一通转人工的来电', en: 'one call offered to an operator' },
  dimensions: ['level', 'service'],
  recorded: true,
  measures: [
    {
      name: 'offered', label: { zh: '人工请求量', en: 'Offered' }, printed: ['话务总量', '话务总数', '话务量', '来电量', '来电总量', '呼入量', '呼入来电', '人工服务请求量'], unit: 'CALL', additivity: 'ADDITIVE', formula: { kind: 'rows' },
      description: { zh: '转人工的来电通数', en: 'Calls offered to an operator.' },
    },
    {
      name: 'answered', label: { zh: '人工接听量', en: 'Answered' }, printed: ['接听量', '接听总量', '人工接听话务量', '接听话务量', '接通量', '接通', '人工接听', '人工接通', '接听', '接听来电', '接听群众来电', '接听市民来电', '接听电话'], unit: 'CALL', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'answered' },
      description: { zh: '人工接听的来电通数', en: 'Calls that an operator answered.' },
    },
    {
      name: 'answeredWithin30s', label: { zh: '30秒内接听量', en: 'Answered within 30 s' }, unit: 'CALL', additivity: 'ADDITIVE',
      formula: { kind: 'sum', column: 'answeredWithin30s' },
      description: { zh: '30秒内人工接听的通数', en: 'Calls answered within 30 seconds.' },
    },
    {
      name: 'waitSeconds', label: { zh: '等待总时长', en: 'Total wait' }, unit: 'SECOND', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'waitSeconds' },
      description: { zh: '接听前等待的总秒数', en: 'Seconds waited before an answer, summed over answered calls.' },
    },
    {
      name: 'talkSeconds', label: { zh: '通话总时长', en: 'Total talk' }, unit: 'SECOND', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'talkSeconds' },
      description: { zh: '通话的总秒数', en: 'Seconds talked, summed over answered calls.' },
    },
    {
      name: 'over10Minutes', label: { zh: '超10分钟通话量', en: 'Over 10 minutes' }, unit: 'CALL', additivity: 'ADDITIVE',
      formula: { kind: 'sum', column: 'over10Minutes' },
      description: { zh: '通话时长超过10分钟的通数', en: 'Answered calls that lasted more than 10 minutes.' },
    },
    {
      name: 'connectionRate', label: { zh: '接通率', en: 'Connection rate' }, printed: ['人工接通率', '电话接通率', '话务接通率', '来电接通率', '热线接通率', '接听率', '人工接听率'], unit: 'RATE', additivity: 'NON_ADDITIVE',
      formula: { kind: 'ratio', numerator: { measure: 'answered' }, denominator: { measure: 'offered' } },
      description: { zh: '人工接听通数除以人工请求通数', en: 'Calls answered, divided by calls offered.' },
    },
    {
      name: 'within30sRate', label: { zh: '30秒人工接通率', en: 'Answered within 30 s rate' }, printed: ['30s人工接通率', '30秒接通率', '30秒内接通率', '30秒内人工接通率'], unit: 'RATE', additivity: 'NON_ADDITIVE',
      formula: { kind: 'ratio', numerator: { measure: 'answeredWithin30s' }, denominator: { measure: 'offered' } },
      description: { zh: '30秒内接听通数除以人工请求通数', en: 'Calls answered within 30 seconds, divided by calls offered.' },
    },
    {
      name: 'averageWait', label: { zh: '平均等待时长', en: 'Average wait' }, printed: ['平均等待时间'], unit: 'SECOND', additivity: 'NON_ADDITIVE',
      formula: { kind: 'ratio', numerator: { measure: 'waitSeconds' }, denominator: { measure: 'answered' } },
      description: { zh: '等待总秒数除以接听通数', en: 'Seconds waited, divided by calls answered.' },
    },
    {
      name: 'averageTalk', label: { zh: '平均通话时长', en: 'Average talk' }, printed: ['平均通话时间'], unit: 'SECOND', additivity: 'NON_ADDITIVE',
      formula: { kind: 'ratio', numerator: { measure: 'talkSeconds' }, denominator: { measure: 'answered' } },
      description: { zh: '通话总秒数除以接听通数', en: 'Seconds talked, divided by calls answered.' },
    },
    {
      name: 'over10MinRate', label: { zh: '超10分钟通话占比', en: 'Over 10 minutes rate' }, printed: ['话务通话时长超10分钟占比', '通话时长超10分钟占比'], unit: 'RATE', additivity: 'NON_ADDITIVE',
      formula: { kind: 'ratio', numerator: { measure: 'over10Minutes' }, denominator: { measure: 'answered' } },
      description: { zh: '超10分钟通数除以接听通数', en: 'Answered calls over 10 minutes, divided by calls answered.' },
    },
  ],
};
