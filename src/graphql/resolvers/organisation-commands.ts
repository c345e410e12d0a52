/** Mutations about organisations, desks and municipalities. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actorKinds, isActorKind } from '../../model/kinds.js';
import { invariant } from '../../model/failure.js';
import type { CommandResult, Committed } from '../../services/commands/command.js';
import type { AccessChange } from '../../services/commands/desks/desk-access.js';
import { changeDeskAccess } from '../../services/commands/desks/desk-access.js';
import type { NewDesk } from '../../services/commands/desks/open-desk.js';
import { openDesk } from '../../services/commands/desks/open-desk.js';
import type { Closing } from '../../services/commands/organisations/close-organisation.js';
import { closeOrganisation } from '../../services/commands/organisations/close-organisation.js';
import { tiesEndedWith } from '../../services/commands/organisations/ended-with.js';
import type { Joining } from '../../services/commands/organisations/join-duplicates.js';
import { joinDuplicates } from '../../services/commands/organisations/join-duplicates.js';
import type { Merger } from '../../services/commands/organisations/merge-municipalities.js';
import { mergeMunicipalities } from '../../services/commands/organisations/merge-municipalities.js';
import type { Move } from '../../services/commands/organisations/move-organisation.js';
import { moveOrganisation } from '../../services/commands/organisations/move-organisation.js';
import type { NewOrganisation } from '../../services/commands/organisations/register-organisation.js';
import { registerOrganisation } from '../../services/commands/organisations/register-organisation.js';
import type { Renaming } from '../../services/commands/organisations/rename-organisation.js';
import { renameOrganisation } from '../../services/commands/organisations/rename-organisation.js';
import type { ContactsAsked } from '../../services/commands/organisations/set-contacts.js';
import { setContacts } from '../../services/commands/organisations/set-contacts.js';
import { askedOf, optionsOf, outcome } from '../commanded.js';
import type { Context } from '../context.js';
import { badInput } from '../paging.js';
import { actorObject } from '../types/actor.js';
import type { CommandInput } from '../types/mutation.js';
import {
  ActorOutcome,
  ActorPayload,
  ChangeDeskAccessInput,
  CloseDeskInput,
  CloseOrganisationInput,
  ClosingOutcome,
  ClosingPayload,
  JoinDuplicatesInput,
  MergeMunicipalitiesInput,
  MoveDeskInput,
  MoveOrganisationInput,
  OpenDeskInput,
  RegisterOrganisationInput,
  RenameOrganisationInput,
  SetContactsInput,
} from '../types/organisation-commands.js';
import { Tie } from '../types/tie.js';
import { givenKind, propertiesOf, withoutNulls } from '../types/value-inputs.js';

@Resolver()
class OrganisationCommandsResolver {
  @Mutation(() => ActorOutcome, {
    description:
      'Registers an actor of whatever kind, with its seats. Refused where one has a name like it, until you say that it is another one.',
  })
  async registerOrganisation(
    @Arg('input', () => RegisterOrganisationInput, { description: 'What it is.' })
    input: RegisterOrganisationInput,
    @Ctx() context: Context,
  ) {
    const { kind, properties } = givenKind(input.as, actorKinds);
    invariant(isActorKind(kind), 'the input has kinds of actor only');
    const asked = {
      ...askedOf<NewOrganisation>(input, newActor),
      kind,
      properties: withoutNulls(properties),
    };
    return actorOutcome(
      context,
      input,
      await registerOrganisation(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }

  @Mutation(() => ActorOutcome, {
    description: 'Gives an actor another name. It is still found by the old one.',
  })
  async renameOrganisation(
    @Arg('input', () => RenameOrganisationInput, { description: 'Which name.' })
    input: RenameOrganisationInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<Renaming>(input, ['organisation', 'name', 'expectedVersion']);
    return actorOutcome(
      context,
      input,
      await renameOrganisation(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }

  @Mutation(() => ActorOutcome, {
    description: 'Moves a seat: the old one ends the day before, the new one begins.',
  })
  async moveOrganisation(
    @Arg('input', () => MoveOrganisationInput, { description: 'Where to.' }) input: MoveOrganisationInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<Move>(input, ['organisation', 'seat', 'to', 'on', 'seatType']);
    return actorOutcome(
      context,
      input,
      await moveOrganisation(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }

  @Mutation(() => ClosingOutcome, {
    description: 'Ends an actor. What it is tied by holds no longer; who takes its place may be said.',
  })
  async closeOrganisation(
    @Arg('input', () => CloseOrganisationInput, { description: 'When.' }) input: CloseOrganisationInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<Closing>(input, ['organisation', 'on', 'successor', 'expectedVersion']);
    return closingOutcome(
      context,
      input,
      await closeOrganisation(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }

  @Mutation(() => ActorOutcome, {
    description: 'Says all contacts of an actor from a day on: those that are missing end, new ones begin.',
  })
  async setContacts(
    @Arg('input', () => SetContactsInput, { description: 'Which contacts.' }) input: SetContactsInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<ContactsAsked>(input, ['of', 'contacts', 'on']);
    return actorOutcome(
      context,
      input,
      await setContacts(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }

  @Mutation(() => ActorOutcome, {
    description:
      'Two mentions become one actor, because a source shows it: `statement` must be given. The kept one takes over ties, records, names and what it does not say itself; the other one goes. The log keeps it.',
  })
  async joinDuplicates(
    @Arg('input', () => JoinDuplicatesInput, { description: 'Which two.' }) input: JoinDuplicatesInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<Joining>(input, ['kept', 'duplicate']);
    return actorOutcome(
      context,
      input,
      await joinDuplicates(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }

  @Mutation(() => ActorOutcome, {
    description:
      'Merges municipalities into a new one, or into another. Old ISTAT codes lead to it from that day on.',
  })
  async mergeMunicipalities(
    @Arg('input', () => MergeMunicipalitiesInput, { description: 'Which ones.' })
    input: MergeMunicipalitiesInput,
    @Ctx() context: Context,
  ) {
    const { municipalities, on } = input;
    const asked = { municipalities, on, into: mergedInto(input) };
    return actorOutcome(
      context,
      input,
      await mergeMunicipalities(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }
}

@Resolver()
class DeskCommandsResolver {
  @Mutation(() => ActorOutcome, {
    description: 'Opens a desk: whom it serves, who runs it, how it can be used and contacted.',
  })
  async openDesk(
    @Arg('input', () => OpenDeskInput, { description: 'What it is.' }) input: OpenDeskInput,
    @Ctx() context: Context,
  ) {
    const asked = {
      ...askedOf<NewDesk>(input, [...newDesk]),
      properties: withoutNulls(propertiesOf(input.as)),
    };
    return actorOutcome(
      context,
      input,
      await openDesk(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }

  @Mutation(() => ActorOutcome, { description: 'Moves a desk.' })
  async moveDesk(
    @Arg('input', () => MoveDeskInput, { description: 'Where to.' }) input: MoveDeskInput,
    @Ctx() context: Context,
  ) {
    const asked = { ...askedOf<Move>(input, ['seat', 'to', 'on']), organisation: input.desk };
    return actorOutcome(
      context,
      input,
      await moveOrganisation(context.commands, context.viewer, asked, optionsOf(input), 'moveDesk'),
    );
  }

  @Mutation(() => ClosingOutcome, { description: 'Closes a desk.' })
  async closeDesk(
    @Arg('input', () => CloseDeskInput, { description: 'When.' }) input: CloseDeskInput,
    @Ctx() context: Context,
  ) {
    const parts = askedOf<Closing>(input, ['on', 'successor', 'expectedVersion']);
    const asked = { ...parts, organisation: input.desk };
    return closingOutcome(
      context,
      input,
      await closeOrganisation(context.commands, context.viewer, asked, optionsOf(input), 'closeDesk'),
    );
  }

  @Mutation(() => ActorOutcome, {
    description:
      'Says all the ways in which a desk can be used from a day on; before it they stay as they were.',
  })
  async changeDeskAccess(
    @Arg('input', () => ChangeDeskAccessInput, { description: 'Which ways.' }) input: ChangeDeskAccessInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<AccessChange>(input, ['desk', 'access', 'on']);
    return actorOutcome(
      context,
      input,
      await changeDeskAccess(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }
}

export const organisationCommandResolvers = [OrganisationCommandsResolver, DeskCommandsResolver] as const;

const newActor = [
  'name',
  'alternativeNames',
  'network',
  'key',
  'since',
  'until',
  'modality',
  'onlyFor',
  'seats',
  'evenIfSimilar',
] as const;

const newDesk = [
  'name',
  'alternativeNames',
  'network',
  'key',
  'onlyFor',
  'seats',
  'evenIfSimilar',
  'on',
  'serves',
  'managedBy',
  'access',
  'contacts',
] as const;

function mergedInto({ into, intoNew }: MergeMunicipalitiesInput): Merger['into'] {
  const isNew = intoNew !== undefined && intoNew !== null;
  const isThere = into !== undefined && into !== null;
  if (isNew === isThere) throw badInput(`expected into or intoNew, found ${isNew ? 'both' : 'neither'}`);
  if (isThere) return { existing: into };
  const parts = askedOf<{ name: string; network?: string; key?: string }>(intoNew ?? {}, [
    'name',
    'network',
    'key',
  ]);
  return { ...parts, properties: withoutNulls(propertiesOf(intoNew?.as)) };
}

function actorOutcome(context: Context, input: CommandInput, done: CommandResult) {
  return outcome(context, input, done, async ({ subject, ties }) =>
    Object.assign(new ActorPayload(), {
      actor: actorObject(await context.loaders.node.load(subject), context.scope),
      ties: await visibleTies(context, ties),
    }),
  );
}

function closingOutcome(context: Context, input: CommandInput, done: CommandResult) {
  return outcome(context, input, done, async ({ subject, ties }) => {
    const [succession = null] = await visibleTies(
      context,
      ties.filter(({ kind }) => kind === 'SUCCEEDED_BY'),
    );
    const ended = await tiesEndedWith(context, subject);
    return Object.assign(new ClosingPayload(), {
      actor: actorObject(await context.loaders.node.load(subject), context.scope),
      succession,
      endedWithIt: ended.map((tie) => new Tie(tie, context.scope)),
    });
  });
}

/** Those of the written ties that the viewer may see, as they are now. */
async function visibleTies(context: Context, written: Committed['ties']): Promise<readonly Tie[]> {
  const ties = await Promise.all(written.map(({ id }) => context.loaders.tie.load(id)));
  return ties.flatMap((tie) => (tie === null ? [] : [new Tie(tie, context.scope)]));
}
