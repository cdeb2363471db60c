/** What the page asks of `/graphql`. */
export interface Question {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/** Sends one question to the server that the page came from; rejects only where no JSON came back. */
export async function send(question: Question, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(question),
  });
  const answer: unknown = await response.json();
  return answer;
}
