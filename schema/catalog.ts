import type { Catalogue } from '../src/model/index.js';
import { category, channel, content, handling, indicator, level, requester, service } from './dimensions/index.js';
import { emptyWords } from './emptyWords.js';
import { calls, indicators, knowledge, requests } from './facts/index.js';
import {
  callsByDay, callsByMonth, knowledgeByDay, requestsByDay, requestsByMonth, requestsByYear, requestsChannels, requestsOverview, requestsPeople, requestsPlaces, requestsSummary, requestsTrend,
} from './rollups/index.js';
import { units } from './units.js';

/** The star schema of the warehouse. Add a dimension, a fact or a measure here and everything else follows. */
export const catalogue: Catalogue = {
  version: '1',
  units,
  emptyWords,
  dimensions: [channel, level, requester, category, handling, service, content, indicator],
  facts: [requests, calls, knowledge, indicators],
  rollups: [
    requestsByMonth, requestsByDay, requestsOverview, requestsByYear, requestsPlaces, requestsTrend, requestsChannels, requestsPeople, requestsSummary,
    callsByDay, callsByMonth, knowledgeByDay,
  ],
};
