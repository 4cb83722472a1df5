/** A text that was made safe for Markdown as it was before: the sentences of the pages serve documents, too. */
export const plain = (markdown: string): string => markdown.replace(/\\([\\`*_[\]<>|#~&])|`([^`]*)`/g, '$1$2');
