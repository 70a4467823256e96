/** Entries of the codex, unlocked where they are met. They say no more than a neighbour could. */
import type { CodexEntry } from '../src/story/names.ts';

export const CODEX: Readonly<Record<string, CodexEntry>> = {
  'the-fall': {
    title: 'The Fall',
    text: 'A war, and then one night of it, three hundred years ago. There had been several cities in the sky. What was written down about the others came down with them.',
  },
  zalem: {
    title: 'Zalem',
    text: 'The one that stayed up. There is a drain in the middle of it, and what has no more use there comes out at six in the morning. Goods go up by the ton. People do not.',
  },
  'the-halo': {
    title: 'The halo',
    text: 'What children call it when the rim is lit. In tin, on a chain, it is the commonest jewel in the market. The doctor is one of the few who own no such thing.',
  },
  'iron-city': {
    title: 'Iron City',
    text: 'Everybody’s grandparents came for the heap and meant to go home after. It has eleven languages, one loudspeaker and two sunrises, both short. The people are mended more often than the roofs.',
  },
  'the-factory': {
    title: 'The Factory',
    text: 'It makes what Zalem orders, and pays in chits. It is the post as well, and the police, and the weather report. Nobody has met an owner.',
  },
  centurions: {
    title: 'Centurions',
    text: 'The Factory’s feet. They go in fours, down the middle, and have never been known to step round anything.',
  },
  motorball: {
    title: 'Motorball',
    text: 'Men and women on wheels, a course, and a ball that must not stop. Winners are cheered by name. The others are in the paper too, by part.',
  },
  chits: {
    title: 'Chits',
    text: 'Tin, with a hole. Strung they’re a wage; loose they’re a temptation. They buy anything that the Factory did not want first.',
  },
  'supply-tubes': {
    title: 'The supply tubes',
    text: 'Three, and each as wide as a street; I could draw you the joints. Eleven tons of flour is up in a minute and a half. I’ve timed it from four roofs, and you can ask me what the man with the watch is going to do about it.',
  },
  curfew: {
    title: 'Curfew',
    text: 'First the lamps go red, then a bell rings for a quarter of an hour. It was brought in for one winter, on account of the dark. Nobody has remembered to ask which.',
  },
  'hunter-warriors': {
    title: 'Hunter-Warriors',
    text: 'The Factory reads a name and a sum. Whoever brings the head has the sum, and nobody may carry a gun to do it with. They show a bit of tin on a chain. Most have another trade, and are better at it.',
  },
  'panzer-kunst': {
    title: 'Panzer Kunst',
    text: 'A way of fighting, from off this world. It has forms, and the forms have names. Everybody who knew them is dead, and has been for three hundred years.',
  },
  'the-badlands': {
    title: 'The Badlands',
    text: 'What there is when the walls leave off. The Factory farms it in stripes, and in between it is nobody’s. I am obliged to tell people that nobody comes if you shout, and they generally say that it’s why they’re going.',
  },
  urm: {
    title: 'URM',
    text: 'The United Republics of Mars, who had the other half of the war. Grandmother said “Mars” as one says “next door”. Their writing is on a good many lids, and I’ve written a book on how nobody can read it.',
  },
  'berserker-body': {
    title: 'The Berserker body',
    text: 'I had one finger of one in the shop, years ago, a lovely thing, no join to it. I kept it in the tray with the rest. One morning it had gone, and the rest were sorted.',
  },
  deckmen: {
    title: 'Deckmen',
    text: 'The Factory is served by four hundred Deckmen, none of whom has ever been unwell. A Deckman does not raise its voice, its hand or an objection. Kindly have your number ready.',
  },
  'zalems-law': {
    title: 'Zalem’s law',
    text: 'You’re not to rub it till you can reach it by yourself. My mother held me up, and I had a stiff neck and no luck from it. They’ve always cut it again by morning, but it does cost them chisels.',
  },
};
