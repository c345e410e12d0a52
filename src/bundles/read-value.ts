/** Property values as files write them, turned into the shape that is stored. */
import type { JsonValue, Qualifier } from '../model/entity.js';
import type { PropertyDeclaration } from '../model/vocabulary.js';
import type { Report } from './problem.js';
import { isNothing, shown, textOf } from './tree-reading.js';
import type { Tree } from './yaml-tree.js';
import { toJson } from './yaml-tree.js';

const amount = '\\d+(\\.\\d{1,2})? [A-Z]{3}';
const number = '\\d+(\\.\\d+)?';
const qualified = '(about |at least )?';

/** Amounts of money: `60000.00 EUR`, `about 14000000 EUR`, `at least 5 EUR`. */
export const moneyPattern = `${qualified}${amount}`;
/** Quantities: `132000`, `about 132000`, `at least 5`. */
export const quantityPattern = `${qualified}${number}`;

/**
 * The value to store, or undefined where the notation cannot be read, which is reported. Whether the value
 * fits the declaration is left to `checkNode` and `checkTie`.
 */
export function readValue(tree: Tree, declared: PropertyDeclaration, report: Report): JsonValue | undefined {
  if (isNothing(tree)) {
    report(tree.place, 'expected a value, found nothing: leave out what no source states');
    return undefined;
  }
  if (declared.list !== true || tree.type !== 'list') return readSingle(tree, declared, report);
  const items = tree.items.map((item) => readSingle(item, declared, report));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function readSingle(tree: Tree, declared: PropertyDeclaration, report: Report): JsonValue | undefined {
  switch (declared.type) {
    case 'string':
    case 'date':
    case 'enum':
      return textOf(tree) ?? toJson(tree);
    case 'money': {
      const money = readMoney(textOf(tree) ?? '');
      if (money !== null) return money;
      report(
        tree.place,
        `expected an amount such as 60000.00 EUR, about 60000 EUR or at least 5 EUR, found ${shown(tree)}`,
      );
      return undefined;
    }
    case 'quantity': {
      const quantity = readQuantity(textOf(tree) ?? '');
      if (quantity !== null) return quantity;
      report(
        tree.place,
        `expected a quantity such as 132000, about 132000 or at least 5, found ${shown(tree)}`,
      );
      return undefined;
    }
    case 'localised':
      return tree.type === 'map'
        ? Object.fromEntries(tree.entries.map(({ key, value }) => [key, textOf(value) ?? toJson(value)]))
        : toJson(tree);
    case 'integer':
    case 'boolean':
    case 'json':
      return toJson(tree);
  }
}

function readMoney(text: string): JsonValue | null {
  if (!new RegExp(`^${moneyPattern}$`, 'u').test(text)) return null;
  const { qualifier, rest } = qualifierOf(text);
  const [figure = '', currency = ''] = rest.split(' ');
  const [whole = '', fraction = ''] = figure.split('.');
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? { cents, currency, qualifier } : null;
}

function readQuantity(text: string): JsonValue | null {
  if (!new RegExp(`^${quantityPattern}$`, 'u').test(text)) return null;
  const { qualifier, rest } = qualifierOf(text);
  return { value: Number(rest), qualifier };
}

function qualifierOf(text: string): { readonly qualifier: Qualifier; readonly rest: string } {
  if (text.startsWith('about ')) return { qualifier: 'ABOUT', rest: text.slice('about '.length) };
  if (text.startsWith('at least ')) return { qualifier: 'AT_LEAST', rest: text.slice('at least '.length) };
  return { qualifier: 'EXACT', rest: text };
}
