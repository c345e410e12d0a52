/** Mutations of a programme's life: memberships, projects, gifts, meetings, phases, agreements, adoptions. */
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { CommandDeps, CommandOptions, CommandResult } from '../../services/commands/command.js';
import { admitMember } from '../../services/commands/programme/admit-member.js';
import type { AdmitMember } from '../../services/commands/programme/admit-member.js';
import { assessObligation } from '../../services/commands/programme/assess-obligation.js';
import type { AssessObligation } from '../../services/commands/programme/assess-obligation.js';
import { changeMembershipClass } from '../../services/commands/programme/change-membership-class.js';
import type { ChangeMembershipClass } from '../../services/commands/programme/change-membership-class.js';
import { advancePhase, closePhase, openPhase } from '../../services/commands/programme/change-phase.js';
import type { ChangePhase } from '../../services/commands/programme/change-phase.js';
import { closeInclusionProject } from '../../services/commands/programme/close-inclusion-project.js';
import type { CloseInclusionProject } from '../../services/commands/programme/close-inclusion-project.js';
import { declareAdoption } from '../../services/commands/programme/declare-adoption.js';
import type { DeclareAdoption } from '../../services/commands/programme/declare-adoption.js';
import { declareRecordsComplete } from '../../services/commands/programme/declare-records-complete.js';
import type { DeclareRecordsComplete } from '../../services/commands/programme/declare-records-complete.js';
import { endAdoption } from '../../services/commands/programme/end-adoption.js';
import type { EndAdoption } from '../../services/commands/programme/end-adoption.js';
import { endAgreement } from '../../services/commands/programme/end-agreement.js';
import type { EndAgreement } from '../../services/commands/programme/end-agreement.js';
import { endMembership } from '../../services/commands/programme/end-membership.js';
import type { EndMembership } from '../../services/commands/programme/end-membership.js';
import { recordAward } from '../../services/commands/programme/record-award.js';
import type { RecordAward } from '../../services/commands/programme/record-award.js';
import { recordContribution } from '../../services/commands/programme/record-contribution.js';
import type { RecordContribution } from '../../services/commands/programme/record-contribution.js';
import { recordGathering } from '../../services/commands/programme/record-gathering.js';
import type { RecordGathering } from '../../services/commands/programme/record-gathering.js';
import { recordInclusionProject } from '../../services/commands/programme/record-inclusion-project.js';
import type { RecordInclusionProject } from '../../services/commands/programme/record-inclusion-project.js';
import { requestMeeting } from '../../services/commands/programme/request-meeting.js';
import type { RequestMeeting } from '../../services/commands/programme/request-meeting.js';
import { signAgreement } from '../../services/commands/programme/sign-agreement.js';
import type { SignAgreement } from '../../services/commands/programme/sign-agreement.js';
import type { Viewer } from '../../model/viewer.js';
import { standingsOf } from '../../services/membership.js';
import { askedOf, expectedOf, optionsOf, outcome } from '../commanded.js';
import type { Context } from '../context.js';
import { loadAll } from '../loaders.js';
import { ScopeArgs, narrowed } from '../scope.js';
import { Membership } from '../types/membership.js';
import type { CommandInput } from '../types/mutation.js';
import type { Phase } from '../types/programme-records.js';
import {
  AdmitMemberInput,
  AssessObligationInput,
  ChangeMembershipClassInput,
  CloseInclusionProjectInput,
  DeclareAdoptionInput,
  DeclareRecordsCompleteInput,
  EndAdoptionInput,
  EndAgreementInput,
  EndMembershipInput,
  PhaseCommandInput,
  RecordAwardInput,
  RecordContributionInput,
  RecordGatheringInput,
  RecordInclusionProjectInput,
  RequestMeetingInput,
  SignAgreementInput,
} from '../types/programme-commands.js';
import {
  MembershipOutcome,
  MembershipPayload,
  PhaseOutcome,
  PhasePayload,
  recordAnswers,
} from '../types/programme-payloads.js';
import { membershipObject } from './rules.js';

