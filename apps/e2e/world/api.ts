import type { BrowserContext } from '@playwright/test';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A request of whoever is signed in in this browser. @throws when it is refused */
export async function api<View = void>(
  { request }: Pick<BrowserContext, 'request'>,
  method: Method,
  path: string,
  body?: object,
  version?: number,
  headers: Record<string, string> = {},
): Promise<View> {
  const answer = await request[method](`/api${path}`, {
    ...(body && { data: body }),
    headers: { ...headers, ...(version !== undefined && { 'If-Match': `"${version}"` }) },
  });
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${text}`);
  return (text ? JSON.parse(text) : undefined) as View;
}
