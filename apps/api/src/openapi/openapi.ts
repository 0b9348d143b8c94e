import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { version } from '../version.js';

/** OpenAPI 3.1 from the same schemas that check requests, at /api/openapi.json; to read at /api/docs. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Ullim')
    .setDescription('A journal of a learning life. Problems are RFC 9457; changes carry If-Match.')
    .setVersion(version)
    .addCookieAuth('ullim_session')
    .addSecurityRequirements('cookie')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, description), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Ullim API',
  });
}
