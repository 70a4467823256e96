/** Values of ink as tokens, and back. */

import type { Token } from '../graph.ts';
import {
  type AbstractValue,
  BoolValue,
  InkListItem,
  IntValue,
  JsonSerialisation,
  ListValue,
  SimpleJson,
  type Story,
} from './classes.ts';

export const TRUE: Token = 'true';
export const FALSE: Token = 'false';

/** A flag's token. */
export const flag = (value: boolean): Token => (value ? TRUE : FALSE);

/** The token of a value: ink's own JSON, items of a list in order of their names, so that equal values are equal texts. */
export function tokenOf(value: AbstractValue): Token {
  if (value instanceof BoolValue) return flag(value.value === true);
  if (value instanceof IntValue) return String(value.value);
  if (value instanceof ListValue) return listToken(value);
  // Ink's writer takes a bare value only inside of something.
  const writer = new SimpleJson.Writer();
  writer.WriteArrayStart();
  JsonSerialisation.WriteRuntimeObject(writer, value);
  writer.WriteArrayEnd();
  return writer.toString().slice(1, -1);
}

function listToken(value: ListValue): Token {
  const list = value.value;
  const items = [...(list ?? [])].map(([key, number]): [string, number] => [
    InkListItem.fromSerializedKey(key).fullName,
    number,
  ]);
  items.sort(([a], [b]) => (a < b ? -1 : 1));
  const origins = items.length > 0 ? undefined : [...new Set(list?.originNames ?? [])].sort();
  return JSON.stringify({ list: Object.fromEntries(items), ...(origins && { origins }) });
}

/** Whether a list value holds an item of that name. */
export function holds(value: AbstractValue, item: string): boolean {
  return value instanceof ListValue && value.value?.ContainsItemNamed(item) === true;
}

const known = new Map<Token, AbstractValue>();

/** The value of a token. Lists are made anew each time: ink changes empty ones in place. */
export function readToken(token: Token): AbstractValue {
  const before = known.get(token);
  if (before) return before;
  const value = JsonSerialisation.JTokenToRuntimeObject(JSON.parse(token)) as AbstractValue;
  if (!(value instanceof ListValue)) known.set(token, value);
  return value;
}

/** The token of a list that holds one item. @throws Error when the story has no such item */
export function itemToken(story: Story, item: string): Token {
  const found = story.listDefinitions?.FindSingleItemListWithName(item);
  if (!found) throw new Error(`there is no list item ${item}`);
  return tokenOf(found);
}

/** Names of the items of a list, in the order of their numbers. */
export function itemsOf(story: Story, list: string): string[] {
  const found = story.listDefinitions?.TryListGetDefinition(list, null);
  if (!found?.exists || !found.result) return [];
  return [...found.result.items]
    .sort(([, a], [, b]) => a - b)
    .map(([key]) => InkListItem.fromSerializedKey(key).itemName ?? '');
}
