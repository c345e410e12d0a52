/** Who owes what: a coordinator's list across a programme, and what one actor owes across programmes. */
import DataLoader from 'dataloader';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { success } from '../../model/failure.js';
import type { Result } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import { grouped } from '../../model/grouped.js';
import { countsInWords } from '../../services/obligations/in-words.js';
import type {
  ObligationsFailure,
  ObligationsFilter,
  ObligationsQuestion,
} from '../../services/obligations/list.js';
import {
  countByStatus,
  filtered,
  obligationsOfEach,
  obligationsUnder,
  placeOf,
} from '../../services/obligations/list.js';
import type { Owed } from '../../services/obligations/rows.js';
import type { DatedScope } from '../../services/reading.js';
import type { Context } from '../context.js';
import { listKey, pageOf, pageRequest } from '../paging.js';
import { wrapped } from '../pinned.js';
import { narrowed } from '../scope.js';
import { Actor } from '../types/actor.js';
import type { ObligationCount, ObligationsRefused } from '../types/obligations.js';
import {
  ObligationConnection,
  ObligationsAnswer,
  ObligationsArgs,
  ProgrammeObligationsArgs,
  obligationObject,
  obligationsRefused,
} from '../types/obligations.js';
import { withoutNulls } from './lists.js';

type Rows = Result<readonly Owed[], ObligationsFailure>;

@Resolver()
export class ObligationsResolver {
  @Query(() => ObligationsAnswer, {
    description:
      'Who owes what under the rules of a programme, in a period or on a day: what was missed first, then what is at risk. Who may not see a record is not told that it is missing.',
  })
  async obligations(
    @Args(() => ProgrammeObligationsArgs) args: ProgrammeObligationsArgs,
    @Ctx() context: Context,
  ): Promise<ObligationConnection | ObligationsRefused> {
    const { programme, members = null } = args;
    const question = questionOf(args, context.scope);
    const found = await obligationsUnder(context, programme, members, question);
    return answer(found, [programme, members], question, args, context);
  }
}

@Resolver(() => Actor)
export class ActorObligationsResolver {
  @FieldResolver(() => ObligationsAnswer, {
    description:
      'What it owes under the rules of whatever programmes bind it; of a programme, all that is owed under its rules. Asked alike of many actors, it is read once.',
  })
  async obligations(
    @Root() actor: Actor,
    @Args(() => ObligationsArgs) args: ObligationsArgs,
    @Ctx() context: Context,
  ): Promise<ObligationConnection | ObligationsRefused> {
    const question = questionOf(args, actor.scope);
    const loader = await loaderOf(question, context);
    return answer(await loader.load(actor.id), [actor.id], question, args, context);
  }
}

/** What many actors owe, read together for each distinct question of a request. */
function loaderOf(question: ObligationsQuestion, context: Context): Promise<DataLoader<NodeId, Rows>> {
  const load = async (actors: readonly NodeId[]): Promise<readonly Rows[]> => {
    const found = await obligationsOfEach(context, actors, question);
    return actors.map((actor) => (found.ok ? success(found.value(actor)) : found));
  };
  const key = `obligations ${JSON.stringify(question)}`;
  return context.once(key, () => Promise.resolve(new DataLoader<NodeId, Rows>(load)));
}

function questionOf(args: ObligationsArgs, enclosing: DatedScope): ObligationsQuestion {
  const { rules, from, to } = args;
  return withoutNulls({ scope: narrowed(enclosing, args), rules, from, to }) as ObligationsQuestion;
}

function answer(
  found: Rows,
  whose: readonly unknown[],
  question: ObligationsQuestion,
  args: ObligationsArgs,
  context: Context,
): ObligationConnection | ObligationsRefused {
  if (!found.ok) return obligationsRefused(found);
  const { scope } = question;
  const asked = { statuses: args.states, dueWithinDays: args.dueWithinDays };
  const filter = withoutNulls(asked) as ObligationsFilter;
  const wanted = filtered(found.value, filter, scope);
  if (!wanted.ok) return obligationsRefused(wanted);
  const rows = wanted.value;
  const list = listKey('obligations', whose, question, filter);
  const page = pageOf(rows, pageRequest(args, list), list, placeOf);
  const byRule = grouped(found.value, ({ rule }) => rule.id);
  return Object.assign(new ObligationConnection(), {
    ...wrapped(page, (row) => obligationObject(row, scope, context)),
    totalCount: rows.length,
    counts: counted(found.value),
    countsByRule: [...byRule.values()].flatMap((own) =>
      own[0] === undefined ? [] : [{ rule: context.object(own[0].rule, scope), counts: counted(own) }],
    ),
    explanation: countsInWords(countByStatus(found.value)),
  });
}

function counted(rows: readonly Owed[]): ObligationCount[] {
  return countByStatus(rows).map(({ status, count }) => ({ state: status, count }));
}
