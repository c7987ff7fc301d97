// Accounts of staff in the stack's own user pool.
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  type CognitoIdentityProviderClient,
  ListUsersCommand,
  ListUsersInGroupCommand,
  UserNotFoundException,
  UsernameExistsException,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import { roles, type StaffRole } from '../functions/contract.ts';

export interface Account {
  readonly address: string;
  readonly roles: readonly StaffRole[];
  /** False once removed: the account stays, because the audit names people by its id. */
  readonly active: boolean;
}

export interface StaffAccounts {
  /** Invites somebody, or gives who is there already another role. */
  add(address: string, role: StaffRole): Promise<'invited' | 'changed'>;
  /** Locks an account and ends its sessions; false where there is none. */
  remove(address: string): Promise<boolean>;
  list(): Promise<Account[]>;
}

export function staffAccounts(client: CognitoIdentityProviderClient, UserPoolId: string): StaffAccounts {
  const inRole = async (GroupName: StaffRole): Promise<string[]> => {
    const { Users = [] } = await client.send(
      new ListUsersInGroupCommand({ UserPoolId, GroupName, Limit: 60 }),
    );
    return Users.map(addressOf);
  };
  const leave = (Username: string, GroupName: StaffRole) =>
    client.send(new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName }));

  return {
    async add(Username, role) {
      const invited = await client
        .send(
          new AdminCreateUserCommand({
            UserPoolId,
            Username,
            DesiredDeliveryMediums: ['EMAIL'],
            UserAttributes: [
              { Name: 'email', Value: Username },
              { Name: 'email_verified', Value: 'true' },
            ],
          }),
        )
        .then(() => true, unless(UsernameExistsException));
      if (!invited) await client.send(new AdminEnableUserCommand({ UserPoolId, Username }));
      for (const other of roles.filter((each) => each !== role)) await leave(Username, other);
      await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName: role }));
      return invited ? 'invited' : 'changed';
    },

    async remove(Username) {
      const there = await client
        .send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username }))
        .then(() => true, unless(UserNotFoundException));
      if (!there) return false;
      await client.send(new AdminDisableUserCommand({ UserPoolId, Username }));
      for (const role of roles) await leave(Username, role);
      return true;
    },

    async list() {
      const members = await Promise.all(roles.map(async (role) => ({ role, addresses: await inRole(role) })));
      const { Users = [] } = await client.send(new ListUsersCommand({ UserPoolId, Limit: 60 }));
      return Users.map((user) => ({
        address: addressOf(user),
        roles: members.filter(({ addresses }) => addresses.includes(addressOf(user))).map(({ role }) => role),
        active: user.Enabled === true,
      }));
    },
  };
}

const addressOf = ({ Attributes = [], Username = '' }: UserType): string =>
  Attributes.find(({ Name }) => Name === 'email')?.Value ?? Username;

/** False for an error of this kind; any other one is thrown on. */
const unless =
  (kind: new (...parts: never[]) => Error) =>
  (error: unknown): false => {
    if (error instanceof kind) return false;
    throw error;
  };
