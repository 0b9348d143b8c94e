import { addressAt, tellSignedOut, type RequestOptions } from './http';
import { offline, Problem, type ProblemDocument } from './problem';

export type SendOptions = Pick<RequestOptions, 'query' | 'signal'> & {
  /** How many of the bytes have left. */
  onBytes: (done: number) => void;
};

/** Sends the bytes of a file; only this way of asking says how much of them has left. */
export function sendBytes<Answer>(
  method: 'POST' | 'PUT',
  path: string,
  bytes: Blob,
  { onBytes, query, signal }: SendOptions,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    signal?.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open(method, addressAt(path, query));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded }) => onBytes(loaded);
    request.onload = () => {
      if (request.status < 200 || request.status >= 300) return reject(refusal(request));
      const answer = read<Answer>(request.responseText);
      if (answer) resolve(answer);
      else reject(offline());
    };
    request.onerror = () => reject(offline());
    request.ontimeout = request.onerror;
    request.onabort = () => reject((signal?.reason as unknown) ?? offline());
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(bytes);
  });
}

function refusal({ status, statusText, responseText }: XMLHttpRequest): Problem {
  if (status === 401) tellSignedOut();
  const code = status === 502 || status === 504 ? 'offline' : 'unexpected';
  return new Problem({ title: statusText, code, ...read<ProblemDocument>(responseText), status });
}

/** Null: who answered was not the API. */
function read<Answer>(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}
