/** Where the hub answers, below its address. */
export const graphqlPath = '/graphql';
export const explorerPath = '/explorer';
