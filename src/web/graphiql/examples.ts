import catalogue from './examples/catalogue.graphql?raw';
import channels from './examples/channels.graphql?raw';
import handling from './examples/handling.graphql?raw';
import knowledge from './examples/knowledge.graphql?raw';

/** The queries that the page opens with, one tab each, the first in front. */
export const examples: readonly string[] = [channels, handling, knowledge, catalogue];
