import { Converter, ReflectionKind } from 'typedoc';

/** What has a page of its own and is called by its name: `checkCouncil`. */
const CALLED = ReflectionKind.Function | ReflectionKind.Class;

/** On a page of the documentation the name of a public function leads to its description; within a link or a heading it stays as it is. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const known = new Map(project.getReflectionsByKind(CALLED).map((reflection) => [`\`${reflection.name}\``, reflection]));
    for (const page of project.getReflectionsByKind(ReflectionKind.Document)) {
      page.content = page.content.map((part, position, parts) => {
        const target = part.kind === 'code' && isFree(parts.slice(0, position)) ? known.get(part.text) : undefined;
        return target ? { kind: 'inline-tag', tag: '@linkcode', text: target.name, target } : part;
      });
    }
  });
}

/** Whether what follows stands neither in a link nor in a heading. */
function isFree(before) {
  const line = before.map(({ text }) => text).join('').split('\n').at(-1);
  return !/^#/.test(line) && line.lastIndexOf('[') <= line.lastIndexOf(']');
}
