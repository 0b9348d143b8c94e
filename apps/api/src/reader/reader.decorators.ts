import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Reader, SignedIn } from './reader.js';

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
  }
}

const PUBLIC = 'ullim:public';

/** Anyone may ask this, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);
export const isPublic = (context: ExecutionContext): boolean =>
  Reflect.getMetadata(PUBLIC, context.getHandler()) === true;

export const CurrentReader = createParamDecorator(
  (_: unknown, context: ExecutionContext): Reader => signedIn(context).reader,
);
export const CurrentSignIn = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn =>
  signedIn(context),
);

function signedIn(context: ExecutionContext): SignedIn {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw new Error('A route that asks who is reading must not be public.');
  return signedIn;
}
