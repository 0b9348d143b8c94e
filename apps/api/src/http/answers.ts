import { applyDecorators, HttpCode, SerializeOptions, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { Problem } from '@ullim/types/problem';
import type { z } from 'zod';

export const BYTES = 'ullim:bytes';

/** What a route answers, for the document, the check in tests and the reader. */
export const Answers = (schema: z.ZodType, status = 200) =>
  applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema }),
    ApiResponse({ status: '4XX', standardSchema: Problem, description: 'What was wrong and what to do.' }),
  );

/** The route answers with the bytes of a file. */
export const AnswersBytes = () =>
  applyDecorators(
    HttpCode(200),
    SetMetadata(BYTES, true),
    ApiResponse({ status: 200, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } }),
    ApiResponse({ status: '4XX', standardSchema: Problem, description: 'What was wrong and what to do.' }),
  );

/** The route answers with nothing but its status. */
export const AnswersNothing = () =>
  applyDecorators(
    HttpCode(204),
    ApiResponse({ status: 204, description: 'Done.' }),
    ApiResponse({ status: '4XX', standardSchema: Problem, description: 'What was wrong and what to do.' }),
  );

export const Creates = (schema: z.ZodType) =>
  applyDecorators(
    Answers(schema, 201),
    ApiResponse({ status: 200, standardSchema: schema, description: 'It was there already.' }),
  );
