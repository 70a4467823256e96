import { expect, test } from 'vitest';
import { nameOfEverything, nameOfPlace, nameOfReport, nameOfRun } from '../../src/ui/parts/files.ts';
import { place } from './fakegame.ts';

test('a run goes by its scene, everything by its day', () => {
  expect(nameOfRun({ chapter: 1, chapterTitle: 'Scrap', title: 'Tenth row' })).toBe(
    'iron-city-scrap-tenth-row.json',
  );
  expect(nameOfEverything()).toMatch(/^iron-city-\d{4}-\d\d-\d\d\.json$/);
  expect(nameOfReport()).toMatch(/^iron-city-report-\d{4}-\d\d-\d\d\.json$/);
});

test('a place goes by its name, in letters that any disk takes', () => {
  expect(nameOfPlace(place('x', { name: ' É/b: "c" ' }))).toBe('iron-city-e-b-c.json');
  expect(nameOfPlace(place('x', { name: '銃夢' }))).toBe('iron-city-scrap-tenth-row.json');
  expect(nameOfPlace(place('x', { name: 'a'.repeat(60) })).length).toBeLessThan(80);
});
