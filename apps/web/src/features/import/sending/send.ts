import { tellSignedOut } from '@/lib/http';
import { Problem, type ProblemDocument } from '@/lib/problem';

/** Sends the bytes of a file; only this way of asking says how much of them has left. */
export function sendBytes<Answer>(
  path: string,
  bytes: Blob,
  onBytes: (done: number) => void,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/api${path}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded }) => onBytes(loaded);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as Answer);
      else reject(refusal(request));
    };
    request.onerror = () => reject(away());
    request.ontimeout = request.onerror;
    request.onabort = () => reject(signal.reason ?? away());
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(bytes);
  });
}

const away = () => new Problem({ status: 0, code: 'offline', title: 'The server did not answer' });

function refusal({ status, statusText, responseText }: XMLHttpRequest): Problem {
  if (status === 401) tellSignedOut();
  const code = status === 502 || status === 504 ? 'offline' : 'unexpected';
  return new Problem({ title: statusText, code, ...documentIn(responseText), status });
}

function documentIn(text: string): Partial<ProblemDocument> {
  try {
    return JSON.parse(text) as ProblemDocument;
  } catch {
    return {};
  }
}