const dated = ['since', 'until', 'modality', 'network'] as const;
const titled = [...dated, 'name', 'key'] as const;

@Resolver()
class MembershipCommandsResolver {
  @Mutation(() => MembershipOutcome, {
    description:
      'Admits a member, or gives it a seat on a body. Its class is what its source states, else what the rule derives, with why.',
  })
  async admitMember(
    @Arg('input', () => AdmitMemberInput, { description: 'Who, and to what.' }) input: AdmitMemberInput,
    @Ctx() context: Context,
  ) {
    const names = ['member', 'to', ...dated, 'membershipClass', 'system', 'task'] as const;
    return membership(context, input, admitMember, askedOf<AdmitMember>(input, names));
  }

  @Mutation(() => MembershipOutcome, { description: 'Ends a membership, or a seat, on a day.' })
  async endMembership(
    @Arg('input', () => EndMembershipInput, { description: 'Which, and when.' }) input: EndMembershipInput,
    @Ctx() context: Context,
  ) {
    const names = ['membership', 'expectedVersion', 'until', 'because'] as const;
    return membership(context, input, endMembership, askedOf<EndMembership>(input, names));
  }

  @Mutation(() => MembershipOutcome, {
    description: 'Changes the class of a membership from a day: it ends, and another begins, which is given.',
  })
  async changeMembershipClass(
    @Arg('input', () => ChangeMembershipClassInput, { description: 'Which, and from when.' })
    input: ChangeMembershipClassInput,
    @Ctx() context: Context,
  ) {
    const { from, membershipClass = null } = input;
    const asked: ChangeMembershipClass = {
      membership: input.membership,
      from,
      membershipClass,
      ...expectedOf(input),
    };
    return membership(context, input, changeMembershipClass, asked);
  }
}

@Resolver(() => MembershipPayload)
class MembershipPayloadResolver {
  @FieldResolver(() => Membership, {
    nullable: true,
    description: 'It, as it is now, and its class on the day asked about; null where it has gone since.',
  })
  async membership(
    @Root() { tieId }: MembershipPayload,
    @Args(() => ScopeArgs) args: ScopeArgs,
    @Ctx() context: Context,
  ) {
    const tie = await context.loaders.tie.load(tieId);
    if (tie === null) return null;
    // What is invented decides only about who is: it would make a false no of what nobody says of the others.
    const scope = narrowed({ ...context.scope, includeFiction: tie.fiction }, args);
    const [standing] = await standingsOf(context, tie.to, [tie], scope);
    return standing === undefined ? null : membershipObject(standing, scope, context);
  }
}

@Resolver()
class ProgrammeRecordCommandsResolver {
  @Mutation(() => recordAnswers.InclusionProject.union, {
    description: 'Records a project of inclusion, and the ties between all who make it.',
  })
  async recordInclusionProject(
    @Arg('input', () => RecordInclusionProjectInput, { description: 'The project.' })
    input: RecordInclusionProjectInput,
    @Ctx() context: Context,
  ) {
    const names = [
      'company',
      'partners',
      'practice',
      'programme',
      ...dated,
      'form',
      'people',
      'caseReference',
    ] as const;
    const asked = askedOf<RecordInclusionProject>(input, names);
    return record(context, input, 'InclusionProject', recordInclusionProject, asked);
  }

  @Mutation(() => recordAnswers.InclusionProject.union, {
    description: 'Closes a project, with how it ended; the ties that it implies end with it.',
  })
  async closeInclusionProject(
    @Arg('input', () => CloseInclusionProjectInput, { description: 'Which, and when.' })
    input: CloseInclusionProjectInput,
    @Ctx() context: Context,
  ) {
    const names = ['project', 'expectedVersion', 'until', 'outcome'] as const;
    const asked = askedOf<CloseInclusionProject>(input, names);
    return record(context, input, 'InclusionProject', closeInclusionProject, asked);
  }

