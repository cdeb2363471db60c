/** An example of the README: a query and the answer that stands under it. */
export interface ReadmeExample {
  readonly name: string;
  readonly query: string;
  readonly answer: string;
}

const EXAMPLE = /<!-- example: (\w+) -->\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```\n<!-- \/example -->/g;

/** Every example of a document, in order. */
export function readmeExamples(document: string): ReadmeExample[] {
  return [...document.matchAll(EXAMPLE)].map(([, name = '', query = '', answer = '']) => ({ name, query, answer }));
}
