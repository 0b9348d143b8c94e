import type { FastifyReply } from 'fastify';
import type { Creation } from '../change/creation.js';

/** 201 the first time, 200 when the same request is repeated. */
export function answerCreation<View>(reply: FastifyReply, { created, view }: Creation<View>): View {
  void reply.status(created ? 201 : 200);
  return view;
}
