import { katex } from '@mdit/plugin-katex';
import { Application } from 'typedoc';

/** Metrics for «ёлочки» matter to fonts alone, and MathML brings none. */
const logger = (code) => (code === 'unknownSymbol' || code === 'newLineInDisplayMode' ? 'ignore' : 'error');

/** Formulas between dollars or in a ```math fence become MathML: no fonts, no script. A formula that cannot be read fails the build. */
export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue('markdownItLoader', (parser) => parser.use(katex, { output: 'mathml', mathFence: true, throwOnError: true, logger }));
  });
}
