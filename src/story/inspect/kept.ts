/** A run as its makers keep it: a journal of the story's beginning, or the record of a bench run. */
import * as v from 'valibot';
import type { Journal } from '../types.ts';
import type { BenchRecord } from './bench.ts';

/** A player's journal, or the record of a bench run. */
export type Kept = { readonly journal: Journal } | { readonly record: BenchRecord };

const value = v.union([v.number(), v.boolean(), v.string(), v.array(v.string())]);
const choices = v.array(v.string());
const beat = v.strictObject({ index: v.number(), line: v.string() });

/** A journal, and nothing beside it. */
export const journalSchema: v.GenericSchema<unknown, Journal> = v.strictObject({
  storyHash: v.string(),
  seed: v.number(),
  facts: v.strictObject({
    shards: v.array(v.string()),
    lessons: v.array(v.string()),
    allEndings: v.boolean(),
  }),
  choices,
  beat,
});

/** The record of a bench run, and nothing beside it. */
export const recordSchema: v.GenericSchema<unknown, BenchRecord> = v.strictObject({
  bench: v.strictObject({ knot: v.string(), values: v.record(v.string(), value), seed: v.number() }),
  choices,
  beat,
});
