/** What escapes in quoted texts can smuggle in, and no store keeps alike. */
export const unstorable = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;
