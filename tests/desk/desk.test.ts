import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BACKSPACE, DOWN, ENTER, ESCAPE, LEFT, openDesk, TAB } from './driver.tsx';

describe('the desk', () => {
  it('shows the line, what begins with it, and where it stands', async () => {
    const { press, shows, frame } = await openDesk();
    await shows('1 Scrap · The yard', 'You stand in the yard.', 'one/yard.ink:5', 'turn 1, line 1 of 2');
    expect(frame()).toContain('‹plate: yard›');
    expect(frame()).not.toContain('Cabbages');
    await press(' ');
    await shows('Ido: Cabbages.', '‹actor: ido tired left far · sound: lid›', 'one/yard.ink:6');
    await press('d');
    await shows('Cabbages.');
    expect(frame()).not.toContain('actor: ido');
  });

  it('shows the menu with all that is to be known of a choice, and takes it by number or by arrows', async () => {
    const { press, shows, frame } = await openDesk();
    expect(frame()).not.toContain('Open it.');
    await press('m');
    await shows(
      '1. Open it.  open · within 6 s',
      '2. Stay.  stay · taken when time runs out',
      'fly · locked: Nobody has wings yet.',
    );
    await press('3');
    await shows('locked: Nobody has wings yet.', 'turn 1, line 2 of 2');
    await press(DOWN, ENTER);
    await shows('› Stay.', 'It stays shut.', 'turn 2, line 1 of 3');
    await press(LEFT);
    await shows('1. Open it.');
    await press('1');
    await shows('› Open it.', 'It opens.');
  });

  it('goes back line by line across choices, back a menu at once, and to the start', async () => {
    const { press, shows } = await openDesk();
    await press('m', '1', 'm', '1');
    await shows('Out you go.', 'The story is written up to here.', 'turn 3');
    await press(BACKSPACE);
    await shows('turn 2, line 3 of 3', '1. Out.');
    await press(LEFT);
    await shows('turn 2, line 2 of 3');
    await press('b');
    await shows('turn 1, line 2 of 2', '2. Stay.');
    await press('r');
    await shows('turn 1, line 1 of 2');
  });

  it('shows Gates, marks and counts as they are at the line', async () => {
    const { press, shows, frame } = await openDesk();
    await shows('trust          1', 'day            day_none');
    expect(frame()).not.toContain('Marks');
    await press('m', '1');
    await shows('Marks', 'm_open', 'trust          2', '1 once-only choices taken');
    await press(LEFT);
    await shows('trust          1');
    expect(frame()).not.toContain('m_open');
  });

  it('can be used on a narrow terminal: the side goes below', async () => {
    const { press, shows, frame } = await openDesk({ size: { columns: 60, rows: 24 } });
    await press('m', '1');
    await shows('It opens.', 'Gates trust 2', 'Marks m_open', 'one/yard.ink:10 · turn 2, line 1 of 3');
    const rows = frame().split('\n');
    expect(rows.length).toBeLessThan(24);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(60);
  });

  it('looks back over the text until the run goes on', async () => {
    const { press, shows, hides } = await openDesk();
    await press('m', '1', 'm');
    await shows('Trust is 2 on day_none.');
    await press('\u001B[5~');
    await hides('Trust is 2');
    await press('\u001B[6~');
    await shows('Trust is 2 on day_none.');
  });

  it('lists its keys, and says when it is left', async () => {
    const { press, shows, left } = await openDesk();
    await press('?');
    await shows('back to the menu before', 'what is unread from here');
    await press(ESCAPE);
    await shows('You stand in the yard.');
    await press('q');
    expect(left).toEqual(['quit']);
    const other = await openDesk();
    await other.press('e');
    expect(other.left).toEqual(['editor']);
  });
});

describe('a jump', () => {
  it('finds the knot as it is typed, and enters it as its chapter assumes or as is chosen', async () => {
    const { press, shows, desk } = await openDesk();
    await press('j');
    await shows('› main', 'yard', 'The shed  one/shed.ink:1');
    await press('s', 'h');
    await shows('knot sh', '› shed');
    await press(ENTER);
    await shows('Jump to shed', 'state day=day_market');
    await press(' ', 't', 'r', TAB, '3', ENTER);
    await shows('Trust is 3 on day_market.', 'bench run from shed', 'trust          3');
    expect(desk.getState().start).toMatchObject({ knot: 'shed', values: { trust: 3, day: ['day_market'] } });
    await press('1', 'r');
    await shows('Trust is 3 on day_market.', 'turn 1, line 1 of 1');
  });

  it('says in plain words what cannot be chosen, and leaves the run as it is', async () => {
    const { press, shows, frame } = await openDesk({ size: { columns: 140, rows: 40 } });
    await press('j', 's', 'h', ENTER, '\u0015', ...'trust=4', ENTER);
    await shows('trust is 0 to 3, not 4');
    await press('\u0015', ...'trusted=1', ENTER);
    await shows('there is no variable trusted; did you mean trust?');
    await press('\u0015', ...'day=day_noon', ENTER);
    await shows('there is no item of day_kind day_noon; did you mean day_none?');
    await press(ESCAPE, ESCAPE);
    await shows('You stand in the yard.');
    expect(frame()).not.toContain('bench run');
  });

  it('may take the state of the run along', async () => {
    const { press, shows } = await openDesk();
    await press('m', '1', 'j', 's', 'h', ENTER, '\u0014');
    await shows('state marks=m_open trust=2');
    await press(ENTER);
    await shows('Trust is 2 on day_none.', 'm_open');
  });
});