  @Mutation(() => recordAnswers.Award.union, { description: 'Records a recognition that was given.' })
  async recordAward(
    @Arg('input', () => RecordAwardInput, { description: 'The award.' }) input: RecordAwardInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<RecordAward>(input, ['recipient', 'grantor', 'programme', ...titled]);
    return record(context, input, 'Award', recordAward, asked);
  }

  @Mutation(() => recordAnswers.Contribution.union, {
    description: 'Records what was given, in money or in kind, and the tie from who gave to who received.',
  })
  async recordContribution(
    @Arg('input', () => RecordContributionInput, { description: 'What was given.' })
    input: RecordContributionInput,
    @Ctx() context: Context,
  ) {
    const roles = ['contributor', 'recipient', 'programme', 'fund'] as const;
    const names = [...roles, 'form', 'amount', 'goods', 'purpose', ...titled] as const;
    const asked = askedOf<RecordContribution>(input, names);
    return record(context, input, 'Contribution', recordContribution, asked);
  }

  @Mutation(() => recordAnswers.Gathering.union, { description: 'Records that a body or others met.' })
  async recordGathering(
    @Arg('input', () => RecordGatheringInput, { description: 'The gathering.' }) input: RecordGatheringInput,
    @Ctx() context: Context,
  ) {
    const names = ['programme', 'body', 'participants', 'venue', 'form', ...titled] as const;
    return record(context, input, 'Gathering', recordGathering, askedOf<RecordGathering>(input, names));
  }

  @Mutation(() => recordAnswers.MeetingRequest.union, {
    description:
      'Records that a member of a body asks that it meet: where the rule says so it is due from then.',
  })
  async requestMeeting(
    @Arg('input', () => RequestMeetingInput, { description: 'Who asks which body.' })
    input: RequestMeetingInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<RequestMeeting>(input, ['body', 'by', 'programme', 'on']);
    return record(context, input, 'MeetingRequest', requestMeeting, asked);
  }

  @Mutation(() => recordAnswers.RecordKeeping.union, {
    description:
      'Declares that no record of some kinds is missing: from then on what is not recorded is a no.',
  })
  async declareRecordsComplete(
    @Arg('input', () => DeclareRecordsCompleteInput, { description: 'Which records, and how far.' })
    input: DeclareRecordsCompleteInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<DeclareRecordsComplete>(input, ['programme', 'kinds', 'since', 'through']);
    return record(context, input, 'RecordKeeping', declareRecordsComplete, asked);
  }

  @Mutation(() => recordAnswers.Assessment.union, {
    description: 'Records what a responsible person says of an obligation: it goes before what is recorded.',
  })
  async assessObligation(
    @Arg('input', () => AssessObligationInput, { description: 'What is said of what.' })
    input: AssessObligationInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<AssessObligation>(input, ['rule', 'actor', 'outcome', 'from', 'to']);
    return record(context, input, 'Assessment', assessObligation, asked);
  }

  @Mutation(() => recordAnswers.Agreement.union, {
    description:
      'Records an agreement, and the ties between its parties. A pact is seen by its parties and the coordinator of its programme.',
  })
  async signAgreement(
    @Arg('input', () => SignAgreementInput, { description: 'The agreement.' }) input: SignAgreementInput,
    @Ctx() context: Context,
  ) {
    const roles = ['parties', 'collaborators', 'programme'] as const;
    const asked = askedOf<SignAgreement>(input, ['form', ...roles, 'subject', 'caseReference', ...titled]);
    return record(context, input, 'Agreement', signAgreement, asked);
  }

  @Mutation(() => recordAnswers.Agreement.union, {
    description: 'Ends an agreement, and the ties that it implies.',
  })
  async endAgreement(
    @Arg('input', () => EndAgreementInput, { description: 'Which, and when.' }) input: EndAgreementInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<EndAgreement>(input, ['agreement', 'expectedVersion', 'until']);
    return record(context, input, 'Agreement', endAgreement, asked);
  }

