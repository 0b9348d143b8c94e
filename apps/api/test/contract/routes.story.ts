import type { Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { Problem } from '@ullim/types/problem';
import { z } from 'zod';
import { BYTES } from '../../src/http/answers.js';
import { World } from '../world/world.js';
import { everySchemaIn, type Schema } from './document.js';

type Parameter = { schema?: unknown };
type Route = { name: string; handler: object; parameters: Record<string, Parameter> };

/** As Nest keeps what decorators said (`@nestjs/common/constants`). */
const [PATH, METHOD, ARGUMENTS, STATUS] = ['path', 'method', '__routeArguments__', '__httpCode__'];
const ANSWER_SCHEMA = 'class_serializer:options';
const [BODY, QUERY, PARAM] = [3, 4, 5];

describe('every route', () => {
  let world: World;
  let routes: Route[];

  beforeAll(async () => {
    world = await World.open();
    routes = [...world.app.get(ModulesContainer).values()]
      .flatMap((module) => [...module.controllers.values()])
      .flatMap(({ metatype }) => routesOf(metatype as Type));
  });
  afterAll(() => world.close());

  it('is looked at', () => {
    expect(routes.length).toBeGreaterThan(40);
  });

  it('checks its body, its parameters and its query against a schema', () => {
    const unchecked = routes.flatMap(({ name, parameters }) =>
      Object.entries(parameters)
        .filter(([key, { schema }]) => isInput(key) && schema === undefined)
        .map(() => name),
    );
    expect(unchecked).toEqual([]);
  });

  it('checks a parameter wherever its path has one', () => {
    const careless = routes
      .filter(({ name }) => name.includes(':'))
      .filter(({ parameters }) => !Object.keys(parameters).some((key) => key.startsWith(`${PARAM}:`)));
    expect(careless.map(({ name }) => name)).toEqual([]);
  });

  it('says what it answers, or that it answers nothing', () => {
    const silent = routes.filter(
      ({ handler }) =>
        Reflect.getMetadata(STATUS!, handler) !== 204 &&
        !answersBytes(handler) &&
        schemaOf(handler) === undefined,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('answers strictly: nothing that is not named, nothing made up or changed on the way', () => {
    const answered = routes.flatMap(({ handler }) => schemaOf(handler) ?? []);
    expect(answered.length).toBeGreaterThan(30);
    for (const schema of [...answered, Problem]) {
      const written = z.toJSONSchema(schema, { io: 'input' }) as Schema;
      expect(z.toJSONSchema(schema, { io: 'output' })).toEqual(written);
      for (const { at, schema: part } of everySchemaIn(written))
        expect({ at, strict: isStrict(part), byDefault: part.default }).toEqual({ at, strict: true });
    }
  });

  it('stands in the document with the same schemas', async () => {
    type Operation = { responses: Record<string, { content?: Record<string, { schema?: unknown }> }> };
    const { body } = await world
      .visitor()
      .get<{ openapi: string; paths: Record<string, Record<string, Operation>> }>('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const operations = Object.values(body.paths).flatMap((path) => Object.values(path));
    expect(operations).toHaveLength(routes.length);
    for (const { responses } of operations)
      for (const [status, { content }] of Object.entries(responses))
        if (status !== '204') expect(Object.values(content ?? {})[0]?.schema).toBeDefined();
  });
});

const schemaOf = (handler: object) =>
  (Reflect.getMetadata(ANSWER_SCHEMA, handler) as { schema?: z.ZodType } | undefined)?.schema;

const answersBytes = (handler: object) => Reflect.getMetadata(BYTES, handler) === true;

const isStrict = ({ properties, additionalProperties }: Schema) =>
  properties === undefined || additionalProperties === false;

const isInput = (key: string) => [BODY, QUERY, PARAM].includes(Number(key.split(':')[0]));

function routesOf(controller: Type): Route[] {
  const { prototype } = controller as { prototype: Record<string, object> };
  const base = String(Reflect.getMetadata(PATH!, controller));
  return Object.getOwnPropertyNames(prototype)
    .filter((method) => method !== 'constructor' && Reflect.hasMetadata(METHOD!, prototype[method]!))
    .map((method) => ({
      name: `${controller.name}.${method} ${base}/${String(Reflect.getMetadata(PATH!, prototype[method]!))}`,
      handler: prototype[method]!,
      parameters: (Reflect.getMetadata(ARGUMENTS!, controller, method) ?? {}) as Record<string, Parameter>,
    }));
}
