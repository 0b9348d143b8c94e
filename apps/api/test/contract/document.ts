import type { Method } from '../world/person.js';

/** JSON Schema, as much of it as the contract comes out as. */
export type Schema = {
  type?: string | string[];
  $ref?: string;
  enum?: unknown[];
  default?: unknown;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
};

type Content = { content?: Record<string, { schema?: Schema }> };
type Parameter = { name: string; in: 'path' | 'query' | 'header' };
export type Document = {
  paths: Record<
    string,
    Record<string, { parameters?: Parameter[]; requestBody?: Content; responses: Record<string, Content> }>
  >;
  components?: { schemas?: Record<string, Schema> };
};

export type Operation = {
  method: Method;
  path: string;
  parameters: Parameter[];
  body: Schema | null;
  answers: { status: string; schema: Schema }[];
};

export const operationsOf = (document: Document): Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, responses }]) => ({
      method: method.toUpperCase() as Method,
      path,
      parameters,
      body: schemaIn(requestBody),
      answers: Object.entries(responses).flatMap(([status, response]) => {
        const schema = schemaIn(response);
        return schema ? [{ status, schema }] : [];
      }),
    })),
  );

/** A place for a string in a body: its path, and the least body around it. */
export type Field = { path: string; around: (text: string) => unknown };

export function stringsOf(schema: Schema | null, path: string[] = []): Field[] {
  if (schema === null) return [];
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...([schema.type].flat().includes('string')
      ? [{ path: path.join('.'), around: (text: string) => text }]
      : []),
    ...alternatives.flatMap((each) => stringsOf(each, path)),
    ...(schema.items
      ? stringsOf(schema.items, [...path, '0']).map((field) => ({
          ...field,
          around: (text: string) => [field.around(text)],
        }))
      : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      stringsOf(property, [...path, name]).map((field) => ({
        ...field,
        around: (text: string) => ({ ...saying(schema), [name]: field.around(text) }),
      })),
    ),
  ];
}

/** Every schema inside one, with where it stands. */
export function everySchemaIn(schema: Schema, at = ''): { at: string; schema: Schema }[] {
  return [
    { at, schema },
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) =>
      everySchemaIn(each, `${at}.${name}`),
    ),
    ...(schema.items ? everySchemaIn(schema.items, `${at}[]`) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((each) =>
      everySchemaIn(each, at),
    ),
  ];
}

/** The fields that say which alternative it is. */
const saying = ({ properties = {} }: Schema) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, each]) =>
      each.enum?.length === 1 ? [[name, each.enum[0]]] : [],
    ),
  );

/** Bytes are no JSON: they have no fields to look into. */
const schemaIn = ({ content = {} }: Content = {}): Schema | null =>
  Object.entries(content).find(([type]) => type.endsWith('json'))?.[1].schema ?? null;
