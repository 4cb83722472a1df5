import { nearestNames } from '../nearest.js';
import type { CouncilParams, Texts } from '../params.js';
import { hint, listed } from './wording.js';

/** The English sentences of a council, its meetings and its cycle. */
export const councilTexts: Texts<CouncilParams> = {
  noRegime: ({ on, periods }) => `No rules for councils are known for ${on}. Known: ${listed(periods)}.`,
  outsideTerm: ({ on, from, to }) => `The council sits from ${from} to ${to}; ${on} lies outside.`,
  twoChairs: ({ members }) => `Two members are chairs at the same time: ${members.join(' and ')}.`,
  unknownMember: ({ id, on, known }) => `"${id}" is no member of the council on ${on}.${hint(nearestNames(id, known))} Members: ${listed(known)}.`,
  decidedTwice: ({ matter, meetings }) => `The matter "${matter}" is decided twice, at the meetings ${meetings.join(' and ')}.`,
  draftAfterApproval: ({ matter, approved, draft }) => `The matter "${matter}" was approved on ${approved} and is a draft on ${draft}.`,
  protocolMissing: ({ matter }) => `The matter "${matter}" is approved, and the meeting has no protocol number.`,
  notInRegister: ({ organisation, nearest }) => `The register has no organisation "${organisation}".${hint(nearest)}`,
  unknownGroup: ({ groupBy, name, known }) => `No organisation has the ${groupBy} "${name}".${hint(nearestNames(name, known))} Known: ${listed(known)}.`,
};
