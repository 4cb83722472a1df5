export { describeMethodology, safeDescribeMethodology } from './description.js';
export type { DescriptionOptions } from './description.js';
export { explain, safeExplain } from './explanation.js';
export { pageOptionsField } from './options.js';
export type { PageOptions } from './options.js';
export { safeWhyChanged, whyChanged } from './whyChanged.js';
