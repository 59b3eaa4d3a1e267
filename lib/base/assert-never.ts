/** Ends a `switch` over a union: a case that was forgotten does not compile, and throws if data lied about its type. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
