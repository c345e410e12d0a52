/** How the network hangs together: densities, components, single points of failure. */
import { Field, Float, Int, ObjectType, createUnionType } from 'type-graphql';
import type { TieKind } from '../../model/kinds.js';
import { tieDeclaration } from '../../model/kinds.js';
import type {
  Bridge as BridgeValue,
  CutPoint as CutPointValue,
} from '../../network/algorithms/cut-points.js';
import type {
  Densities as DensitiesValue,
  Density as DensityValue,
} from '../../network/algorithms/density.js';
import type { Partition } from '../../network/partition.js';
import type { Structure as StructureValue, StructureQuestion } from '../../services/structure.js';
import type { DatedScope, Reading } from '../../services/reading.js';
import { TieKindEnum } from '../enums.js';
import { connectionOf } from '../paging.js';
import { Programme } from './actor.js';
import { AnalysisRefused } from './metrics.js';
import { LocalisedText } from './values.js';

@ObjectType({
  description:
    'How many of the ties that could be are, and how many are returned. Ties with groups are not counted.',
  simpleResolvers: true,
})
export class Density {
  @Field(() => Int, { description: 'Ties as entered: several between two actors each count.' }) ties!: number;
  @Field(() => Int, {
    description: 'Pairs of actors that they join: ordered, but unordered for a kind without direction.',
  })
  pairs!: number;
  @Field(() => Float, { description: 'Pairs that the ontology lets such a tie join.' })
  possiblePairs!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'pairs / possiblePairs; null where nothing could be joined.',
  })
  density!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of the pairs, those joined the other way too; null for a kind without direction.',
  })
  returnedPairs!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'returnedPairs / pairs; null where there is nothing to return.',
  })
  reciprocity!: number | null;
}

@ObjectType({ description: 'The density of the ties of one kind.', simpleResolvers: true })
export class TieKindDensity {
  @Field(() => TieKindEnum, { description: 'The kind.' }) kind!: TieKind;
  @Field(() => LocalisedText, { description: 'The kind in words.' }) label!: LocalisedText;
  @Field(() => Density, { description: 'Their density and reciprocity.' }) density!: Density;
}

@ObjectType({ description: 'Densities among the same actors.', simpleResolvers: true })
export class Densities {
  @Field(() => Int, { description: 'How many actors count; groups do not.' }) actors!: number;
  @Field(() => Density, {
    description:
      'All kinds together: a tie without direction joins two both ways, and any two could be joined.',
  })
  all!: Density;
  @Field(() => [TieKindDensity], {
    description: 'The kinds of which there are ties, in the order of the ontology.',
  })
  byKind!: TieKindDensity[];
}

@ObjectType({ description: 'Densities among those who take part in a programme.', simpleResolvers: true })
export class ProgrammeDensities {
  @Field(() => Programme, { description: 'The programme.' }) programme!: Programme;
  @Field(() => Densities, {
    description: 'Among those who take part in it; itself and its bodies not counted.',
  })
  densities!: Densities;
}

@ObjectType({ description: 'Parts that the network falls into; groups are in none.', simpleResolvers: true })
export class Components {
  @Field(() => Int, { description: 'How many there are.' }) count!: number;
  @Field(() => [Int], { description: 'How many actors each has, largest first; of the first 100.' })
  sizes!: readonly number[];
}

@ObjectType({ description: 'An actor without whom those now joined with it would fall apart.' })
export class ArticulationActor {
  readonly value: CutPointValue;
  readonly structure: StructureValue;
  readonly reading: Reading;
  readonly scope: DatedScope;

  @Field(() => Int, { description: 'How many would be cut off from the largest piece.', simple: true })
  cutOff: number;
  @Field(() => [Int], {
    description: 'How many actors each piece would have, largest first; of the first 100.',
    simple: true,
  })
  pieces: readonly number[];

  constructor(value: CutPointValue, structure: StructureValue, reading: Reading, scope: DatedScope) {
    this.value = value;
    this.structure = structure;
    this.reading = reading;
    this.scope = scope;
    this.cutOff = value.cutOff;
    this.pieces = value.pieces.slice(0, mostSizes);
  }
}

@ObjectType({ description: 'Two actors between whom runs the only passage from one side to another.' })
export class Bridge {
  readonly value: BridgeValue;
  readonly structure: StructureValue;
  readonly reading: Reading;
  readonly question: StructureQuestion;

  @Field(() => Int, { description: 'How many would be cut off from the larger side.', simple: true })
  cutOff: number;
  @Field(() => [Int], {
    description: 'How many would stay joined with each end, itself counted.',
    simple: true,
  })
  sides: readonly number[];

  constructor(value: BridgeValue, structure: StructureValue, reading: Reading, question: StructureQuestion) {
    this.value = value;
    this.structure = structure;
    this.reading = reading;
    this.question = question;
    this.cutOff = value.cutOff;
    this.sides = value.sides;
  }
}

const restarted =
  'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.';

@ObjectType({
  description: 'Articulation actors, those that would cut off most first.',
  simpleResolvers: true,
})
export class ArticulationConnection extends connectionOf<ArticulationActor>(
  'Articulation',
  () => ArticulationActor,
) {
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => Boolean, { description: restarted }) restarted!: boolean;
}

@ObjectType({ description: 'Bridges, those that would cut off most first.', simpleResolvers: true })
export class BridgeConnection extends connectionOf<Bridge>('Bridge', () => Bridge) {
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => Boolean, { description: restarted }) restarted!: boolean;
}

@ObjectType({ description: 'How the network hangs together on a day, as the viewer may know it.' })
export class Structure {
  readonly __typename = 'Structure';
  readonly question: StructureQuestion;
  @Field(() => Densities, { description: 'Densities in the whole network.', simple: true })
  densities: Densities;
  @Field(() => Components, {
    description: 'Actors that some chain of ties joins, whichever way contact passes.',
    simple: true,
  })
  components: Components;
  @Field(() => Components, { description: 'Actors that reach each other, both ways.', simple: true })
  mutualComponents: Components;
  @Field(() => LocalisedText, { description: 'The answer in words.', simple: true })
  explanation: LocalisedText;

  constructor(value: StructureValue, question: StructureQuestion, explanation: LocalisedText) {
    this.question = question;
    this.densities = densitiesObject(value.densities);
    this.components = componentsObject(value.joined);
    this.mutualComponents = componentsObject(value.mutual);
    this.explanation = explanation;
  }
}

export const StructureAnswer = createUnionType({
  name: 'StructureAnswer',
  description: 'How the network hangs together, or why there is no answer.',
  types: () => [Structure, AnalysisRefused] as const,
  resolveType: (value) => value.__typename,
});

export function densitiesObject({ actorCount, all, byKind }: DensitiesValue): Densities {
  return Object.assign(new Densities(), {
    actors: actorCount,
    all: densityObject(all),
    byKind: byKind.flatMap(({ kind, ...density }) =>
      density.ties === 0
        ? []
        : [
            Object.assign(new TieKindDensity(), {
              kind,
              label: tieDeclaration(kind).label,
              density: densityObject(density),
            }),
          ],
    ),
  });
}

function densityObject(value: DensityValue): Density {
  return Object.assign(new Density(), value);
}

function componentsObject({ sizes }: Partition): Components {
  return Object.assign(new Components(), {
    count: sizes.length,
    sizes: Array.from(sizes.subarray(0, mostSizes)),
  });
}

/** Sizes of components and pieces that an answer lists. */
const mostSizes = 100;
