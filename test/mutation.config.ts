import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/**
 * The tests that mutants are tried against: those of the rooms, one by one.
 *
 * The oracle, the hostile hosts, the packed tarball, the samples and the examples would catch more, and take minutes a mutant.
 */
const ROOMS = 'numeric,shape,formula,methodology,editions,council,collection,assessment,rating,procedure,analysis,improvement,publication,renderings,documents,cases,errors';

export default defineConfig({ ...base, test: { ...base.test, include: [`test/{${ROOMS}}/**/*.test.ts`] } });
