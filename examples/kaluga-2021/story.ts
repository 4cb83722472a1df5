import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Approval } from 'nok-methodology';
import type { Rated, RateOutcome } from '../rate/rate.js';
import { wrapped } from '../rate/russian.js';
import { council } from './steps/01-council.js';
import { selection } from './steps/02-selection.js';
import { collection } from './steps/03-collection.js';
import { rating } from './steps/04-rating.js';
import { approval } from './steps/05-approval.js';
import { proposed } from './steps/06-proposals.js';
import { plan } from './steps/07-plan.js';
import { progress } from './steps/08-progress.js';
import { nextCycle } from './steps/09-next-cycle.js';
import { published } from './steps/10-publication.js';
import { REMARK, type Step, type StoryFile } from './steps/step.js';

/** Every step of the council's work with what it leaves, in the order of the work. */
export type Story = Awaited<ReturnType<typeof storyOf>>;

/** The whole cycle, from the council to the publication; what a step needs is what the steps before it left. */
export async function storyOf(rated: Rated, { sources }: Pick<RateOutcome, 'sources'>) {
  const { register } = sources.register;
  const approved = approval(rated, sources);
  const proposals = proposed(rated);
  const plans = plan(rated, proposals.result);
  return {
    council: council(),
    selection: selection(register),
    collection: collection(register, rated.ready),
    rating: rating(rated),
    approval: approved,
    proposals,
    plan: plans,
    progress: progress(plans.result),
    nextCycle: await nextCycle(rated, plans.result),
    publication: published(rated, approved.result.after as Approval, proposals.result, plans.result),
  };
}

const WIDTH = 106;

/** A step on the screen: its number, its name, its figures. */
const inWords = ({ title, said: [first = '', ...more] }: Step<unknown>, position: number): string =>
  [`${String(position + 1).padStart(2)}. ${wrapped(`${title}: ${first}`, WIDTH, '    ')}`, ...more.map((line) => `    ${wrapped(sentence(line), WIDTH, '    ')}`)].join('\n');

/** The story as lines. */
export const told = (story: Story): string => Object.values(story).map(inWords).join('\n');

/** The files of all steps, and the story itself. */
export const storyFiles = (story: Story): StoryFile[] => [
  ['story.md', `# Год совета\n\n${REMARK.ru}\n\n${Object.values(story).map(paragraph).join('\n\n')}\n`],
  ...Object.values(story).flatMap(({ files }) => files),
];

const paragraph = ({ title, said }: Step<unknown>, position: number): string => `## ${position + 1}. ${title}\n\n${said.map(sentence).join(' ')}`;

const sentence = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

/** Writes the files of the steps into a folder of their own; those of an earlier run are taken away first. */
export async function writeStory(folder: string, story: Story): Promise<string[]> {
  const inside = join(folder, 'story');
  await rm(inside, { recursive: true, force: true });
  const files = storyFiles(story).map(([name, content]) => [join(inside, name), content] as const);
  for (const [path, content] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return files.map(([path]) => path);
}
