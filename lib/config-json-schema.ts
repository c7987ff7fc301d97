// The JSON schema of desk.config.json, for editors: desk.config.schema.json is this, written down.
import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema } from './config-schema.ts';

/** Text of desk.config.schema.json. What JSON Schema cannot say (time zones, one field against another) is left to synth. */
export function configJsonSchema(): string {
  const schema = toJsonSchema(configSchema, {
    typeMode: 'input',
    ignoreActions: ['trim', 'check', 'partial_check', 'raw_check'],
  });
  return `${JSON.stringify({ title: 'Configuration of a privacy desk', ...schema }, null, 2)}\n`;
}
