import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, StartProblem } from './config/config.js';

/** The address people open. Throws StartProblem when the port or the host cannot be had. */
export async function listen(
  app: NestFastifyApplication,
  { host, port, publicUrl }: Config,
): Promise<string> {
  // Nest would print a stack for a port that is taken before it throws.
  const server = app.getHttpAdapter().getInstance();
  try {
    const address = await server.listen({ port, host });
    return publicUrl?.href ?? readable(address);
  } catch (error) {
    await app.close();
    throw new StartProblem(
      sentence((error as NodeJS.ErrnoException).code, host, port) ?? (error as Error).message,
    );
  }
}

function sentence(code: string | undefined, host: string, port: number): string | null {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this person. Choose one above 1023: PORT=8080 npm start.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST is "${host}", which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every network.`;
  }
  return null;
}

const readable = (url: string) => url.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost');
