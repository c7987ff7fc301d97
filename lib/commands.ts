// What an operator types after `npm run deploy --` and `npm run staff --`.
import { parseArgs } from 'node:util';
import { type Role, roles } from '../functions/contract.ts';

export interface DeployCommand {
  /** Name of the desk of `-c desk=<name>`. */
  readonly desk: string | undefined;
  /** AWS profile of `--profile`, for the preflight and the CDK alike. */
  readonly profile: string | undefined;
  readonly onlyPreflight: boolean;
  /** Everything that is the CDK's. */
  readonly passedOn: readonly string[];
}

export function deployCommand(words: readonly string[]): DeployCommand {
  const { values } = parseArgs({
    args: [...words],
    strict: false,
    options: {
      context: { type: 'string', short: 'c', multiple: true },
      profile: { type: 'string' },
      preflight: { type: 'boolean' },
    },
  });
  return {
    desk: deskIn(values.context),
    profile: typeof values.profile === 'string' ? values.profile : undefined,
    onlyPreflight: values.preflight === true,
    passedOn: words.filter((word) => word !== '--preflight'),
  };
}

export type StaffCommand = { readonly desk: string | undefined } & (
  | { readonly do: 'list' }
  | { readonly do: 'add'; readonly address: string; readonly role: Role }
  | { readonly do: 'remove'; readonly address: string }
);

export const staffUsage = `npm run staff -- add ADDRESS --role ${roles.join('|')}
npm run staff -- remove ADDRESS
npm run staff -- list
Another desk: -c desk=NAME`;

/**
 * Understands `add ADDRESS --role ROLE`, `remove ADDRESS` and `list`.
 *
 * @throws Error with a sentence that says what to write instead
 */
export function staffCommand(words: readonly string[]): StaffCommand {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { context: { type: 'string', short: 'c', multiple: true }, role: { type: 'string' } },
  });
  const desk = deskIn(values.context);
  const [verb, address, ...more] = positionals;
  if (verb === 'list' && !address) return { do: 'list', desk };
  if ((verb !== 'add' && verb !== 'remove') || more.length > 0)
    throw new Error(`Write one of\n${staffUsage}`);
  if (!address || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
    throw new Error(`${verb} needs the mail address of one person, like ${verb} anna@example.org.`);
  if (verb === 'remove') return { do: 'remove', address, desk };
  const role = roles.find((each) => each === values.role);
  if (!role) throw new Error(`add needs --role with one of ${roles.join(', ')}.`);
  return { do: 'add', address, role, desk };
}

const deskIn = (context: unknown): string | undefined =>
  [context]
    .flat()
    .find((each): each is string => typeof each === 'string' && each.startsWith('desk='))
    ?.slice('desk='.length);