describe('an edit', () => {
  it('is taken in under the run, at the same line', async () => {
    const { house, press, shows } = await openDesk();
    await press('m', '1', ' ');
    await shows('The lid is cold.', 'one/yard.ink:16');
    house.edit('one/yard.ink', 'It opens.', 'It opens slowly.\n    It creaks.');
    await shows('It opens slowly.', 'It creaks.', 'one/yard.ink:17', 'the edit is taken in');
    await shows('turn 2, line 3 of 4', 'The lid is cold.');
  });

  it('that does not compile is told with file and line, and the run goes on until it is mended', async () => {
    const { house, press, shows, hides } = await openDesk();
    await press('m', '1');
    house.edit('one/shed.ink', '-> END', '-> nowhere');
    await shows('The files cannot be taken in', "one/shed.ink:6: Divert target not found: '-> nowhere'");
    await press(' ');
    await shows('The lid is cold.', 'one/shed.ink:6');
    house.edit('one/shed.ink', '-> nowhere', '-> END');
    await hides('The files cannot be taken in');
    await shows('The lid is cold.', 'turn 2, line 2 of 3');
  });

  it('that breaks a rule of the house is told likewise', async () => {
    const { house, shows } = await openDesk();
    house.edit('one/yard.ink', '# plate: yard', '# plate: yerd');
    await shows('one/yard.ink:4: there is no plate yerd; did you mean yard?');
  });

  it('that goes round in a circle is told, and the desk goes on', async () => {
    const { house, press, shows } = await openDesk();
    await press('m', '1', 'm');
    house.edit('one/shed.ink', '    Out you go. # unwritten\n-> END', '-> round\n=== round ===\n-> round');
    await shows('the edit is taken in');
    await press('1');
    await shows('the story breaks at one/shed.ink', 'it goes round in a circle, and comes to no line');
    await shows('1. Out.', 'turn 2, line 3 of 3');
    await press('u');
    await shows('a way breaks at one/shed.ink');
    await press(ESCAPE);
    house.edit('one/shed.ink', '=== shed ===', '=== shed ===\n-> round');
    await shows('menu 1: the story breaks', 'turn 1, line 2 of 2');
    house.edit('one/shed.ink', '=== shed ===\n-> round', '=== shed ===');
    await shows('turn 2, line 3 of 3', '1. Out.');
  });

  it('that takes a choice away stops at its menu, and the run comes back with the choice', async () => {
    const { house, press, shows, hides } = await openDesk();
    await press('m', '1', 'm', '1');
    await shows('Out you go.');
    house.edit('one/yard.ink', '# id: open', '# id: opened');
    await shows('The edit changed this run:', 'menu 1: the choice open is gone', 'turn 1, line 2 of 2');
    house.edit('one/yard.ink', '# id: opened', '# id: open');
    await shows('Out you go.', 'turn 3');
    await hides('The edit changed this run:');
  });

  it('that takes away the knot of a bench run is told; the run goes on, and comes back with the knot', async () => {
    const { house, press, shows, hides, desk } = await openDesk({
      start: { knot: 'shed', values: { trust: 3 }, seed: 1 },
    });
    house.edit('one/yard.ink', '-> shed', '-> hut');
    house.edit('one/shed.ink', '=== shed ===', '=== hut ===');
    await shows('there is no knot shed');
    await press('1');
    await shows('Out you go.');
    house.edit('one/shed.ink', '=== hut ===', '=== shed ===');
    house.edit('one/yard.ink', '-> hut', '-> shed');
    await hides('there is no knot shed');
    expect(desk.getState()).toMatchObject({ start: { knot: 'shed' }, choices: ['out'] });
  });
});

describe('names that change beside the script', () => {
  it('are told to need a new start', async () => {
    const { house, shows } = await openDesk();
    fs.writeFileSync(path.join(house.folder, 'plates.ts'), 'export {};');
    await shows('plates.ts changed: names are read when the desk starts');
  });
});

describe('a kept run', () => {
  it('is written as JSON and taken up again, a bench run too', async () => {
    const { press, shows, folder, desk } = await openDesk();
    await press('m', '1', ' ', 's');
    await shows('name yard-1');
    await press(ENTER);
    await shows('kept in');
    const { journal } = JSON.parse(fs.readFileSync(path.join(folder, 'yard-1.json'), 'utf8'));
    expect(journal).toMatchObject({ choices: [expect.stringMatching(/^open~/)], beat: { index: 1 } });

    desk.jump({ knot: 'shed', values: { trust: 3 }, seed: 1 });
    await press('s', ENTER);
    await shows('kept in');
    await press('r', 'l');
    await shows('yard-1', 'shed-0');
    await press('y', ENTER);
    await shows('took up yard-1', 'The lid is cold.', 'turn 2, line 2 of 3');
    await press('l', ...'shed', ENTER);
    await shows('took up shed-0', 'Trust is 3', 'bench run from shed');
  });

  it('that is no run is refused in plain words', async () => {
    const { press, shows, folder } = await openDesk();
    fs.writeFileSync(path.join(folder, 'bad.json'), '{"journal": {"choices": 3}}');
    await press('l', ENTER);
    await shows('bad.json is no kept run');
    await press(ESCAPE, 's', '\u0015', ...'../out', ENTER);
    await shows('../out is no name');
    expect(fs.existsSync(path.join(folder, '../out.json'))).toBe(false);
  });
});

describe('what is unread from here', () => {
  it('is counted by knot, less what the desk has shown', async () => {
    const { press, shows } = await openDesk();
    await press('u');
    // Cabbages; opened, shut, cold; two wordings in the shed, and out.
    await shows('exactly 7 of 7 lines', '4 of 4    yard', '3 of 3    shed');
    await press(ESCAPE, 'm', '1', ' ', 'r', 'u');
    await shows('exactly 4 of 7 lines', '1 of 4    yard', '3 of 3    shed');
  });
});
