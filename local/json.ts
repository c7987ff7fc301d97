// Values in JSON that somebody else wrote, by paths like `Rule.Actions.0.S3Action`.

/** What lies at a path, undefined where nothing does. */
export const at = (value: unknown, path: string): unknown => path.split('.').reduce(inside, value);
const inside = (value: unknown, key: string): unknown =>
  isObject(value) ? Reflect.get(value, key) : undefined;

/** @throws Error that names the path, as the next two do */
export const textAt = (value: unknown, path: string, otherwise?: string): string => {
  const found = at(value, path) ?? otherwise;
  return typeof found === 'string' ? found : missing(value, path);
};
export const numberAt = (value: unknown, path: string, otherwise?: number): number => {
  const found = at(value, path) ?? otherwise;
  return typeof found === 'number' ? found : missing(value, path);
};
export const listAt = (value: unknown, path: string): readonly unknown[] => {
  const found = at(value, path) ?? [];
  return Array.isArray(found) ? found : missing(value, path);
};
export const textsAt = (value: unknown, path: string): string[] => listAt(value, path).map(String);
export const entriesAt = (value: unknown, path: string): [string, unknown][] =>
  Object.entries(at(value, path) ?? {});
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** @throws Error where an object has a property that nobody here heeds */
export function only(value: unknown, properties: string): void {
  const odd = Object.keys(value ?? {}).find((name) => !properties.split(' ').includes(name));
  if (odd) throw new Error(`local/ does not know ${odd} of ${JSON.stringify(value)}`);
}

const missing = (value: unknown, path: string): never => {
  throw new Error(`local/ finds no ${path} in ${JSON.stringify(value)?.slice(0, 200)}`);
};
