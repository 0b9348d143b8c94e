import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { invalid } from '../problem/problem.js';

/** Checks each parameter against its schema; what does not fit is a problem that names the fields. */
@Injectable()
export class InputPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => invalid(...issues.slice(0, 100).map(fieldProblem)) });
  }

  /** A missing body is an empty one: the fields it lacks are then named. */
  override transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    return super.transform(metadata.type === 'body' && value === undefined ? ({} as T) : value, metadata);
  }
}

function fieldProblem(issue: StandardSchemaV1.Issue) {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
  const { code, keys } = issue as { code?: string; keys?: string[] };
  const unknown =
    code === 'unrecognized_keys' && keys?.length ? [path, keys[0]].filter(Boolean).join('.') : path;
  return { path: unknown, code: code ?? 'invalid', message: issue.message };
}
