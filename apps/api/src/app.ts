import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { AppOptions } from './app-options.js';
import { AppModule } from './app.module.js';
import { readBodies } from './http/bodies.js';
import { serveOpenApi } from './openapi/openapi.js';
import { problem } from './problem/problem.js';
import { serveWebApp } from './web-app.js';

const MEBIBYTE = 2 ** 20;

/** The API and the web app on one origin, ready to listen. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: (_address, hop) => hop < options.config.trustProxy,
    bodyLimit: 4 * MEBIBYTE,
    frameworkErrors: answerUnreadableAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.setGlobalPrefix('api');
  readBodies(app);
  keepAnswersOutOfCaches(app);
  if (options.checkResponses)
    app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  await app.register(cookie);
  await app.register(helmet, securityHeaders(options.config.publicUrl));
  serveOpenApi(app);
  if (options.webFolder) await serveWebApp(app, options.webFolder);
  await app.init();
  return app;
}

/** Somebody else may sign in at the same browser. Lists and the timeline soften this to asking again each time. */
function keepAnswersOutOfCaches(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    });
}

/** Fastify refuses such an address before Nest, and its filter, see it. */
function answerUnreadableAddress(error: FastifyError, _: FastifyRequest, reply: FastifyReply): void {
  const { problem: document } = problem(400, 'invalid_input', `Mend the address. ${error.message}`);
  void reply.status(400).type('application/problem+json').send(JSON.stringify(document));
}

function securityHeaders(publicUrl: URL | null) {
  const https = publicUrl?.protocol === 'https:';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Styles are set on elements by the editor and by floating panels.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' as const },
  };
}
