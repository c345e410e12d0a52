/** A client that sends a change again and again, always with the same idempotency key, until it hears that it is written. */

export interface Publication {
  readonly title: string;
  readonly idempotencyKey: string;
  readonly publisher: string;
}

export interface Acknowledged extends Publication {
  /** Of the opportunity. */
  readonly id: string;
  /** How often it was sent without being answered. */
  readonly unanswered: number;
  /** Whether the answer was one to a repeat. */
  readonly repeated: boolean;
}

const mutation = `
  mutation Publish($input: PublishOpportunityInput!) {
    publishOpportunity(input: $input) {
      __typename
      ... on OpportunityPayload { repeated opportunity { id name } }
      ... on CommandRefused { refusal message }
    }
  }
`;

interface Reply {
  readonly data?: {
    readonly publishOpportunity: {
      readonly __typename: string;
      readonly repeated?: boolean;
      readonly opportunity?: { readonly id: string; readonly name: string } | null;
      readonly message?: string;
    };
  } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Rejects where the hub refuses it, or answers with something else; `address` waits while the hub is starting. */
export async function publishPersistently(
  address: () => Promise<string>,
  publication: Publication,
): Promise<Acknowledged> {
  const body = JSON.stringify({
    query: mutation,
    variables: { input: { ...publication, form: 'PLACEMENT' } },
  });
  for (let unanswered = 0; ; unanswered++) {
    const reply = await sent(await address(), body);
    if (reply === null) continue;
    const done = reply.data?.publishOpportunity;
    if (done?.opportunity?.name !== publication.title || done.repeated === undefined) {
      throw new Error(
        `${publication.title}, unanswered ${unanswered} times: expected that it is published, found ${JSON.stringify(reply)}`,
      );
    }
    return { ...publication, id: done.opportunity.id, unanswered, repeated: done.repeated };
  }
}

/** Null where the connection breaks before the whole answer has come. */
async function sent(address: string, body: string): Promise<Reply | null> {
  let text: string;
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
    text = await response.text();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
  return JSON.parse(text) as Reply;
}
