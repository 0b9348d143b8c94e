import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Problem } from '@ullim/types/problem';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Answer<Body = unknown> = {
  status: number;
  body: Body;
  headers: Record<string, unknown>;
  bytes: Buffer;
};
type More = { version?: number; headers?: Record<string, string> };

/** Somebody with a browser: sends requests, keeps the cookie. */
export class Person {
  private cookie = '';

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly address = '127.0.0.1',
  ) {}

  /** For a request that is sent by hand. */
  get cookieHeader(): string {
    return this.cookie;
  }

  get<Body = unknown>(url: string, more?: More) {
    return this.send<Body>('GET', url, undefined, more);
  }

  post<Body = unknown>(url: string, body?: unknown, more?: More) {
    return this.send<Body>('POST', url, body, more);
  }

  put<Body = unknown>(url: string, body?: unknown, more?: More) {
    return this.send<Body>('PUT', url, body, more);
  }

  patch<Body = unknown>(url: string, body?: unknown, more?: More) {
    return this.send<Body>('PATCH', url, body, more);
  }

  delete<Body = unknown>(url: string, more?: More) {
    return this.send<Body>('DELETE', url, undefined, more);
  }

  /** The same person at another browser, not signed in there. */
  elsewhere(): Person {
    return new Person(this.app, this.address);
  }

  async send<Body>(
    method: Method,
    url: string,
    body?: unknown,
    { version, headers = {} }: More = {},
  ): Promise<Answer<Body>> {
    const isBytes = body instanceof Buffer;
    const answer = await this.app.inject({
      method,
      url,
      remoteAddress: this.address,
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(body !== undefined && {
          'content-type': isBytes ? 'application/octet-stream' : 'application/json',
        }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(body !== undefined && {
        payload: typeof body === 'string' || isBytes ? body : JSON.stringify(body),
      }),
    });
    this.keepCookie(answer.headers['set-cookie']);
    const text = answer.body;
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: (text ? parsed(text) : null) as Body,
      bytes: answer.rawPayload,
    };
  }

  private keepCookie(header: string | string[] | number | undefined): void {
    const [first] = [header].flat();
    if (typeof first === 'string') this.cookie = first.split(';')[0]!;
  }
}

export const problemIn = (answer: Answer): Problem => answer.body as Problem;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
