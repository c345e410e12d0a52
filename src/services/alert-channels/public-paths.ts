/** Where the pages are that mails lead to, below the address by which the hub is reached from outside. */
export const publicPaths = { confirm: '/channels/confirm', unsubscribe: '/channels/unsubscribe' } as const;
