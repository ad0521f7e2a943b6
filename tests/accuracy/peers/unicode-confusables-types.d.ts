// Types of unicode-confusables, which brings them under a name that no compiler finds.
declare module 'unicode-confusables' {
  export function rectifyConfusion(input: string): string;
}