  @Mutation(() => recordAnswers.Adoption.union, {
    description: 'Records that an actor has taken up a practice.',
  })
  async declareAdoption(
    @Arg('input', () => DeclareAdoptionInput, { description: 'Who has taken up what.' })
    input: DeclareAdoptionInput,
    @Ctx() context: Context,
  ) {
    const names = ['adopter', 'practice', 'via', 'campaign', ...dated, 'key'] as const;
    return record(context, input, 'Adoption', declareAdoption, askedOf<DeclareAdoption>(input, names));
  }

  @Mutation(() => recordAnswers.Adoption.union, { description: 'Records that a practice was given up.' })
  async endAdoption(
    @Arg('input', () => EndAdoptionInput, { description: 'Which, and when.' }) input: EndAdoptionInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<EndAdoption>(input, ['adoption', 'expectedVersion', 'until']);
    return record(context, input, 'Adoption', endAdoption, asked);
  }
}

@Resolver()
class PhaseCommandsResolver {
  @Mutation(() => PhaseOutcome, {
    description: 'Opens a phase in its turn; the refusal says which must be closed first.',
  })
  async openPhase(
    @Arg('input', () => PhaseCommandInput, { description: 'Which, and when.' }) input: PhaseCommandInput,
    @Ctx() context: Context,
  ) {
    return phase(context, input, openPhase);
  }

  @Mutation(() => PhaseOutcome, { description: 'Closes an open phase.' })
  async closePhase(
    @Arg('input', () => PhaseCommandInput, { description: 'Which, and when.' }) input: PhaseCommandInput,
    @Ctx() context: Context,
  ) {
    return phase(context, input, closePhase);
  }

  @Mutation(() => PhaseOutcome, { description: 'Closes an open phase and opens the one that follows it.' })
  async advancePhase(
    @Arg('input', () => PhaseCommandInput, { description: 'Which, and when.' }) input: PhaseCommandInput,
    @Ctx() context: Context,
  ) {
    return phase(context, input, advancePhase);
  }
}

/** All mutations of a programme's life. */
export const programmeCommandResolvers = [
  MembershipCommandsResolver,
  MembershipPayloadResolver,
  ProgrammeRecordCommandsResolver,
  PhaseCommandsResolver,
] as const;

type UseCase<Asked> = (
  deps: CommandDeps,
  viewer: Viewer,
  asked: Asked,
  options: CommandOptions,
) => Promise<CommandResult>;

async function membership<Asked>(
  context: Context,
  input: CommandInput,
  command: UseCase<Asked>,
  asked: Asked,
) {
  const done = await command(context.commands, context.viewer, asked, optionsOf(input));
  return outcome(context, input, done, ({ subject, ties }) => {
    const begun = ties.find(({ version }) => version === 1);
    return Object.assign(new MembershipPayload(), { tieId: begun?.id ?? subject });
  });
}

async function record<Asked>(
  context: Context,
  input: CommandInput,
  kind: keyof typeof recordAnswers,
  command: UseCase<Asked>,
  asked: Asked,
) {
  const done = await command(context.commands, context.viewer, asked, optionsOf(input));
  return outcome(context, input, done, async ({ subject, ties }) => {
    const [state, seen] = await Promise.all([
      context.loaders.node.load(subject),
      loadAll(
        context.loaders.tie,
        ties.map(({ id }) => id),
      ),
    ]);
    return recordAnswers[kind].payload(
      state,
      seen.flatMap((tie) => tie ?? []),
      context,
    );
  });
}

async function phase(context: Context, input: PhaseCommandInput, command: UseCase<ChangePhase>) {
  const asked = askedOf<ChangePhase>(input, ['phase', 'expectedVersion', 'on']);
  const done = await command(context.commands, context.viewer, asked, optionsOf(input));
  return outcome(context, input, done, async ({ nodes }) => {
    const next = nodes.find(({ id, kind }) => kind === 'Phase' && id !== asked.phase);
    const states = await loadAll(context.loaders.node, [
      asked.phase,
      ...(next === undefined ? [] : [next.id]),
    ]);
    const [own = null, other = null] = states.map((state) => context.object(state, context.scope) as Phase);
    return Object.assign(new PhasePayload(), { phase: own, next: other });
  });
}
