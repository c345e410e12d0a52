/** The schema, built from the resolvers. Emitted to `schema/schema.graphql`, committed and compared in CI. */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { NonEmptyArray, PubSub } from 'type-graphql';
import { buildSchemaSync } from 'type-graphql';
import { InvariantError, invariant } from '../model/failure.js';
import { AlertsResolver } from './resolvers/alerts.js';
import { alertChannelResolvers } from './resolvers/alert-channel-commands.js';
import { ActorFieldsResolver, actorRecordResolvers } from './resolvers/actor-fields.js';
import { ApproachResolver } from './resolvers/approach.js';
import { campaignCommandResolvers } from './resolvers/campaign-commands.js';
import { campaignResolvers } from './resolvers/campaigns.js';
import { ChainResolver } from './resolvers/chain.js';
import { changesResolvers } from './resolvers/changes-between.js';
import { CoverageResolver } from './resolvers/coverage.js';
import { factCommandResolvers } from './resolvers/fact-commands.js';
import { GapsResolver } from './resolvers/gaps.js';
import { jobResolvers } from './resolvers/jobs.js';
import { listResolvers } from './resolvers/lists.js';
import { logResolvers } from './resolvers/log.js';
import { LookupResolver } from './resolvers/lookups.js';
import { ActorMetricResolver, MetricsResolver } from './resolvers/metrics.js';
import {
  MunicipalityFieldsResolver,
  ProgrammeFieldsResolver,
  programmeRecordResolvers,
} from './resolvers/place-and-programme-fields.js';
import { opportunityCommandResolvers } from './resolvers/opportunity-commands.js';
import { organisationCommandResolvers } from './resolvers/organisation-commands.js';
import { programmeCommandResolvers } from './resolvers/programme-commands.js';
import { ProgrammeAnswersResolver } from './resolvers/programme-answers.js';
import { ActorObligationsResolver, ObligationsResolver } from './resolvers/obligations.js';
import { PropagationResolver } from './resolvers/propagation.js';
import { RecurrencesResolver } from './resolvers/recurrences.js';
import { ProgrammeStandingsResolver, RuleResolver } from './resolvers/rules.js';
import { structureResolvers } from './resolvers/structure.js';
import { CitationResolver, TieFieldsResolver } from './resolvers/tie-fields.js';
import { TraversalResolver } from './resolvers/traversals.js';
import { actorClasses } from './types/actor.js';
import { gapClasses } from './types/gaps.js';
import { recordClasses } from './types/objects.js';
import { Tie } from './types/tie.js';

export function createSchema(): GraphQLSchema {
  const resolvers: NonEmptyArray<new () => object> = [
    LookupResolver,
    ...listResolvers,
    ...logResolvers,
    TraversalResolver,
    ChainResolver,
    RuleResolver,
    ProgrammeStandingsResolver,
    ActorFieldsResolver,
    ...actorRecordResolvers,
    ProgrammeFieldsResolver,
    ...programmeRecordResolvers,
    ProgrammeAnswersResolver,
    ApproachResolver,
    RecurrencesResolver,
    CoverageResolver,
    GapsResolver,
    ObligationsResolver,
    ActorObligationsResolver,
    PropagationResolver,
    ...jobResolvers,
    ...campaignResolvers,
    ...campaignCommandResolvers,
    ...programmeCommandResolvers,
    ...alertChannelResolvers,
    AlertsResolver,
    ...organisationCommandResolvers,
    ...factCommandResolvers,
    ...opportunityCommandResolvers,
    MetricsResolver,
    ActorMetricResolver,
    ...structureResolvers,
    ...changesResolvers,
    MunicipalityFieldsResolver,
    TieFieldsResolver,
    CitationResolver,
  ];
  return buildSchemaSync({
    resolvers,
    orphanedTypes: [...Object.values(actorClasses), ...Object.values(recordClasses), ...gapClasses, Tie],
    validate: false,
    pubSub: noTopics,
    // Asks the schema everything about itself at each start; the server looks at it too, and tests ask the same.
    skipCheck: true,
  });
}

/** Subscriptions follow what can be read from a position; nothing is published under topics, which type-graphql wants all the same. */
const noTopics: PubSub = {
  publish: () => invariant(false, 'nothing is published under a topic'),
  subscribe: () => {
    throw new InvariantError('nothing is followed by its topic');
  },
};

/** The schema as text, sorted, as it is committed. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}
