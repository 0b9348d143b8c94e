import { offline, Problem, type ProblemDocument } from './problem';

export type RequestOptions = {
  /** The version the change is based on; sent as If-Match. */
  version?: number | undefined;
  query?: Record<string, string | number | boolean | null | undefined> | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * The API on the same origin. Paths begin after `/api`. The answer's type is named by the caller from `@ullim/types`;
 * anything but a success is thrown as a `Problem`, an aborted request as the platform's AbortError.
 */
export const http = {
  get: <Answer>(path: string, options?: RequestOptions) => send<Answer>('GET', path, undefined, options),
  post: <Answer>(path: string, body?: unknown, options?: RequestOptions) =>
    send<Answer>('POST', path, body, options),
  put: <Answer>(path: string, body?: unknown, options?: RequestOptions) =>
    send<Answer>('PUT', path, body, options),
  patch: <Answer>(path: string, body: unknown, options?: RequestOptions) =>
    send<Answer>('PATCH', path, body, options),
  delete: <Answer = void>(path: string, options?: RequestOptions) =>
    send<Answer>('DELETE', path, undefined, options),
  file,
};

/** A file as it comes; `onBytes` is told how much of it is here, and how much there will be when that is known. */
async function file(
  path: string,
  { onBytes, ...options }: RequestOptions & { onBytes?: (done: number, total: number | null) => void } = {},
): Promise<Blob> {
  const response = await reach('GET', path, undefined, options);
  if (!response.ok || !response.body) throw await refusalOf(response, 'GET', path);
  const total = Number(response.headers.get('Content-Length')) || null;
  let done = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        done += chunk.length;
        onBytes?.(done, total);
        controller.enqueue(chunk);
      },
    }),
  );
  try {
    return await new Response(counted, { headers: response.headers }).blob();
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw offline(cause);
  }
}

type Listener = () => void;
const whenSignedOut = new Set<Listener>();

/** Called when a request is refused because the sign-in session has ended. Returns how to stop listening. */
export function onSignedOut(listener: Listener): () => void {
  whenSignedOut.add(listener);
  return () => whenSignedOut.delete(listener);
}

/** To be told by who asks in another way than `http`. */
export function tellSignedOut(): void {
  for (const listener of whenSignedOut) listener();
}

async function send<Answer>(
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<Answer> {
  const response = await reach(method, path, body, options);
  if (response.status === 204) return undefined as Answer;
  if (!response.ok) throw await refusalOf(response, method, path);
  try {
    return (await response.json()) as Answer;
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw offline(cause);
  }
}

async function refusalOf(response: Response, method: string, path: string): Promise<Problem> {
  const problem = await readProblem(response);
  if (problem.status === 401 && !asksWhoIAm(method, path)) tellSignedOut();
  return problem;
}

async function reach(method: string, path: string, body: unknown, options: RequestOptions) {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`;
  try {
    return await fetch(addressAt(path, options.query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(options.signal && { signal: options.signal }),
    });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw offline(cause);
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const read = (await response.json().catch(() => null)) as Partial<ProblemDocument> | null;
  return new Problem({
    title: response.statusText,
    code: response.status === 502 || response.status === 504 ? 'offline' : 'unexpected',
    ...read,
    status: response.status,
  });
}

/** A 401 on these is an answer, not the end of a session. */
const asksWhoIAm = (method: string, path: string) =>
  (method === 'GET' && path === '/me') || path === '/sessions' || path === '/accounts';

/** Where the API has it. */
export function addressAt(path: string, query?: RequestOptions['query']): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== null && value !== undefined) parts.set(name, String(value));
  return `/api${path}${parts.size > 0 ? `?${parts}` : ''}`;
}
