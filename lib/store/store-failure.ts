import { err, ok, type Result } from '../base/result';
import type { Failure } from '../messages/protocol';

const NAMES: readonly (readonly [RegExp, Failure['type']])[] = [
  [/quota/iu, 'store-full'],
  [/VersionError/u, 'store-newer'],
  [/InvalidStateError|SecurityError|NotAllowed|MissingAPI/u, 'store-forbidden'],
  [/DatabaseClosed|OpenFailed|AbortError|UnknownError|Dexie/u, 'store-unavailable'],
];

/** The failure that an error of the database means, in the words of the protocol. */
export function storeFailure(error: unknown): Failure {
  const inner = isObject(error) && isObject(error['inner']) ? `${text(error['inner'])} ` : '';
  const detail = `${inner}${text(error)}`;
  const type = NAMES.find(([pattern]) => pattern.test(detail))?.[1] ?? 'unexpected';
  return { type, detail: detail.slice(0, 400) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const text = (error: unknown): string =>
  isObject(error) ? `${String(error['name'])}: ${String(error['message'])}` : String(error);

/** Runs a database operation; its failure is a value. */
export async function attempt<T>(operation: () => Promise<T>): Promise<Result<T, Failure>> {
  try {
    return ok(await operation());
  } catch (error) {
    return err(storeFailure(error));
  }
}
