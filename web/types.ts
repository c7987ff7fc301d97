// npm run web:types: writes what each route of the staff API takes and answers, as types, from functions/openapi.json.
import { readFileSync, writeFileSync } from 'node:fs';

/** What of JSON Schema our description uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Operation {
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const head = `// Written by \`npm run web:types\` from functions/openapi.json. Do not edit: change the schemas of the API.

/** Every route: what it takes and what it answers. */
export interface Routes {`;

/** The file of types. @throws Error where a schema uses what this does not know */
export function typesOf({ paths }: Description): string {
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      routeOf(`${method.toUpperCase()} ${path}`, operation),
    ),
  );
  return `${[head, ...routes].join('\n')}\n}\n`;
}

function routeOf(key: string, { summary, parameters, requestBody, responses }: Operation): string {
  const named = (place: string, isNeeded: boolean): string => {
    const those = parameters.filter((each) => each.in === place);
    if (those.length === 0) return 'undefined';
    const fields = those.map(
      ({ name, schema }) => `      readonly ${nameOf(name)}${isNeeded ? '' : '?'}: ${typeOf(schema, 3)};`,
    );
    return `{\n${fields.join('\n')}\n    }`;
  };
  const answer = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content ?? {};
  const json = answer['application/json']?.schema;
  const lines = [
    `  /** ${summary} */`,
    `  readonly '${key}': {`,
    `    readonly path: ${named('path', true)};`,
    `    readonly query: ${named('query', false)};`,
    `    readonly body: ${bodyOf(requestBody)};`,
    `    readonly answer: ${json ? typeOf(json, 2) : Object.keys(answer).length > 0 ? 'string' : 'unknown'};`,
    '  };',
  ];
  return lines.join('\n');
}

const bodyOf = (body: Content | undefined): string => {
  const schema = body?.content?.['application/json']?.schema;
  return schema ? typeOf(schema, 2) : 'undefined';
};

const nameOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** @param depth of the line that the type stands in */
function typeOf(schema: Schema, depth: number): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map((each) => typeOf(each, depth)))].join(' | ');
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case 'number':
    case 'integer':
      return 'number';
    case 'array':
      return `readonly ${inBrackets(typeOf(schema.items ?? {}, depth))}[]`;
    case 'object':
      return objectOf(schema, depth);
    case undefined:
      return 'unknown';
    default:
      throw new Error(`web/types.ts does not know ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

const inBrackets = (type: string): string =>
  / [|] |^readonly /.test(type) && !type.startsWith('{') ? `(${type})` : type;

function objectOf({ properties, required = [], additionalProperties }: Schema, depth: number): string {
  if (!properties) {
    const values = typeof additionalProperties === 'object' ? typeOf(additionalProperties, depth) : 'unknown';
    return `Readonly<Record<string, ${values}>>`;
  }
  const indent = '  '.repeat(depth + 1);
  const fields = Object.entries(properties).map(([name, schema]) => {
    const meaning = schema.description ? `${indent}/** ${schema.description} */\n` : '';
    const mark = required.includes(name) ? '' : '?';
    return `${meaning}${indent}readonly ${nameOf(name)}${mark}: ${typeOf(schema, depth + 1)};`;
  });
  return `{\n${fields.join('\n')}\n${'  '.repeat(depth)}}`;
}

if (import.meta.main) {
  const file = (path: string) => new URL(path, import.meta.url);
  const description: Description = JSON.parse(readFileSync(file('../functions/openapi.json'), 'utf8'));
  writeFileSync(file('src/api/routes.ts'), typesOf(description));
}
